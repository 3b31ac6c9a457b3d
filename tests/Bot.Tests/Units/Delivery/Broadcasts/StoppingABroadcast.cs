using Casebell.Delivery.Broadcasts;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Privacy;
using NodaTime;

namespace Casebell.Tests.Units.Delivery.Broadcasts;

public sealed class StoppingABroadcast : IDisposable
{
    readonly ServiceDatabase service = new();
    readonly BroadcastTable broadcasts;
    readonly Preparing preparing;

    public StoppingABroadcast()
    {
        broadcasts = new BroadcastTable(service.Time);
        preparing = new Preparing(service.Database, service.Chats, new TemplateBook([new Hello()]), [], service.Time, new Faults(new Pseudonyms(), new LogBook<Faults>()));
    }

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task What_is_leased_already_is_not_sent_any_more()
    {
        var (id, entries) = await BroadcastAsync();
        Prepare(entries[0]).Letter.ShouldNotBeNull();
        await service.WriteAsync(session => { broadcasts.Stop(session, id, "stopped"); });
        Prepare(entries[0]).Letter.ShouldBeNull();
        service.Ask<string>("SELECT group_concat(state || ': ' || reason) FROM outbox").ShouldBe("expired: stopped,expired: stopped");
    }

    [Fact]
    public async Task What_was_on_its_way_and_arrived_counts_as_delivered()
    {
        var (id, entries) = await BroadcastAsync();
        await service.WriteAsync(session => { broadcasts.Stop(session, id, "stopped"); });
        await service.WriteAsync(session => service.Outbox.FinishDelivered(session, [(entries[0].Id, 77)]));
        var told = service.Database.Read(session => BroadcastTable.ToldIn(session, id, [entries[0].ChatId]))[entries[0].ChatId];
        (told.State, told.Reason, told.MessageId).ShouldBe(("delivered", null, 77));
        service.Database.Read(session => BroadcastTable.ToldIn(session, id, [entries[1].ChatId]))[entries[1].ChatId].State.ShouldBe("expired");
    }

    [Fact]
    public async Task What_expired_in_a_broadcast_that_goes_on_stays_expired()
    {
        var (_, entries) = await BroadcastAsync();
        await service.WriteAsync(session => service.Outbox.Finish(session, entries[0].Id, Ending.Expired("superseded")));
        await service.WriteAsync(session => service.Outbox.FinishDelivered(session, [(entries[0].Id, 77)]));
        service.Ask<string>("SELECT state FROM outbox WHERE id = @Id", new { entries[0].Id }).ShouldBe("expired");
    }

    async Task<(long Id, IReadOnlyList<Entry> Entries)> BroadcastAsync()
    {
        var (first, second) = (await service.ChatAsync(1), await service.ChatAsync(2));
        var id = await service.WriteAsync(session =>
        {
            var begun = broadcasts.Begin(session, new Saying("hello"), Lane.Ordinary, Duration.FromDays(1));
            broadcasts.Add(session, begun, [new Addressee(first, Lane.Ordinary, null), new Addressee(second, Lane.Ordinary, null)], 0, second);
            return begun;
        });
        return (id, await service.WriteAsync(session => service.Outbox.LeaseDue(session, Lane.Ordinary, 10)));
    }

    Draft Prepare(Entry entry) => preparing.Prepare([new(entry, service.Database.Read(session => service.Chats.Get(session, entry.ChatId)), service.Time.GetTimestamp())])[0];

    sealed class Hello : ITemplate
    {
        public string Name => "hello";

        public Rendering Render(Saying saying, Occasion occasion) => new Content(Html.Text("hello"));
    }
}
