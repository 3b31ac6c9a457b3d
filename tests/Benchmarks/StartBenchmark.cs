using System.Diagnostics;
using Casebell.Sandbox;

namespace Casebell.Benchmarks;

/// <summary>From the start of the process to the answer to a question that waited for it; the database exists already.</summary>
static class StartBenchmark
{
    const int Starts = 7;

    public static async Task<int> RunAsync()
    {
        await using var server = await SandboxServer.StartAsync(new SandboxOptions { KeepRequests = 0 }, MovableTime.FromNow());
        using var bot = new BotProcess(server);
        var person = server.World.AddPerson("Reader").Id;
        List<double> waits = [];
        // The first start makes the database and imports the shipped cases: it is not counted.
        for (var i = 0; i <= Starts; i++)
        {
            var question = server.World.Say(person, person, "/case zheksebaev");
            var started = Stopwatch.GetTimestamp();
            bot.Start();
            await server.World.NextBotMessageAsync(person, question.MessageId, TimeSpan.FromSeconds(60));
            if (i > 0)
                waits.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
            bot.Kill();
        }

        Console.WriteLine($"start to first answer, {Starts} starts: median {Figures.Show(new Figures(waits).At(0.5))} s");
        return 0;
    }
}
