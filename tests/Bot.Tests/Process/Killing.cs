using Casebell.Sandbox;

namespace Casebell.Tests.Process;

public sealed class Killing
{
    const int MostAtOnce = 48;

    [Fact]
    public async Task An_answer_that_was_under_way_comes_after_the_restart_once()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Server.Faults.Add(new Fault(FaultKind.Delay) { Method = "sendMessage", Delay = TimeSpan.FromSeconds(30) });
        await using var first = await stage.StartReadyAsync();
        var question = stage.Ask(stage.Newcomer(), 1);
        await first.UntilAsync(() => Task.FromResult(stage.Server.Faults.Waiting.Count > 0 && stage.World.PendingUpdates == 0));
        await first.KillAsync();
        stage.Answers(question).ShouldBe(0);

        stage.Server.Faults.Clear();
        await using var second = await stage.StartReadyAsync();
        await stage.AnsweredAsync(question);
        await SettledAsync(stage, second);
        stage.Answers(question).ShouldBe(1);
    }

    [Fact]
    public async Task A_kill_right_after_telegram_handed_out_the_question_loses_nothing()
    {
        await using var stage = await Stage.OpenAsync();
        await using var first = await stage.StartReadyAsync();
        var polls = stage.Server.Requests.To("getUpdates").Count;
        var question = stage.Ask(stage.Newcomer(), 1);
        // The request is noted when its answer has been written.
        using var limit = new CancellationTokenSource(Stage.Patience);
        while (stage.Server.Requests.To("getUpdates").Count == polls)
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        await first.KillAsync();

        await using var second = await stage.StartReadyAsync();
        await stage.AnsweredAsync(question);
        await SettledAsync(stage, second);
        stage.Answers(question).ShouldBe(1);
    }

    [Fact]
    public async Task A_kill_after_a_question_was_stored_and_before_it_was_handled_costs_nothing()
    {
        await using var stage = await Stage.OpenAsync();
        // Whoever follows something for a group is looked up first.
        stage.Server.Faults.Add(new Fault(FaultKind.Delay) { Method = "getChatMember", Delay = TimeSpan.FromSeconds(30) });
        await using var first = await stage.StartReadyAsync();
        var (administrator, group) = (stage.World.People[3].Id, stage.World.Chats[^1].Id);
        stage.World.Say(administrator, group, "/follow zheksebaev");
        await first.UntilAsync(() => Task.FromResult(stage.Home.Query("SELECT count(*) FROM intake_waiting") is 1L && stage.World.PendingUpdates == 0));
        await first.KillAsync();
        Said().ShouldBe(0);

        stage.Server.Faults.Clear();
        await using var second = await stage.StartReadyAsync();
        await second.UntilAsync(() => Task.FromResult(Said() > 0));
        var other = stage.Ask(stage.Newcomer(), 1);
        await stage.AnsweredAsync(other);
        await SettledAsync(stage, second);
        Said().ShouldBe(1);
        stage.Home.Query("SELECT count(*) FROM intake_waiting").ShouldBe(0L);
        stage.Home.Query("SELECT count(*) FROM following").ShouldBe(1L);
        int Said() => stage.World.Messages(group).Count(message => message.FromBot);
    }

    [Fact]
    public async Task Killed_at_twenty_moments_the_bot_answers_every_question_and_hardly_any_twice()
    {
        const int Kills = 20;
        await using var stage = await Stage.OpenAsync();
        var people = Enumerable.Range(0, 8).Select(_ => stage.Newcomer()).ToList();
        List<Question> questions = [];
        using var end = new CancellationTokenSource();
        var asking = Task.Run(async () =>
        {
            while (!end.IsCancellationRequested)
            {
                questions.Add(stage.Ask(people[questions.Count % people.Count], questions.Count));
                await Task.Delay(TimeSpan.FromMilliseconds(15));
            }
        });
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var bot = stage.Start();
            // From before it reads its settings to the middle of its work.
            await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1200)));
            await bot.KillAsync();
        }

        await end.CancelAsync();
        await asking;
        await using var last = await stage.StartReadyAsync();
        await stage.AnsweredAsync(questions);
        await SettledAsync(stage, last);
        var twice = questions.Sum(question => stage.Answers(question) - 1);
        TestContext.Current.TestOutputHelper?.WriteLine($"{questions.Count} questions, {Kills} kills, {twice} answers came twice");
        twice.ShouldBeLessThanOrEqualTo(2 * people.Count * Kills);
        stage.Home.Query("PRAGMA integrity_check").ShouldBe("ok");
    }

    [Fact]
    public async Task However_slow_the_disk_a_kill_repeats_at_most_twice_what_is_sent_at_once()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Server.Faults.Add(new Fault(FaultKind.Delay) { Method = "sendMessage", Delay = TimeSpan.FromMilliseconds(700) });
        await using var first = await stage.StartReadyAsync();
        var questions = Enumerable.Range(0, 300).Select(number => stage.Ask(stage.Newcomer(), number)).ToList();
        await first.UntilAsync(() => Task.FromResult(stage.World.PendingUpdates == 0));
        using (var other = stage.Home.OpenDatabase())
        {
            // Nothing can be noted as sent from now on.
            Home.Run(other, "BEGIN IMMEDIATE");
            await Task.Delay(TimeSpan.FromSeconds(4));
            await first.KillAsync();
            Home.Run(other, "ROLLBACK");
        }

        stage.Server.Faults.Clear();
        await using var second = await stage.StartReadyAsync();
        await stage.AnsweredAsync(questions);
        await SettledAsync(stage, second);
        questions.Sum(question => stage.Answers(question) - 1).ShouldBeInRange(1, 2 * MostAtOnce);
    }

    /// <summary>Nothing waits in the outbox: whatever was to be sent has been sent.</summary>
    static Task SettledAsync(Stage stage, BotProcess bot) =>
        bot.UntilAsync(() => Task.FromResult(stage.Home.Query("SELECT count(*) FROM outbox WHERE state = 'waiting'") is 0L));
}
