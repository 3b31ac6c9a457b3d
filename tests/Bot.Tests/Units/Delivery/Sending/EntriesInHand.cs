using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using NodaTime;

namespace Casebell.Tests.Units.Delivery.Sending;

/// <summary>A lease runs beside the loop, so what it brings may have been taken before an earlier entry came back.</summary>
public sealed class EntriesInHand
{
    static readonly Parcel Words = new("words", new Dictionary<string, string>(), null, null);

    readonly InHand inHand = new();

    [Fact]
    public void What_a_lease_brings_follows_an_earlier_entry_that_came_back_meanwhile()
    {
        Fail(Entry(1));
        inHand.LeaseBegins();
        inHand.Settled(1, ended: false).ShouldBeNull();
        Bring(Entry(2)).ShouldBe([InHand.Taken.Behind]);
        Bring(Entry(3)).ShouldBe([InHand.Taken.Now]);
    }

    [Fact]
    public void What_comes_together_with_the_entry_that_it_follows_is_taken_in_order()
    {
        Fail(Entry(1));
        inHand.LeaseBegins();
        inHand.Settled(1, ended: false).ShouldBeNull();
        Bring(Entry(1), Entry(2)).ShouldBe([InHand.Taken.Now, InHand.Taken.Now]);
    }

    [Fact]
    public void An_entry_that_failed_again_during_the_lease_still_holds_up_later_ones_after_it()
    {
        Fail(Entry(1));
        inHand.LeaseBegins();
        inHand.Settled(1, ended: false).ShouldBeNull();
        inHand.Take(Entry(1)).ShouldBe(InHand.Taken.Now);
        inHand.Return(Entry(1));
        Bring().ShouldBeEmpty();
        inHand.Take(Entry(2)).ShouldBe(InHand.Taken.Behind);
    }

    [Fact]
    public void Other_chats_and_other_lanes_wait_for_nothing()
    {
        Fail(Entry(1));
        inHand.LeaseBegins();
        inHand.Settled(1, ended: false).ShouldBeNull();
        Bring(Entry(2, chat: 8), Entry(3, lane: Lane.Urgent)).ShouldBe([InHand.Taken.Now, InHand.Taken.Now]);
    }

    static Entry Entry(long id, long chat = 7, Lane lane = Lane.Ordinary) => new(id, lane, chat, Words, 0, Instant.MaxValue);

    void Fail(Entry entry)
    {
        inHand.Take(entry).ShouldBe(InHand.Taken.Now);
        inHand.Begin(entry, place: 77);
        inHand.Return(entry);
    }

    InHand.Taken[] Bring(params Entry[] entries)
    {
        inHand.LeaseBrought(entries);
        InHand.Taken[] taken = [.. entries.Select(inHand.Take)];
        inHand.LeaseEnds();
        return taken;
    }
}
