using System.Diagnostics;
using Casebell.Sandbox;

namespace Casebell.Tests.Process;

public sealed class Stopping
{
    static readonly TimeSpan AFewSeconds = TimeSpan.FromSeconds(6);

    [Fact]
    public async Task An_idle_bot_stops_at_once_with_exit_code_zero()
    {
        await using var stage = await Stage.OpenAsync();
        await using var bot = await stage.StartReadyAsync();
        var begun = Stopwatch.GetTimestamp();
        (await bot.TerminateAsync()).ShouldBe(0, bot.AllSaid);
        Stopwatch.GetElapsedTime(begun).ShouldBeLessThan(AFewSeconds);
        bot.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_bot_that_cannot_reach_telegram_stops_too()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Settings["Telegram__ApiUrl"] = $"http://127.0.0.1:{Ports.Free()}";
        await using var bot = stage.Start();
        await bot.UntilAsync(async () => (await bot.HealthAsync("live")).Status == 200);
        (await bot.TerminateAsync()).ShouldBe(0, bot.AllSaid);
    }

    [Fact]
    public async Task A_stop_while_it_starts_is_no_crash()
    {
        const int EndedBeforeItCouldListen = 143;
        await using var stage = await Stage.OpenAsync();
        List<Question> questions = [];
        var person = stage.Newcomer();
        for (var start = 0; start < 12; start++)
        {
            questions.Add(stage.Ask(person, start));
            await using var bot = stage.Start();
            await Task.Delay(TimeSpan.FromMilliseconds(start * 100));
            (await bot.TerminateAsync()).ShouldBeOneOf(0, EndedBeforeItCouldListen);
            bot.AllSaid.ShouldNotContain("   at ");
        }

        await using var last = await stage.StartReadyAsync();
        await stage.AnsweredAsync(questions);
        questions.ShouldAllBe(question => stage.Answers(question) == 1);
    }

    [Fact]
    public async Task Messages_under_way_are_finished_and_the_others_are_sent_once_after_the_next_start()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Server.Faults.Add(new Fault(FaultKind.Delay) { Method = "sendMessage", Delay = TimeSpan.FromMilliseconds(400) });
        await using var first = await stage.StartReadyAsync();
        // Each chat gets one message at a time: with several questions each, some answers are under way and others wait.
        var people = Enumerable.Range(0, 6).Select(_ => stage.Newcomer()).ToList();
        var questions = Enumerable.Range(0, 72).Select(number => stage.Ask(people[number % people.Count], number)).ToList();
        await stage.AnsweredAsync(questions[0]);
        (await first.TerminateAsync()).ShouldBe(0, first.AllSaid);
        questions.Count(question => stage.Answers(question) == 0).ShouldBeGreaterThan(0);

        stage.Server.Faults.Clear();
        await using var second = await stage.StartReadyAsync();
        await stage.AnsweredAsync(questions);
        questions.ShouldAllBe(question => stage.Answers(question) == 1);
    }

    [Fact]
    public async Task Questions_that_come_in_during_stops_and_starts_are_answered_once()
    {
        await using var stage = await Stage.OpenAsync();
        var people = Enumerable.Range(0, 4).Select(_ => stage.Newcomer()).ToList();
        List<Question> questions = [];
        for (var round = 0; round < 3; round++)
        {
            await using var bot = await stage.StartReadyAsync();
            for (var number = 0; number < 40; number++)
                questions.Add(stage.Ask(people[number % people.Count], questions.Count));
            await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(60)));
            (await bot.TerminateAsync()).ShouldBe(0, bot.AllSaid);
        }

        await using var last = await stage.StartReadyAsync();
        await stage.AnsweredAsync(questions);
        questions.ShouldAllBe(question => stage.Answers(question) == 1);
    }
}
