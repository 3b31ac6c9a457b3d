using System.Diagnostics;
using System.Globalization;
using Casebell.Sandbox;

namespace Casebell.Benchmarks;

/// <summary>What innocent readers wait for an answer, idle and while a thousand accounts send fifty thousand updates, and what that costs.</summary>
static class FloodBenchmark
{
    const int Accounts = 1_000;
    const int OfEach = 50;
    const int Innocents = 200;
    const string Question = "/case zheksebaev";

    static readonly TimeSpan Idle = TimeSpan.FromSeconds(20);
    static readonly TimeSpan BetweenWaves = TimeSpan.FromMilliseconds(200);
    static readonly TimeSpan BetweenQuestions = TimeSpan.FromMilliseconds(50);
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <param name="keepsLimits">Telegram's, of how much may be sent; else nothing but this machine holds back the answers.</param>
    public static async Task<int> RunAsync(bool keepsLimits)
    {
        await using var server = await SandboxServer.StartAsync(new SandboxOptions { KeepRequests = 0, KeepMessages = 100 }, MovableTime.FromNow());
        using BotProcess bot = new(server) { CommandsPerMinute = 30, KeepsLimits = keepsLimits };
        bot.Start();
        var flooders = People(server, Accounts, "Flooder");
        var innocents = People(server, Innocents, "Reader");
        // Each once: what is measured is no first meeting.
        foreach (var person in innocents)
            await AskAsync(server, person);

        using (CancellationTokenSource idle = new(Idle))
            Say("idle", await AskWhileAsync(server, innocents, idle.Token));
        var before = bot.Use();
        var began = Stopwatch.GetTimestamp();
        using (CancellationTokenSource over = new())
        {
            var waits = AskWhileAsync(server, innocents, over.Token);
            await FloodAsync(server, flooders);
            while (server.World.PendingUpdates > 1)
                await Task.Delay(BetweenWaves);
            var taken = Stopwatch.GetElapsedTime(began);
            await over.CancelAsync();
            Say("during the flood", await waits);
            var use = bot.Use();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Accounts * OfEach:N0} updates from {Accounts:N0} accounts taken in within {taken.TotalSeconds:0.0} s, {use.CpuSeconds - before.CpuSeconds:0.0} s of processor time; peak memory {use.PeakMemory >> 20} MB ({before.PeakMemory >> 20} MB before)"));
        }

        return 0;
    }

    static List<long> People(SandboxServer server, int count, string name) => [.. Enumerable.Range(0, count).Select(number => server.World.AddPerson($"{name} {number}").Id)];

    static async Task FloodAsync(SandboxServer server, List<long> flooders)
    {
        for (var wave = 0; wave < OfEach; wave++)
        {
            foreach (var flooder in flooders)
                server.World.Say(flooder, flooder, Question);
            await Task.Delay(BetweenWaves);
        }
    }

    static async Task<List<double>> AskWhileAsync(SandboxServer server, List<long> people, CancellationToken until)
    {
        List<Task<double>> asked = [];
        for (var number = 0; !until.IsCancellationRequested; number++)
        {
            asked.Add(AskAsync(server, people[number % people.Count]));
            await Task.Delay(BetweenQuestions, until).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return [.. await Task.WhenAll(asked)];
    }

    /// <returns>Milliseconds.</returns>
    static async Task<double> AskAsync(SandboxServer server, long person)
    {
        var asked = Stopwatch.GetTimestamp();
        var question = server.World.Say(person, person, Question);
        await server.World.NextBotMessageAsync(person, question.MessageId, Patience);
        return Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
    }

    static void Say(string when, List<double> waits)
    {
        Figures figures = new(waits);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"/case of innocent readers, {when}, {waits.Count} questions: p50 {Figures.Show(figures.At(0.5))} ms, p99 {Figures.Show(figures.At(0.99))} ms"));
    }
}
