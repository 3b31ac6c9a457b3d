using System.Globalization;

namespace Casebell.Benchmarks.Broadcasts;

/// <summary>From the moment when Telegram has a question to the moment when it has the request with the answer: idle, and while others are told a change.</summary>
static class AnswersBenchmark
{
    const int WarmUp = 300;
    const int Idle = 1000;
    const int AtLimits = 300;
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
            var telling = TellAsync(stage);
            Say("during a broadcast with the limits lifted", await stage.AskWhileAsync(() => !telling.IsCompleted, TimeSpan.Zero));
            await telling;
        }

        using (var stage = await Stage.OpenAsync(AtLimits, keepsLimits: true))
        {
            // As many alerts as places: questions are asked from the first alert to the last.
            var telling = TellAsync(stage);
            await AskAsync(stage, 10, BetweenQuestions);
            Say("during a broadcast at 30 a second", await stage.AskWhileAsync(() => !telling.IsCompleted, BetweenQuestions));
            await telling;
        }

        return 0;
    }

    static async Task TellAsync(Stage stage)
    {
        await stage.Server.CountAnewAsync(stage.Change.Mark);
        await stage.Change.MakeAsync(stage.Bot);
        await stage.ToldAsync(stage.Followers.Count);
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
