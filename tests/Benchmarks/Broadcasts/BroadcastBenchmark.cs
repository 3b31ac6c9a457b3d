using System.Globalization;

namespace Casebell.Benchmarks.Broadcasts;

/// <summary>One change told to everybody with the limits lifted, beside a loop that only sends.</summary>
static class BroadcastBenchmark
{
    const int Chats = 100_000;

    public static async Task<int> RunAsync(Options options)
    {
        var chats = options.Chats ?? Chats;
        using var stage = await Stage.OpenAsync(chats);
        if (options.Kills > 0)
            return await WithKillsAsync(stage, options);

        var loop = new BareLoop(stage.Server.Address, stage.Samples);
        // Once for the warmth: the bot is warm too.
        await loop.RunAsync(stage.Server, [.. stage.Followers.Take(Stage.Rehearsed)]);
        var before = await loop.RunAsync(stage.Server, stage.Followers);
        var (cpuBefore, _) = stage.Bot.Use();
        await stage.Server.CountAnewAsync(stage.Change.Mark);
        await stage.Change.MakeAsync(stage.Bot);
        var counts = await stage.ToldAsync(chats);
        var (cpu, memory) = stage.Bot.Use();
        var after = await loop.RunAsync(stage.Server, stage.Followers);
        var bare = (before + after) / 2;
        Say($"broadcast to {chats:N0} chats: {counts.Rate:N0} a second; a bare loop {before:N0} before and {after:N0} after; ratio {counts.Rate / bare:0.00}");
        Say($"the bot: {cpu - cpuBefore:0.0} s of CPU, peak memory {memory >> 20} MiB; lost {chats - counts.Chats}, duplicates {counts.Duplicates}");
        return 0;
    }

    static async Task<int> WithKillsAsync(Stage stage, Options options)
    {
        var chats = stage.Followers.Count;
        await stage.Server.CountAnewAsync(stage.Change.Mark);
        await stage.Change.MakeAsync(stage.Bot);
        List<long> duplicates = [];
        for (var kill = 0; kill < options.Kills && (await stage.Server.CountsAsync()).Chats < chats; kill++)
        {
            await Task.Delay(TimeSpan.FromSeconds(options.Every));
            stage.Bot.Kill();
            duplicates.Add((await stage.Server.CountsAsync()).Duplicates);
            stage.Bot.Start();
        }

        var counts = await stage.ToldAsync(chats);
        duplicates.Add(counts.Duplicates);
        // What a kill repeats is sent after it, so before the next.
        var perKill = duplicates.Zip(duplicates.Skip(1), (before, after) => after - before);
        Say($"broadcast to {chats:N0} chats with {duplicates.Count - 1} kills, one every {options.Every} s: lost {chats - counts.Chats}, duplicates {counts.Duplicates} ({string.Join(", ", perKill)} after each); {counts.SpanMs / 1000:0.0} s in all");
        return 0;
    }

    static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
