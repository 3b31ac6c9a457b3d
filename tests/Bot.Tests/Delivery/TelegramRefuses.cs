using Casebell.Sandbox;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Delivery;

/// <summary>Telegram takes a message late, or not, or says that it did not: nothing is lost, and hardly anything said twice.</summary>
public sealed class TelegramRefuses : ServiceTest
{
    const int RetryAfter = 2;

    [Fact]
    public async Task A_request_to_wait_is_obeyed_and_the_order_kept()
    {
        await Stage.English.AskAsync("/start");
        Stage.Server.Requests.Clear();
        Stage.Server.Faults.Add(new Fault(FaultKind.TooManyRequests) { Method = "sendMessage", ChatId = Stage.English.Id, Count = 1, RetryAfter = RetryAfter });
        foreach (var question in new[] { "/help", "Zheksebaev", "/next", "/following" })
            Stage.English.Say(question);
        // Others need not wait.
        await Stage.Russian.AskAsync("/help");
        Sends().Count(request => request.Status == 200).ShouldBe(0);

        var heard = await Stage.English.HearAsync(5);
        heard.Skip(1).Select(message => message.Text[..6]).ShouldBe(["Comman", "Cassat", "Coming", "This c"]);
        await Stage.UntilAsync(() => Sends().Count == 5);
        Sends()[0].Status.ShouldBe(429);
        (Sends()[1].At - Sends()[0].At).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(RetryAfter) - TimeSpan.FromMilliseconds(50));
    }

    [Fact]
    public async Task A_request_to_wait_longer_than_any_timer_runs_does_not_end_the_service()
    {
        Stage.Server.Faults.Add(new Fault(FaultKind.TooManyRequests) { Method = "getUpdates", Count = 1, RetryAfter = int.MaxValue });
        // Ends the poll that may wait already: the next one is refused.
        Stage.English.Say("/help");
        await Stage.UntilAsync(() => Polls(429) == 1);
        var before = Polls(200);
        await Stage.UntilAsync(() =>
        {
            Stage.Clock.Forward(TimeSpan.FromHours(2));
            return Polls(200) > before;
        });
        (await Stage.English.AskAsync("/help")).Text.ShouldStartWith("Commands");
    }

    [Theory]
    [InlineData(FaultKind.ServerError)]
    [InlineData(FaultKind.DropBefore)]
    public async Task What_Telegram_did_not_take_is_said_once_it_does(FaultKind fault)
    {
        Stage.Server.Faults.Add(new Fault(fault) { Method = "sendMessage", Count = 2 });
        Stage.English.Say("/help");
        await Stage.UntilAsync(() => Sends().Count == 2);
        Stage.English.Heard.ShouldBeEmpty();
        Stage.Clock.Forward(TimeSpan.FromMinutes(1));
        await Stage.English.HearAsync(1);
        await Stage.English.AskAsync("/start");
        await Stage.QuietAsync();
        Stage.English.Heard.Select(message => message.Text[..6]).ShouldBe(["Comman", "Casebe"]);
    }

    [Fact]
    public async Task What_Telegram_took_without_saying_so_comes_at_most_twice()
    {
        Stage.Server.Faults.Add(new Fault(FaultKind.DropAfter) { Method = "sendMessage", Count = 1 });
        await Stage.English.AskAsync("/help");
        await Stage.QuietAsync();
        Stage.English.Heard.Count.ShouldBeInRange(1, 2);
        (await Stage.English.AskAsync("/start")).Text.ShouldStartWith("Casebell");
    }

    [Fact]
    public async Task A_reader_who_blocked_the_bot_unnoticed_is_tried_once()
    {
        var begun = await Stage.English.AskAsync("/follow Zheksebaev");
        await Stage.StopBotAsync();
        Stage.World.Block(Stage.English.Id);
        // A day later Telegram no longer keeps the notice that the reader blocked the bot.
        Stage.Clock.Set(Reminders.FirstOfDecember.Morning);
        await Stage.StartBotAsync();
        await Stage.QuietAsync();
        await Stage.NextBeatAsync();
        Stage.Query<(string, string)>("SELECT state, reason FROM chat").ShouldBe([("paused", "blocked")]);
        Stage.Query<(string, string)>("SELECT state, reason FROM outbox WHERE once IS NOT NULL").ShouldBe([("failed", "blocked")]);
        Sends().Count(request => request.Status == 403).ShouldBe(1);
        Stage.English.Heard.ShouldBe([begun]);
    }

    [Fact]
    public async Task A_deleted_account_is_tried_once()
    {
        await Stage.English.AskAsync("/follow Zheksebaev");
        Stage.World.Deactivate(Stage.English.Id);
        Stage.Clock.Set(Reminders.FirstOfDecember.Morning);
        await Stage.QuietAsync();
        await Stage.NextBeatAsync();
        Stage.Query<(string, string)>("SELECT state, reason FROM chat").ShouldBe([("paused", "deactivated")]);
        Sends().Count(request => request.Status == 403).ShouldBe(1);
    }

    int Polls(int status) => Stage.Server.Requests.To("getUpdates").Count(request => request.Status == status);

    IReadOnlyList<LoggedRequest> Sends() =>
        [.. Stage.Server.Requests.To("sendMessage").Where(request => request.Parameters["chat_id"] == $"{Stage.English.Id}")];
}
