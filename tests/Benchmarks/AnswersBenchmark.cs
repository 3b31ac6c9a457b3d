using System.Diagnostics;
using Casebell.Sandbox;

namespace Casebell.Benchmarks;

/// <summary>From the moment when Telegram has a question to the moment when it has the request with the answer.</summary>
static class AnswersBenchmark
{
    const int WarmUp = 300;
    const int Questions = 1000;

    public static async Task<int> RunAsync()
    {
        await using var server = await SandboxServer.StartAsync(new SandboxOptions { KeepRequests = 0 }, MovableTime.FromNow());
        using var bot = new BotProcess(server);
        bot.Start();
        var person = server.World.AddPerson("Reader").Id;
        List<double> waits = [];
        for (var i = 0; i < WarmUp + Questions; i++)
        {
            var asked = Stopwatch.GetTimestamp();
            var question = server.World.Say(person, person, "/case zheksebaev");
            await server.World.NextBotMessageAsync(person, question.MessageId, TimeSpan.FromSeconds(30));
            if (i >= WarmUp)
                waits.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
        }

        var figures = new Figures(waits);
        Console.WriteLine($"/case, idle, {Questions} questions: p50 {Figures.Show(figures.At(0.5))} ms, p99 {Figures.Show(figures.At(0.99))} ms");
        return 0;
    }
}
