using System.Globalization;

namespace Casebell.Benchmarks.Broadcasts;

/// <summary>From the commit of a change until everybody who is to be told has an entry in the outbox, and what others wait meanwhile.</summary>
static class FanoutBenchmark
{
    const int Chats = 100_000;

    static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(2);

    /// <summary>Ten questions a second: with the alerts of the first second, more would wait for Telegram's limit and not for the fan-out.</summary>
    static readonly TimeSpan BetweenQuestions = TimeSpan.FromMilliseconds(100);

    static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task<int> RunAsync(Options options)
    {
        var chats = options.Chats ?? Chats;
        using var stage = await Stage.OpenAsync(chats, keepsLimits: true);
        using var outbox = new OutboxView(stage.Bot);
        var known = outbox.Newest()?.Id ?? 0;
        var begun = TimeProvider.System.GetTimestamp();
        var import = stage.Change.MakeAsync(stage.Bot);
        await UntilAsync(() => outbox.Newest() is { } row && row.Id > known);
        var committed = TimeProvider.System.GetTimestamp();
        var spreading = true;
        var asking = stage.AskWhileAsync(() => Volatile.Read(ref spreading), BetweenQuestions);
        await UntilAsync(() => outbox.Newest()!.State != "spreading");
        var spread = TimeProvider.System.GetElapsedTime(committed);
        Volatile.Write(ref spreading, false);
        var answers = new Figures(await asking);
        await import;
        var row = outbox.Newest()!;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"fan-out to {chats:N0}: {spread.TotalSeconds:0.00} s from the change's commit to the last of {outbox.Rows(row.Id):N0} entries (the import had begun {TimeProvider.System.GetElapsedTime(begun, committed).TotalSeconds:0.00} s before the commit); "
            + $"/case meanwhile: p50 {Figures.Show(answers.At(0.5))} ms, longest {Figures.Show(answers.At(1))} ms"));
        return 0;
    }

    static async Task UntilAsync(Func<bool> holds)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (!holds())
        {
            if (TimeProvider.System.GetElapsedTime(begun) > Patience)
                throw new InvalidOperationException("The change did not reach its followers.");
            await Task.Delay(Glance);
        }
    }
}
