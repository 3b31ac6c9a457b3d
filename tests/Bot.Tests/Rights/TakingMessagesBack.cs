using Casebell.Chat.Commands;
using Casebell.Chat.Intake;
using Casebell.Delivery.Sending;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Sandbox;
using Casebell.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Casebell.Tests.Rights;

/// <summary>What Telegram does not let the bot do when it takes leave of a chat, and what it does all the same.</summary>
public sealed class TakingMessagesBack : ServiceTest
{
    const string Away = "SELECT count(*) FROM chat";

    [Fact]
    public async Task What_Telegram_does_not_let_be_deleted_spares_nothing_else()
    {
        var reader = Stage.NewReader("en");
        var old = await reader.AskAsync("/start");
        await Stage.QuietAsync();
        Stage.Clock.Forward(TimeSpan.FromHours(47));
        await reader.AskAsync("/help");
        await Stage.QuietAsync();
        // Edited a moment ago, and sent too long ago to be deleted.
        Stage.Query<long>("UPDATE outbox SET finished_at = @now WHERE state = 'delivered' RETURNING 1", new { now = Stage.Clock.GetUtcNow().ToUnixTimeMilliseconds() }).ShouldNotBeEmpty();
        Stage.Clock.Forward(TimeSpan.FromHours(2));
        await Life.EndAsync(reader);
        reader.Heard.Count.ShouldBe(2);
        reader.Heard[0].MessageId.ShouldBe(old.MessageId);
        reader.Heard[1].Text.ShouldContain("2 messages of the bot were deleted here.");
    }

    [Theory]
    [InlineData(FaultKind.ServerError, "deleteMessages")]
    [InlineData(FaultKind.TooManyRequests, "deleteMessages")]
    [InlineData(FaultKind.TooManyRequests, "sendMessage")]
    [InlineData(FaultKind.DropAfter, "deleteMessages")]
    public async Task While_Telegram_is_out_of_reach_all_is_erased_and_the_last_word_comes_later(FaultKind kind, string method)
    {
        var reader = Stage.NewReader("en");
        await Life.LeadAsync(reader);
        var asked = await reader.AskAsync("/forget");
        await Stage.QuietAsync();
        Stage.Server.Faults.Add(new Fault(kind) { Method = method, Count = 1, RetryAfter = 20 });
        await reader.PressDataAsync(asked, "forget:yes");
        await Stage.UntilAsync(() => Stage.Scalar(Away) == 0 && Stage.Server.Faults.Waiting.Count == 0);
        await EndedAsync();
        var last = reader.Heard.ShouldHaveSingleItem().Text;
        last.ShouldStartWith("🗑 Erased.");
        // Each is counted once.
        last.ShouldContain("8 messages of the bot were deleted here.");
    }

    [Fact]
    public async Task A_request_to_wait_is_obeyed()
    {
        var reader = Stage.NewReader("en");
        var asked = await reader.AskAsync("/forget");
        await Stage.QuietAsync();
        Stage.Server.Faults.Add(new Fault(FaultKind.TooManyRequests) { Method = "deleteMessages", Count = 1, RetryAfter = 1000 });
        await reader.PressDataAsync(asked, "forget:yes");
        await Stage.UntilAsync(() => Stage.Server.Faults.Waiting.Count == 0);
        // Another's leave is taken meanwhile.
        var other = Stage.NewReader("en");
        await other.PressDataAsync(await other.AskAsync("/forget"), "forget:yes");
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM farewell") == 1);
        Stage.Server.Requests.To("deleteMessages").Count(request => request.Parameters["chat_id"] == $"{reader.Id}").ShouldBe(1);
        await EndedAsync();
        reader.Heard.ShouldHaveSingleItem().Text.ShouldStartWith("🗑 Erased.");
    }

    [Fact]
    public async Task Who_blocks_the_bot_at_once_is_not_tried_again()
    {
        var reader = Stage.NewReader("en");
        var asked = await reader.AskAsync("/forget");
        await Stage.QuietAsync();
        Stage.Server.Faults.Add(new Fault(FaultKind.ServerError) { Method = "deleteMessages", Count = 1 });
        await reader.PressDataAsync(asked, "forget:yes");
        await Stage.UntilAsync(() => Stage.Server.Faults.Waiting.Count == 0);
        Stage.World.Block(reader.Id);
        await EndedAsync();
        Stage.Scalar(Away).ShouldBe(0);
    }

    [Fact]
    public async Task After_a_restart_what_was_left_undone_is_done()
    {
        var reader = Stage.NewReader("en");
        await Life.LeadAsync(reader);
        await StopBeforeTheLastWordAsync(reader);
        Stage.Scalar("SELECT count(*) FROM farewell").ShouldBe(1);
        Stage.Scalar("SELECT count(*) FROM setting WHERE key = 'rewrite-due'").ShouldBe(1);
        Stage.Server.Faults.Clear();
        await Stage.StartBotAsync();
        await EndedAsync();
        reader.Heard.ShouldHaveSingleItem().Text.ShouldStartWith("🗑 Erased.");
    }

    [Fact]
    public async Task What_was_on_its_way_when_the_chat_was_erased_is_taken_back_too_and_nothing_comes_after_the_last_word()
    {
        var reader = Stage.NewReader("en");
        var asked = await reader.AskAsync("/forget");
        await Stage.QuietAsync();
        // Its own requests are slow: the second answer is still under way when the press is handled.
        Stage.Server.Faults.Add(new Fault(FaultKind.Delay) { Method = "sendMessage", ChatId = reader.Id, Count = 1, Delay = TimeSpan.FromSeconds(2) });
        reader.Say("/help");
        await Stage.UntilAsync(() => Stage.Server.Faults.Waiting.Count == 0);
        await reader.PressDataAsync(asked, "forget:yes");
        await EndedAsync();
        reader.Heard.ShouldHaveSingleItem().Text.ShouldStartWith("🗑 Erased.");
    }

    [Fact]
    public async Task What_is_on_its_way_to_another_topic_of_the_group_stays_there()
    {
        var group = Stage.Administrator.In(Stage.Group);
        var topic = Stage.World.AddTopic(Stage.Group, Stage.Administrator.Id, "Courts");
        var asked = await group.AskAsync("/forget");
        await Stage.QuietAsync();
        Stage.Server.Faults.Add(new Fault(FaultKind.Delay) { Method = "sendMessage", ChatId = Stage.Group, Count = 1, Delay = TimeSpan.FromSeconds(2) });
        Stage.World.Say(Stage.Administrator.Id, Stage.Group, "/help", topic: topic);
        await Stage.UntilAsync(() => Stage.Server.Faults.Waiting.Count == 0);
        await group.PressDataAsync(asked, "forget:yes");
        await EndedAsync();
        group.Heard.Select(message => message.Topic).ShouldBe([topic, null]);
    }

    [Fact]
    public async Task Of_a_long_message_every_part_is_taken_back()
    {
        await Stage.StopBotAsync();
        Stage.Adding = services => services.AddSingleton<ICommand, Long>().AddSingleton<ITemplate, LongTemplate>();
        await Stage.StartBotAsync();
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/long");
        await Stage.QuietAsync();
        reader.Heard.Count.ShouldBeGreaterThan(1);
        await reader.PressDataAsync(await reader.AskAsync("/forget"), "forget:yes");
        await EndedAsync();
        reader.Heard.ShouldHaveSingleItem().Text.ShouldStartWith("🗑 Erased.");
    }

    [Fact]
    public async Task A_leave_that_an_earlier_run_began_is_taken_once_it_is_certain_that_nobody_else_with_the_database_does_so()
    {
        var reader = Stage.NewReader("en");
        var asked = await StopBeforeTheLastWordAsync(reader);
        Stage.Server.Faults.Clear();
        (Stage.IsAlone, Stage.Adding) = (false, services => services.AddSingleton(new Trial(TimeSpan.FromSeconds(1), TimeSpan.FromHours(1))));
        await Stage.StartBotAsync();
        // Whoever asks this very service does not wait for that.
        var other = Stage.NewReader("en");
        await other.PressDataAsync(await other.AskAsync("/forget"), "forget:yes");
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM farewell") == 1);
        other.Heard.ShouldHaveSingleItem().Text.ShouldStartWith("🗑 Erased.");
        reader.Heard.ShouldHaveSingleItem().MessageId.ShouldBe(asked.MessageId);
        Stage.Service.Services.GetRequiredService<Gate>().Open();
        await EndedAsync();
        reader.Heard.ShouldHaveSingleItem().Text.ShouldStartWith("🗑 Erased.");
    }

    /// <summary>The service stops when the chat is erased and nothing of it could yet be taken back at Telegram.</summary>
    /// <returns>The question whether to erase.</returns>
    async Task<SandboxMessage> StopBeforeTheLastWordAsync(Reader reader)
    {
        var asked = await reader.AskAsync("/forget");
        await Stage.QuietAsync();
        Stage.Server.Faults.Add(new Fault(FaultKind.ServerError) { Method = "deleteMessages" });
        await reader.PressDataAsync(asked, "forget:yes");
        await Stage.UntilAsync(() => Stage.Scalar(Away) == 0);
        await Stage.StopBotAsync();
        return asked;
    }

    /// <summary>Whatever waits for the clock gets its time, however late it begins to wait.</summary>
    Task EndedAsync() => Stage.UntilAsync(() =>
    {
        if (Stage.Scalar("SELECT count(*) FROM farewell") == 0)
            return true;
        Stage.Clock.Forward(TimeSpan.FromSeconds(10));
        return false;
    });

    sealed class Long : ICommand
    {
        public string Name => "long";

        public int Order => 1000;

        public bool ChangesChat => false;

        public bool IsForOwners => false;

        public IReadOnlyList<Reply> Answer(Asked asked) => [new Reply.Say(new Saying("long"))];
    }

    sealed class LongTemplate : ITemplate
    {
        public string Name => "long";

        public Rendering Render(Saying saying, Occasion occasion) => new Content(Html.Text(string.Join('\n', Enumerable.Range(1, 900).Select(number => $"line {number}"))));
    }
}
