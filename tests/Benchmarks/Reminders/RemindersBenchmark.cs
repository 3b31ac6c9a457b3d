using System.Globalization;
using Casebell.Benchmarks.Broadcasts;

namespace Casebell.Benchmarks.Reminders;

/// <summary>What a million planned reminders cost while none is due, and how long those take that are due in the same minute.</summary>
static class RemindersBenchmark
{
    const int Chats = 100_000;
    const int EachPlanned = 10;
    const int Questions = 200;

    static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>From the writing of what is due until it is: the bot starts meanwhile.</summary>
    static readonly TimeSpan Lead = TimeSpan.FromSeconds(8);

    // An answer takes one of the thirty places of its second.
    static readonly TimeSpan BetweenQuestions = TimeSpan.FromMilliseconds(100);

    public static async Task<int> RunAsync(Options options)
    {
        var chats = options.Chats ?? Chats;
        using var stage = await Stage.OpenAsync(chats, keepsLimits: true);
        Planned planned = new(stage.Bot);
        stage.Bot.Kill();
        planned.RemoveAll();
        await IdleAsync(stage, options, "no reminder planned");
        stage.Bot.Kill();
        var far = planned.AddFar(stage.Change, EachPlanned, TimeProvider.System.GetUtcNow().AddYears(1));
        await IdleAsync(stage, options, string.Create(CultureInfo.InvariantCulture, $"{far:N0} planned, none due"));
        foreach (var count in new[] { chats / 10, chats })
            await DueAsync(stage, planned, count, keepsLimits: true);
        await DueAsync(stage, planned, chats, keepsLimits: false);
        return 0;
    }

    /// <summary>The CPU time of a service that has nothing to do, and how fast it answers.</summary>
    static async Task IdleAsync(Stage stage, Options options, string when)
    {
        await stage.StartBotAsync();
        // What a start brings with it is over by then.
        await Task.Delay(Lead);
        var (before, _) = stage.Bot.Use();
        await Task.Delay(TimeSpan.FromSeconds(options.Seconds));
        var (after, memory) = stage.Bot.Use();
        var left = Questions;
        var answers = new Figures(await stage.AskWhileAsync(() => left-- > 0, BetweenQuestions));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{when}: {(after - before) * 60 / options.Seconds:0.00} s of CPU a minute over {options.Seconds} s; /case p50 {Figures.Show(answers.At(0.5))} ms, p99 {Figures.Show(answers.At(0.99))} ms; peak memory {memory >> 20} MiB"));
    }

    /// <summary>So many are due at one instant, beside those that are not.</summary>
    static async Task DueAsync(Stage stage, Planned planned, int count, bool keepsLimits)
    {
        stage.Bot.Kill();
        planned.EmptyOutbox();
        stage.Bot.KeepsLimits = keepsLimits;
        var occurrence = string.Create(CultureInfo.InvariantCulture, $"{count}{(keepsLimits ? "" : "-lifted")}");
        var due = TimeProvider.System.GetUtcNow() + Lead;
        planned.AddDue(stage.Change, count, due, due.AddHours(2), occurrence);
        if (TimeProvider.System.GetUtcNow() > due)
            due = TimeProvider.System.GetUtcNow();
        await stage.StartBotAsync();
        await stage.Server.CountAnewAsync("🔔");
        var (before, _) = stage.Bot.Use();
        while (TimeProvider.System.GetUtcNow() < due)
            await Task.Delay(Glance);

        var left = true;
        var asking = stage.AskWhileAsync(() => Volatile.Read(ref left), BetweenQuestions);
        while (planned.SomeLeft(due))
        {
            if (TimeProvider.System.GetUtcNow() > due + Patience)
                throw new InvalidOperationException("What was due did not reach the outbox.");
            await Task.Delay(Glance);
        }

        var took = TimeProvider.System.GetUtcNow() - due;
        Volatile.Write(ref left, false);
        var answers = new Figures(await asking);
        var (after, memory) = stage.Bot.Use();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{planned.Queued(occurrence):N0} due at one instant, limits {(keepsLimits ? "kept" : "lifted")}: all in the outbox after {took.TotalSeconds:0.00} s, {Figures.Show(took.TotalMicroseconds / count)} µs each, "
            + $"{after - before:0.00} s of CPU with what is sent meanwhile; /case meanwhile p50 {Figures.Show(answers.At(0.5))} ms, longest {Figures.Show(answers.At(1))} ms; peak memory of all starts {memory >> 20} MiB"));
        if (keepsLimits)
            return;
        var told = await stage.ToldAsync(count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sent: {told.Chats:N0} chats have {told.Messages:N0} reminders, {told.Rate:N0} a second; {told.Duplicates} sent twice"));
    }
}
