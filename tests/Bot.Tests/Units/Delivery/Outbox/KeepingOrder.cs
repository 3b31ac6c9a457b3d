using Casebell.Delivery.Outbox;
using NodaTime;

namespace Casebell.Tests.Units.Delivery.Outbox;

public sealed class KeepingOrder : IDisposable
{
    static readonly Parcel Some = new("some", null, null, null);

    readonly ServiceDatabase service = new();

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task The_oldest_is_leased_first_and_never_twice()
    {
        var chat = await service.ChatAsync(1);
        var other = await service.ChatAsync(2);
        await AddAsync(chat, "a");
        await AddAsync(other, "b");
        await AddAsync(chat, "c");
        (await LeaseAsync()).Select(entry => entry.ChatId).ShouldBe([chat, other, chat]);
        (await LeaseAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task No_more_is_leased_than_there_is_room_for()
    {
        var chat = await service.ChatAsync();
        for (var number = 0; number < 5; number++)
            await AddAsync(chat, $"{number}");
        (await LeaseAsync(most: 3)).Select(entry => entry.Id).ShouldBe([1, 2, 3]);
        (await LeaseAsync(most: 3)).Select(entry => entry.Id).ShouldBe([4, 5]);
    }

    [Fact]
    public async Task Nothing_is_leased_behind_an_earlier_entry_that_waits_for_its_next_attempt()
    {
        var chat = await service.ChatAsync(1);
        var other = await service.ChatAsync(2);
        await AddAsync(chat, "a");
        var first = (await LeaseAsync()).ShouldHaveSingleItem();
        await AddAsync(chat, "b");
        await AddAsync(other, "c");
        await service.WriteAsync(session => service.Outbox.Postpone(session, first.Id, Now + Duration.FromSeconds(8), true));

        (await LeaseAsync()).Select(entry => entry.ChatId).ShouldBe([other]);
        service.Time.Forward(TimeSpan.FromSeconds(8));
        (await LeaseAsync()).Select(entry => (entry.Id, entry.Attempts)).ShouldBe([(1, 1), (2, 0)]);
    }

    [Fact]
    public async Task Another_lane_of_the_same_chat_does_not_wait()
    {
        var chat = await service.ChatAsync();
        await AddAsync(chat, "a");
        await service.WriteAsync(session => service.Outbox.Postpone(session, 1, Now + Duration.FromSeconds(8), true));
        await AddAsync(chat, "b", Lane.Urgent);
        (await LeaseAsync(Lane.Urgent)).ShouldHaveSingleItem().Id.ShouldBe(2);
    }

    [Fact]
    public async Task An_answer_behind_one_that_waits_for_its_next_attempt_is_not_handed_over()
    {
        var chat = await service.ChatAsync();
        var first = await AddAnswerAsync(chat);
        first.ShouldNotBeNull();
        (await AddAnswerAsync(chat)).ShouldNotBeNull("the first is on its way, and the sender knows both");
        await service.WriteAsync(session => service.Outbox.Postpone(session, first.Id, Now + Duration.FromSeconds(1), true));
        (await AddAnswerAsync(chat)).ShouldBeNull("it must not overtake the first");
        service.Time.Forward(TimeSpan.FromSeconds(1));
        (await LeaseAsync(Lane.Answer)).Select(entry => entry.Id).ShouldBe([1, 3]);
    }

    [Fact]
    public async Task An_occasion_has_one_entry_for_ever()
    {
        var chat = await service.ChatAsync();
        (await AddAsync(chat, "reminder 7")).ShouldBeTrue();
        (await AddAsync(chat, "reminder 7")).ShouldBeFalse();
        await service.WriteAsync(session => service.Outbox.Finish(session, 1, Ending.Delivered));
        (await AddAsync(chat, "reminder 7")).ShouldBeFalse();
        (await AddAsync(chat, "reminder 8")).ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_added_leased_is_not_leased_again_until_the_lease_ends()
    {
        var chat = await service.ChatAsync();
        await AddAnswerAsync(chat);
        (await LeaseAsync(Lane.Answer)).ShouldBeEmpty();
        service.Time.Forward(TimeSpan.FromMinutes(2));
        (await LeaseAsync(Lane.Answer)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_starting_service_takes_over_its_predecessors_leases_at_once()
    {
        var chat = await service.ChatAsync();
        await AddAsync(chat, "a");
        await LeaseAsync();
        await service.WriteAsync(OutboxTable.ReleaseAll);
        service.Database.Read(session => service.Outbox.HasDue(session, Lane.Ordinary)).ShouldBeTrue();
        (await LeaseAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_end_is_final()
    {
        var chat = await service.ChatAsync();
        await AddAsync(chat, "a");
        await service.WriteAsync(session => service.Outbox.Finish(session, 1, Ending.Expired("too late to be of use")));
        await service.WriteAsync(session =>
        {
            service.Outbox.Finish(session, 1, Ending.Delivered);
            service.Outbox.Postpone(session, 1, Now, true);
            service.Outbox.FailAll(session, chat, "blocked");
        });
        service.Ask<string>("SELECT state || ': ' || reason || ' ' || attempts FROM outbox").ShouldBe("expired: too late to be of use 0");
        service.Database.Read(session => service.Outbox.HasDue(session, Lane.Ordinary)).ShouldBeFalse();
    }

    [Fact]
    public async Task Records_of_what_ended_are_forgotten_and_what_waits_is_not()
    {
        var chat = await service.ChatAsync();
        await AddAsync(chat, "a");
        await AddAsync(chat, "b");
        await service.WriteAsync(session => service.Outbox.Finish(session, 1, Ending.Delivered));
        await EraseAsync(Now);
        service.Ask<long>("SELECT count(*) FROM outbox").ShouldBe(2);
        service.Time.Forward(TimeSpan.FromDays(40));
        await EraseAsync(Now - Duration.FromDays(30));
        service.Ask<long>("SELECT id FROM outbox").ShouldBe(2);
        service.Ask<string>("SELECT state || ' ' || entries FROM outbox_total").ShouldBe("delivered 1");

        Task EraseAsync(Instant before) => service.WriteAsync(session => EndedEntries.Erase(session, EndedEntries.Before(session, before, most: 10)));
    }

    Instant Now => Instant.FromDateTimeOffset(service.Time.GetUtcNow());

    Task<bool> AddAsync(long chat, string once, Lane lane = Lane.Ordinary) =>
        service.WriteAsync(session => service.Outbox.Add(session, lane, chat, Some, Now + Duration.FromDays(1), once));

    Task<Entry?> AddAnswerAsync(long chat) => service.WriteAsync(session => service.Outbox.AddLeased(session, Lane.Answer, chat, Some, Duration.FromDays(1)));

    Task<IReadOnlyList<Entry>> LeaseAsync(Lane lane = Lane.Ordinary, int most = 100) => service.WriteAsync(session => service.Outbox.LeaseDue(session, lane, most));
}
