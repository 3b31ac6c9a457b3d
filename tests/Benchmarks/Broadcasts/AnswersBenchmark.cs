using System.Globalization;

namespace Casebell.Benchmarks.Broadcasts;

/// <summary>From the moment when Telegram has a question to the moment when it has the request with the answer: idle, and while others are told a change.</summary>
static class AnswersBenchmark
{
    const int WarmUp = 300;
    const int Idle = 1000;
    const int AtLimits = 900;
    const int Chats = 100_000;

    // At Telegram's own limits an answer takes one of the thirty places of its second.
    static readonly TimeSpan BetweenQuestions = TimeSpan.FromMilliseconds(100);

    public static async Task<int> RunAsync(Options options)
    {
        var chats = options.Chats ?? Chats;
        using (var stage = await Stage.OpenAsync(chats))
        {
            await AskAsync(stage, WarmUp, TimeSpan.Zero);
            Say("idle", await AskAsync(stage, Idle, TimeSpan.Zero));
            Say("during a broadcast with the limits lifted", await AskDuringBroadcastAsync(stage, TimeSpan.Zero));
        }

        using (var stage = await Stage.OpenAsync(AtLimits, keepsLimits: true))
            Say("during a broadcast at 30 a second", await AskDuringBroadcastAsync(stage, BetweenQuestions));
        return 0;
    }

    /// <summary>Questions from the first alert to the last.</summary>
    static async Task<List<double>> AskDuringBroadcastAsync(Stage stage, TimeSpan pause)
    {
        await stage.Server.CountAnewAsync(stage.Change.Mark);
        await stage.Change.MakeAsync(stage.Bot);
        await stage.ToldAsync(chats: 1);
        var told = stage.ToldAsync(stage.Followers.Count);
        return await stage.AskWhileAsync(() => !told.IsCompleted, pause);
    }

    static Task<List<double>> AskAsync(Stage stage, int questions, TimeSpan pause)
    {
        var left = questions;
        return stage.AskWhileAsync(() => left-- > 0, pause);
    }

    static void Say(string when, List<double> waits)
    {
        var figures = new Figures(waits);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"/case, {when}, {waits.Count} questions: p50 {Figures.Show(figures.At(0.5))} ms, p99 {Figures.Show(figures.At(0.99))} ms"));
    }
}
