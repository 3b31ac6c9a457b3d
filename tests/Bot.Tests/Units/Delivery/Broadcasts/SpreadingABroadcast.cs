using Casebell.Addresses;
using Casebell.Delivery.Broadcasts;
using Casebell.Delivery.Outbox;
using Casebell.Messages;
using NodaTime;

namespace Casebell.Tests.Units.Delivery.Broadcasts;

/// <summary>Two rows turn out to be one chat while a broadcast is being spread.</summary>
public sealed class SpreadingABroadcast : IDisposable
{
    readonly ServiceDatabase service = new();
    readonly BroadcastTable broadcasts;

    public SpreadingABroadcast() => broadcasts = new BroadcastTable(service.Time);

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task A_chat_whose_turn_had_not_come_is_told_as_the_one_that_it_became()
    {
        var (first, _) = (await service.ChatAsync(1), await service.ChatAsync(2));
        var id = await BeginAsync();
        await service.WriteAsync(session => broadcasts.Add(session, id, [], 0, toldTo: first));
        await service.WriteAsync(session => service.Chats.Move(session, first, new ChatAddress(2, null, AddressKind.Private)));
        service.Ask<string>("SELECT group_concat(chat_id || ' ' || state) FROM outbox").ShouldBe($"{first} waiting");
        service.Ask<long>("SELECT queued FROM broadcast").ShouldBe(1);
    }

    [Fact]
    public async Task Whose_turn_is_yet_to_come_gets_no_entry_beforehand()
    {
        var (first, _) = (await service.ChatAsync(1), await service.ChatAsync(2));
        await BeginAsync();
        await service.WriteAsync(session => service.Chats.Move(session, first, new ChatAddress(2, null, AddressKind.Private)));
        service.Ask<long>("SELECT count(*) + (SELECT queued FROM broadcast) FROM outbox").ShouldBe(0);
    }

    Task<long> BeginAsync() => service.WriteAsync(session => broadcasts.Begin(session, new Saying("hello"), Lane.Ordinary, Duration.FromDays(1)));
}
