using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Storage;
using Casebell.Tests.Harness;
using NodaTime;

namespace Casebell.Tests.Units.Delivery.Sending;

public sealed class TryingAgain : IAsyncDisposable
{
    readonly ServiceDatabase service = new();
    readonly TelegramLine line = new();
    readonly SendingDesk desk;

    public TryingAgain() => desk = new(service, line.Client, [new Echo()], []);

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        line.Dispose();
        service.Dispose();
    }

    [Fact]
    public async Task An_answer_that_failed_goes_before_the_answer_to_a_later_question()
    {
        line.Refusals = 1;
        var chat = await service.ChatAsync();
        await desk.Dispatcher.StartAsync(CancellationToken.None);
        await AnswerAsync(chat, "first");
        (await line.NextAsync()).ShouldBe("first");
        using var patience = new CancellationTokenSource(Stage.Patience);
        while (service.Ask<long>("SELECT attempts FROM outbox WHERE id = 1") == 0)
            await Task.Delay(10, patience.Token);

        await AnswerAsync(chat, "second");
        service.Time.Forward(TimeSpan.FromSeconds(2));
        desk.Dispatcher.Wake();
        (await line.NextAsync()).ShouldBe("first");
        (await line.NextAsync()).ShouldBe("second");
    }

    [Fact]
    public async Task Another_chat_does_not_wait_for_it()
    {
        line.Refusals = 1;
        await desk.Dispatcher.StartAsync(CancellationToken.None);
        await AnswerAsync(await service.ChatAsync(1001), "refused");
        (await line.NextAsync()).ShouldBe("refused");
        await AnswerAsync(await service.ChatAsync(1002), "to another");
        (await line.NextAsync()).ShouldBe("to another");
    }

    [Fact]
    public async Task What_comes_too_late_to_be_of_use_is_never_said()
    {
        var entry = await AnswerAsync(await service.ChatAsync(), "old news", hand: false);
        service.Time.Forward(TimeSpan.FromDays(1));
        Prepare(entry!).ShouldBe(new Outcome.Ended(Ending.Expired("too late to be of use")));
        line.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_paused_chat_is_not_written_to()
    {
        var chat = await service.ChatAsync();
        var entry = await AnswerAsync(chat, "hello", hand: false);
        await service.WriteAsync(session => service.Chats.Pause(session, chat, "blocked"));
        Prepare(entry!).ShouldBe(new Outcome.Unreachable("blocked"));
        line.Count.ShouldBe(0);
    }

    [Fact]
    public async Task What_an_older_version_queued_and_this_one_does_not_know_ends_with_a_reason()
    {
        var chat = await service.ChatAsync();
        var entry = await service.WriteAsync(session => service.Outbox.AddLeased(session, Lane.Answer, chat, new Parcel("gone", null, null, null), Duration.FromDays(1)));
        Prepare(entry!).ShouldBe(new Outcome.Ended(Ending.Expired("this version has no template 'gone'")));
    }

    [Fact]
    public async Task While_another_service_may_run_only_what_was_asked_since_the_start_is_answered()
    {
        var chat = await service.ChatAsync();
        var before = await AnswerAsync(chat, "asked before the start", hand: false);
        desk.Gate.AnswersOnly();
        // So that its lease below is the dispatcher's, who has looked by then what was queued before.
        await service.WriteAsync(OutboxTable.ReleaseAll);
        await desk.Dispatcher.StartAsync(CancellationToken.None);
        await Stage.UntilAsync(() => service.Ask<long>("SELECT leased_until FROM outbox WHERE id = @Id", new { before!.Id }) > 0);
        await service.WriteAsync(session => service.Outbox.Add(session, Lane.Urgent, chat, Said("an alert"), service.Time.Now() + Duration.FromDays(1), "an occasion"));
        await AnswerAsync(await service.ChatAsync(1002), "asked since");
        (await line.NextAsync()).ShouldBe("asked since");
        line.Count.ShouldBe(1);
        desk.Gate.Open();
        desk.Dispatcher.Wake();
        new[] { await line.NextAsync(), await line.NextAsync() }.ShouldBe(["asked before the start", "an alert"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_shut_gate_lets_nothing_through()
    {
        desk.Gate.QueuedBefore(0);
        desk.Gate.Shut();
        var answer = await AnswerAsync(await service.ChatAsync(), "an answer", hand: false);
        desk.Gate.Lets(answer!).ShouldBeFalse();
        desk.Gate.AnswersOnly();
        desk.Gate.Lets(answer!).ShouldBeTrue();
    }

    Outcome? Prepare(Entry entry) => desk.Preparing.Prepare([new(entry, service.Database.Read(session => service.Chats.Get(session, entry.ChatId)), service.Time.GetTimestamp())])[0].Outcome;

    async Task<Entry?> AnswerAsync(long chat, string text, bool hand = true)
    {
        var parcel = Said(text);
        var entry = await service.WriteAsync(session => service.Outbox.AddLeased(session, Lane.Answer, chat, parcel, Duration.FromDays(1)));
        if (entry is not null && hand)
            desk.Dispatcher.Accept([entry]);
        return entry;
    }

    static Parcel Said(string text) => new("echo", new Dictionary<string, string> { ["text"] = text }, null, null);

    sealed class Echo : ITemplate
    {
        public string Name => "echo";

        public Rendering Render(Saying saying, Occasion occasion) => new Content(Html.Text(saying["text"]));
    }
}
