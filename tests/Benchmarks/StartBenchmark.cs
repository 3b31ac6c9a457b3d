using System.Diagnostics;
using Casebell.Sandbox;

namespace Casebell.Benchmarks;

/// <summary>From the start of the process to the answer to a question that waited for it; the database exists already.</summary>
static class StartBenchmark
{
    const int Starts = 7;

    /// <summary>By then the service has noted what it sent.</summary>
    static readonly TimeSpan ToNote = TimeSpan.FromMilliseconds(500);

    public static async Task<int> RunAsync()
    {
        var noted = await MeasureAsync(ToNote);
        Console.WriteLine($"start to first answer, {Starts} starts: median {Figures.Show(noted.At(0.5))} s");
        // Whether the last answer arrived is not known then: it is kept until it is certain that no other service runs, and what the same chat asks next comes behind it.
        var unknown = await MeasureAsync(TimeSpan.Zero);
        Console.WriteLine($"the same where the service was killed as its last answer to that chat arrived: median {Figures.Show(unknown.At(0.5))} s");
        return 0;
    }

    /// <param name="toNote">From an answer to the kill.</param>
    static async Task<Figures> MeasureAsync(TimeSpan toNote)
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
            await Task.Delay(toNote);
            bot.Kill();
        }

        return new Figures(waits);
    }
}
