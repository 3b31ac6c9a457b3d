using Casebell.Delivery.Broadcasts;
using Casebell.Delivery.Outbox;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Tests.Harness;
using NodaTime;

namespace Casebell.Tests.Units.Delivery.Sending;

public sealed class JoiningADigest : IAsyncDisposable
{
    static readonly Duration UntilMorning = Duration.FromHours(9);

    readonly ServiceDatabase service = new();
    readonly TelegramLine line = new();
    readonly Together digest = new();
    readonly SendingDesk desk;

    public JoiningADigest() => desk = new(service, line.Client, [], [digest]);

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        line.Dispose();
        service.Dispose();
    }

    [Fact]
    public async Task All_that_is_due_to_a_chat_is_one_message()
    {
        var chat = await service.ChatAsync(1);
        await QueueAsync(chat, "a", UntilMorning);
        await QueueAsync(chat, "b", UntilMorning);
        await QueueAsync(chat, "tomorrow", UntilMorning + Duration.FromDays(1));
        service.Time.Forward(UntilMorning.ToTimeSpan());
        await desk.Dispatcher.StartAsync(CancellationToken.None);
        (await line.NextAsync()).ShouldBe("a and b");
        await UntilAsync("SELECT count(*) = 2 FROM outbox WHERE state = 'delivered' AND message_id = 9");
        line.Count.ShouldBe(1);
        // Its number is kept for taking it back; a correction of one of them must not put the others out.
        var told = service.Database.Read(session => new[] { 1, 2 }.SelectMany(id => BroadcastTable.ToldIn(session, id, [chat]).Values).ToList());
        told.ShouldAllBe(one => one.State == "delivered" && one.MessageId == null);
        told.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Of_a_long_one_each_message_can_be_taken_back()
    {
        var chat = await service.ChatAsync(1);
        await QueueAsync(chat, string.Join('\n', Enumerable.Range(1, 900).Select(number => $"line {number}")), Duration.Zero);
        await QueueAsync(chat, "b", Duration.Zero);
        await desk.Dispatcher.StartAsync(CancellationToken.None);
        await UntilAsync("SELECT count(*) = 2 FROM outbox WHERE broadcast_id IS NOT NULL AND state = 'delivered'");
        service.Ask<long>("SELECT count(*) FROM outbox WHERE broadcast_id IS NULL AND state = 'delivered' AND message_id = 9 AND payload IS NULL").ShouldBe(line.Count - 1);
    }

    [Fact]
    public async Task Each_chat_has_its_own()
    {
        await QueueAsync(await service.ChatAsync(1), "a", Duration.Zero);
        await QueueAsync(await service.ChatAsync(2), "b", Duration.Zero);
        await desk.Dispatcher.StartAsync(CancellationToken.None);
        new[] { await line.NextAsync(), await line.NextAsync() }.ShouldBe(["a", "b"], ignoreOrder: true);
    }

    [Fact]
    public async Task Where_there_is_nothing_to_say_each_ends_with_the_reason()
    {
        digest.Instead = new Rendering.Pointless("undone");
        var chat = await service.ChatAsync(1);
        await QueueAsync(chat, "a", Duration.Zero);
        await QueueAsync(chat, "b", Duration.Zero);
        await desk.Dispatcher.StartAsync(CancellationToken.None);
        await UntilAsync("SELECT count(*) = 2 FROM outbox WHERE state = 'expired' AND reason = 'undone'");
        line.Count.ShouldBe(0);
    }

    [Fact]
    public async Task What_must_wait_a_little_waits_together_and_no_attempt_counts()
    {
        digest.Instead = new Rendering.NotYet("still spreading");
        var chat = await service.ChatAsync(1);
        await QueueAsync(chat, "a", Duration.Zero);
        await QueueAsync(chat, "b", Duration.Zero);
        await desk.Dispatcher.StartAsync(CancellationToken.None);
        await UntilAsync("SELECT count(*) = 2 AND count(DISTINCT not_before) = 1 FROM outbox WHERE state = 'waiting' AND attempts = 0 AND not_before > 0 AND leased_until = 0");
        digest.Instead = null;
        service.Time.Forward(TimeSpan.FromSeconds(2));
        (await line.NextAsync()).ShouldBe("a and b");
    }

    async Task QueueAsync(long chat, string text, Duration wait)
    {
        var broadcasts = new BroadcastTable(service.Time);
        var due = wait == Duration.Zero ? (Instant?)null : Instant.FromDateTimeOffset(service.Time.GetUtcNow()) + wait;
        await service.WriteAsync(session =>
        {
            var id = broadcasts.Begin(session, new Saying("alert", ("text", text)), Lane.Ordinary, Duration.FromDays(3));
            broadcasts.Add(session, id, [new Addressee(chat, Lane.Digest, due)], 0, chat);
        });
    }

    async Task UntilAsync(string sql)
    {
        using var patience = new CancellationTokenSource(Stage.Patience);
        while (service.Ask<long>(sql) == 0)
            await Task.Delay(10, patience.Token);
    }

    sealed class Together : IDigest
    {
        public Rendering? Instead { get; set; }

        public Rendering Render(IReadOnlyList<Saying> sayings, Occasion occasion) => Instead ?? new Content(Html.Text(string.Join(" and ", sayings.Select(saying => saying["text"]))));
    }
}
