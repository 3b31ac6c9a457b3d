using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Dapper;
using NodaTime;

namespace Casebell.Tests.Units.Delivery.Sending;

public sealed class NotingResults : IDisposable
{
    readonly ServiceDatabase service = new();
    readonly LogBook<Settlement> log = new();
    readonly Settlement settlement;

    public NotingResults() => settlement = new Settlement(service.Database, service.Outbox, service.Chats, TimeProvider.System, log);

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task Every_result_is_on_disk_before_it_counts_as_noted()
    {
        var chat = await service.ChatAsync();
        var (delivered, postponed) = (await AddAsync(chat), await AddAsync(chat));
        List<string> seen = [];
        settlement.Add(new Settlement.Change.Finish(delivered, Ending.Delivered), () => seen.Add(State(delivered)));
        settlement.Add(new Settlement.Change.Postpone(postponed, Instant.FromUnixTimeMilliseconds(77), true), () => seen.Add(State(postponed)));
        settlement.Complete();
        await settlement.RunAsync();
        seen.ShouldBe(["delivered", "waiting"]);
        service.Ask<long>("SELECT not_before * 10 + attempts FROM outbox WHERE id = @Id", new { postponed.Id }).ShouldBe(771);
        log.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_chat_that_cannot_be_reached_is_paused_and_all_that_waits_for_it_ends()
    {
        var chat = await service.ChatAsync(1001);
        var other = await service.ChatAsync(1002);
        var (refused, behind, elsewhere) = (await AddAsync(chat), await AddAsync(chat), await AddAsync(other));
        await SettleAsync(new Settlement.Change.Unreachable(refused, "blocked"));
        State(refused).ShouldBe("failed");
        State(behind).ShouldBe("failed");
        State(elsewhere).ShouldBe("waiting");
        service.Database.Read(session => service.Chats.Get(session, chat)).IsPaused.ShouldBeTrue();
    }

    [Fact]
    public async Task A_moved_group_keeps_its_entry_under_the_new_id()
    {
        var chat = await service.ChatAsync(-55);
        var entry = await AddAsync(chat);
        var to = new ChatAddress(-1000000000055, null, AddressKind.Group);
        await SettleAsync(new Settlement.Change.Move(entry, to));
        State(entry).ShouldBe("waiting");
        service.Database.Read(session => service.Chats.Find(session, to)).ShouldBe(chat);
    }

    [Fact]
    public async Task While_the_database_is_locked_it_says_so_once_and_keeps_trying()
    {
        var entry = await AddAsync(await service.ChatAsync());
        await using var stranger = service.Stranger();
        await stranger.ExecuteAsync("BEGIN IMMEDIATE");
        var noted = false;
        settlement.Add(new Settlement.Change.Finish(entry, Ending.Delivered), () => noted = true);
        settlement.Complete();
        var running = Task.Run(settlement.RunAsync);

        await log.FirstLine;
        noted.ShouldBeFalse();
        await stranger.ExecuteAsync("ROLLBACK");
        await running;

        noted.ShouldBeTrue();
        State(entry).ShouldBe("delivered");
        log.Lines.ShouldHaveSingleItem().ShouldContain($"{service.File.Path} is locked");
    }

    async Task SettleAsync(Settlement.Change change)
    {
        settlement.Add(change, () => { });
        settlement.Complete();
        await settlement.RunAsync();
    }

    Task<Entry> AddAsync(long chat) =>
        service.WriteAsync(session => service.Outbox.AddLeased(session, Lane.Answer, chat, new Parcel("some", null, null, null), Duration.FromDays(1))!);

    string State(Entry entry) => service.Ask<string>("SELECT state FROM outbox WHERE id = @Id", new { entry.Id })!;
}
