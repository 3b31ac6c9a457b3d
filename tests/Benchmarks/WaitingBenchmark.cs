using System.Diagnostics;
using Casebell.Sandbox;

namespace Casebell.Benchmarks;

/// <summary>Questions of many people that gathered while the bot was away, and how fast they are answered.</summary>
static class WaitingBenchmark
{
    const int People = 2000;
    const int Rounds = 5;

    public static async Task<int> RunAsync()
    {
        await using var server = await SandboxServer.StartAsync(new SandboxOptions { KeepRequests = 0 }, MovableTime.FromNow());
        using var bot = new BotProcess(server);
        bot.Start();
        var people = Enumerable.Range(0, People).Select(number => server.World.AddPerson($"Reader {number}").Id).ToList();
        await RoundAsync(server, people);
        List<double> rates = [];
        for (var round = 0; round < Rounds; round++)
            rates.Add(People / await RoundAsync(server, people));
        Console.WriteLine($"{People} questions waiting, {Rounds} rounds: {Figures.Show(new Figures(rates).At(0.5))} answered a second (median)");
        return 0;
    }

    /// <returns>Seconds.</returns>
    static async Task<double> RoundAsync(SandboxServer server, IReadOnlyList<long> people)
    {
        var asked = Stopwatch.GetTimestamp();
        var questions = people.Select(person => server.World.Say(person, person, "/case zheksebaev")).ToList();
        foreach (var question in questions)
            await server.World.NextBotMessageAsync(question.ChatId, question.MessageId, TimeSpan.FromSeconds(15));
        return Stopwatch.GetElapsedTime(asked).TotalSeconds;
    }
}
