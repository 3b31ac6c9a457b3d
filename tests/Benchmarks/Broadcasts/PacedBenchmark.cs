using System.Globalization;

namespace Casebell.Benchmarks.Broadcasts;

/// <summary>A broadcast at Telegram's own limits, before a server that refuses the 31st message of any second.</summary>
static class PacedBenchmark
{
    public static async Task<int> RunAsync(Options options)
    {
        // A few more than can be sent in the time: the pace is watched, not the end.
        using var stage = await Stage.OpenAsync(options.Chats ?? (options.Seconds + 10) * 30, keepsLimits: true);
        await stage.Server.LimitAsync();
        await stage.Server.CountAnewAsync(stage.Change.Mark);
        await stage.Change.MakeAsync(stage.Bot);
        await Task.Delay(TimeSpan.FromSeconds(1));
        Counts counts;
        do
        {
            await Task.Delay(TimeSpan.FromSeconds(0.5));
            counts = await stage.Server.CountsAsync();
        }
        while (counts.SpanMs < options.Seconds * 1000 && counts.SinceLastMs is null or < 30_000);

        var refused = await stage.Server.RefusedAsync();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"paced: {counts.Rate:0.00} a second over {counts.SpanMs / 1000:0} s, at most {counts.MostInASecond} in any second; refused with 429: {refused}"));
        return 0;
    }
}
