using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Storage;
using Casebell.Tests.Harness;
using Casework;
using Dapper;
using NodaTime;

namespace Casebell.Tests.Units.Delivery.Sending;

public sealed class RefusedInTheGeneralTopic : IAsyncDisposable
{
    static readonly ChatAddress Group = new(-1000000000055, null, AddressKind.Group);

    readonly ServiceDatabase service = new();
    readonly Scripted line = new();
    readonly LogBook<Post> log = new();
    readonly SendingDesk desk;

    public RefusedInTheGeneralTopic() => desk = new(service, line.Client, [new Words()], [], log);

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        line.Dispose();
        service.Dispose();
    }

    [Fact]
    public async Task A_pause_that_Telegram_asks_for_in_place_of_a_lost_topic_holds_for_the_whole_group()
    {
        line.Refuses(400, "Bad Request: TOPIC_CLOSED").Then(429, """{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 30","parameters":{"retry_after":30}}""");
        await QueueAsync(Group with { Topic = 4 });
        await desk.Dispatcher.StartAsync(CancellationToken.None);
        using var patience = new CancellationTokenSource(Stage.Patience);
        while (service.Ask<long>("SELECT count(*) FROM outbox WHERE not_before > @now", new { now = service.Time.Now().ToUnixTimeMilliseconds() }) == 0)
            await Task.Delay(10, patience.Token);
        log.Lines.ShouldHaveSingleItem().ShouldContain("wait 30 seconds");

        // Were it sent, the line would have no answer to it.
        var other = await QueueAsync(Group with { Topic = 5 });
        desk.Dispatcher.Wake();
        while (service.Ask<long>("SELECT leased_until > 0 FROM outbox WHERE id = @other", new { other }) == 0)
            await Task.Delay(10, patience.Token);
        line.Then(200, Scripted.Sent).Then(200, Scripted.Sent);
        service.Time.Forward(TimeSpan.FromSeconds(31));
        desk.Dispatcher.Wake();
        while (service.Ask<long>("SELECT count(*) FROM outbox WHERE state = 'delivered'") < 2)
            await Task.Delay(10, patience.Token);
        service.Ask<long>("SELECT attempts FROM outbox WHERE id = @other", new { other }).ShouldBe(0);
        line.Asked.Count.ShouldBe(4);
    }

    Task<long> QueueAsync(ChatAddress to) => service.WriteAsync(session =>
    {
        var chat = service.Chats.Meet(session, to, Language.English).Id;
        service.Outbox.Add(session, Lane.Ordinary, chat, new Parcel("words", new Dictionary<string, string>(), null, null), service.Time.Now() + Duration.FromDays(1), $"once {chat}").ShouldBeTrue();
        return session.Connection.ExecuteScalar<long>("SELECT max(id) FROM outbox");
    });

    sealed class Words : ITemplate
    {
        public string Name => "words";

        public Rendering Render(Saying saying, Occasion occasion) => new Content(Html.Text("words"));
    }
}
