using Casebell.Sandbox;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Chat;

/// <summary>What inline mode does when it is hurried, refused or stopped. No error is logged for any of it.</summary>
public sealed class InlineTrouble : ServiceTest
{
    const int Unanswered = 241;
    const int AtOnce = 4;

    static readonly TimeSpan Slow = TimeSpan.FromSeconds(20);

    protected override bool BotStarts => false;

    [Fact]
    public async Task Of_what_one_person_types_in_haste_the_last_is_answered()
    {
        // While the first answers are under way, everything else waits.
        Stage.Server.Faults.Add(new Fault(FaultKind.Delay) { Method = "answerInlineQuery", Count = AtOnce, Delay = TimeSpan.FromSeconds(1) });
        var others = Enumerable.Range(0, AtOnce).Select(_ => Stage.NewReader("en").TypeAsync("zheksebaev")).ToList();
        foreach (var typed in new[] { "z", "zh", "zhe", "zhek" })
            await Stage.World.InlineAsync(Stage.English.Id, typed, TimeSpan.Zero);
        var last = Stage.English.TypeAsync("zheks");
        await Stage.StartBotAsync();
        (await last).Results.ShouldHaveSingleItem();
        await Task.WhenAll(others);
        Stage.Server.Requests.To("answerInlineQuery").Count.ShouldBe(AtOnce + 1);
    }

    [Fact]
    public async Task A_slow_answer_holds_up_neither_the_polling_nor_the_chats()
    {
        await Stage.StartBotAsync();
        Stage.Server.Faults.Add(new Fault(FaultKind.Delay) { Method = "answerInlineQuery", Delay = Slow });
        var slow = Stage.Russian.TypeAsync("zheksebaev");
        (await Stage.English.AskAsync("/help")).Text.ShouldStartWith("Commands");
        (await Stage.English.AskAsync("/case zheksebaev")).Text.ShouldContain("Askhat Zheksebaev");
        slow.IsCompleted.ShouldBeFalse();
        await Stage.StopBotAsync();
        slow.IsCompleted.ShouldBeFalse("stopping waited for it");
    }

    [Fact]
    public async Task A_query_that_is_too_old_is_let_go()
    {
        await Stage.StartBotAsync();
        Stage.Server.Faults.Add(new Fault(FaultKind.Delay) { Method = "answerInlineQuery", Count = 1, Delay = TimeSpan.FromMilliseconds(300) });
        await Stage.World.InlineAsync(Stage.English.Id, "zhek", TimeSpan.Zero);
        await Stage.UntilAsync(() => Stage.Server.Faults.Waiting.Count == 0);
        Stage.Clock.Set(Stage.Clock.GetUtcNow() + TimeSpan.FromSeconds(31));
        await ToldAsync("1 too late");
        (await Stage.English.TypeAsync("zheks")).Results.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_query_that_comes_twice_is_answered_once_and_Telegrams_refusal_is_no_error()
    {
        await using var relay = await Relay.StartAsync(Stage.Server.Address);
        Stage.Settings["Telegram:ApiUrl"] = relay.Address;
        relay.Twice = true;
        await Stage.StartBotAsync();
        (await Stage.English.TypeAsync("zheks")).Results.ShouldHaveSingleItem();
        await Stage.QuietAsync();
        // The second comes while the first still waits, and takes its place, or after its answer, and Telegram refuses it.
        Stage.Server.Requests.To("answerInlineQuery").Count.ShouldBeInRange(1, 2);
    }

    [Fact]
    public async Task While_Telegram_asks_to_wait_nothing_is_sent_and_then_it_goes_on()
    {
        await Stage.StartBotAsync();
        Stage.Server.Faults.Add(new Fault(FaultKind.TooManyRequests) { Method = "answerInlineQuery", Count = 1, RetryAfter = 3600 });
        await Stage.World.InlineAsync(Stage.English.Id, "zhek", TimeSpan.Zero);
        await ToldAsync("1 refused by Telegram");
        await Stage.World.InlineAsync(Stage.English.Id, "zheks", TimeSpan.Zero);
        (await Stage.English.AskAsync("/help")).Text.ShouldStartWith("Commands");
        Stage.Server.Requests.To("answerInlineQuery").Count.ShouldBe(1);
        Stage.Clock.Set(Stage.Clock.GetUtcNow() + TimeSpan.FromHours(1));
        (await Stage.English.TypeAsync("zheksebaev")).Results.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(FaultKind.ServerError, "1 refused by Telegram")]
    [InlineData(FaultKind.DropBefore, "1 while it could not be reached")]
    [InlineData(FaultKind.DropAfter, "1 while it could not be reached")]
    public async Task What_Telegram_does_not_take_is_counted_and_not_tried_again(FaultKind trouble, string told)
    {
        await Stage.StartBotAsync();
        Stage.Server.Faults.Add(new Fault(trouble) { Method = "answerInlineQuery", Count = 1 });
        await Stage.World.InlineAsync(Stage.English.Id, "zhek", TimeSpan.Zero);
        await ToldAsync(told);
        (await Stage.English.TypeAsync("zheks")).Results.ShouldHaveSingleItem();
        Stage.Server.Requests.To("answerInlineQuery").Count.ShouldBe(2);
    }

    [Fact]
    public async Task Typing_elsewhere_does_not_silence_the_chat_with_the_bot_and_has_a_limit_of_its_own()
    {
        Stage.Settings["Limits:CommandsPerMinute"] = "1";
        await Stage.StartBotAsync();
        foreach (var number in Enumerable.Range(0, 30))
            await Stage.World.InlineAsync(Stage.English.Id, $"zheks {number}", TimeSpan.Zero);
        await ToldAsync("1 too many");
        (await Stage.English.AskAsync("/help")).Text.ShouldStartWith("Commands");
        (await Stage.Russian.TypeAsync("zheks")).Results.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_was_asked_in_inline_mode_is_asked_of_Telegram_once_and_the_chats_go_on_after_it()
    {
        await Stage.StartBotAsync();
        foreach (var typed in new[] { "z", "zh", "zhe" })
            await Stage.English.TypeAsync(typed);
        await Stage.English.AskAsync("/help");
        await Stage.English.TypeAsync("zhek");
        await Stage.RestartBotAsync();
        await Stage.English.AskAsync("/start");
        await Stage.QuietAsync();
        Stage.English.Heard.Count.ShouldBe(2);
        Stage.Server.Requests.To("answerInlineQuery").Select(request => request.Status).ShouldBe([200, 200, 200, 200]);
    }

    Task ToldAsync(string words) => Stage.UntilAsync(() => Stage.Log.Lines.Any(line => line.Event == Unanswered && line.Text.Contains($" {words}", StringComparison.Ordinal)));
}
