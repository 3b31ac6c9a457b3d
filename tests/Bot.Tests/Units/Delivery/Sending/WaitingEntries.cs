using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Casework;
using NodaTime;
using Waiting = Casebell.Delivery.Sending.ReadyQueue.Waiting;

namespace Casebell.Tests.Units.Delivery.Sending;

public sealed class WaitingEntries
{
    readonly ReadyQueue queue = new();

    [Fact]
    public void An_answer_goes_before_an_alert_that_came_first()
    {
        Add(1, Lane.Digest, 10);
        Add(2, Lane.Ordinary, 11);
        Add(3, Lane.Urgent, 12);
        Add(4, Lane.Answer, 13);
        TakeAll().ShouldBe([4, 3, 2, 1]);
    }

    [Fact]
    public void Within_a_chat_and_lane_the_oldest_goes_first()
    {
        Add(1, Lane.Ordinary, 10);
        Add(2, Lane.Ordinary, 11);
        Add(3, Lane.Ordinary, 10);
        TakeAll().ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void A_chat_that_is_held_up_blocks_no_other_and_is_not_overtaken_by_its_own_later_entry()
    {
        Add(1, Lane.Ordinary, 10);
        Add(2, Lane.Ordinary, 10);
        Add(3, Lane.Ordinary, 11);
        List<long> judged = [];
        var taken = queue.TakeFirst(
            Open,
            waiting =>
            {
                judged.Add(waiting.Entry.Id);
                return waiting.Entry.Id == 1 ? TimeSpan.FromSeconds(5) : TimeSpan.Zero;
            },
            out _);
        taken!.Entry.Id.ShouldBe(3);
        judged.ShouldBe([1, 3]);
    }

    [Fact]
    public void Where_all_must_wait_the_shortest_wait_is_told()
    {
        Add(1, Lane.Answer, 10);
        Add(2, Lane.Ordinary, 11);
        queue.TakeFirst(Open, waiting => TimeSpan.FromSeconds(waiting.Entry.Id == 1 ? 5 : 3), out var soonest).ShouldBeNull();
        soonest.ShouldBe(TimeSpan.FromSeconds(3));
    }

    [Fact]
    public void An_empty_queue_has_nothing_to_wait_for()
    {
        queue.TakeFirst(Open, _ => TimeSpan.Zero, out var soonest).ShouldBeNull();
        soonest.ShouldBeNull();
    }

    [Fact]
    public void Only_the_later_entries_of_the_same_chat_and_lane_are_taken_back()
    {
        Add(1, Lane.Ordinary, 10);
        var failed = Add(2, Lane.Ordinary, 10);
        Add(3, Lane.Ordinary, 10);
        Add(4, Lane.Ordinary, 11);
        Add(5, Lane.Answer, 10);
        Add(6, Lane.Ordinary, 10);
        queue.RemoveBehind(failed).Select(entry => entry.Id).ShouldBe([3, 6]);
        queue.Count(Lane.Ordinary).ShouldBe(3);
        TakeAll().ShouldBe([5, 1, 2, 4]);
    }

    [Fact]
    public void A_toast_waits_for_no_message_of_its_chat()
    {
        Add(1, Lane.Answer, 10);
        queue.Add(Ready(Some(2, Lane.Answer, 10) with { Parcel = Toast }));
        queue.TakeFirst(Open, waiting => waiting.IsToast ? TimeSpan.Zero : TimeSpan.FromSeconds(1), out _)!.Entry.Id.ShouldBe(2);
    }

    [Fact]
    public void A_toast_is_known_by_the_press_that_it_answers()
    {
        queue.Add(Ready(Some(1, Lane.Answer, 10) with { Parcel = Toast }));
        queue.TakeFirst(Open, _ => TimeSpan.Zero, out _)!.IsToast.ShouldBeTrue();
    }

    [Fact]
    public void A_lane_that_must_wait_lets_toasts_and_other_lanes_pass()
    {
        Add(1, Lane.Answer, 10);
        queue.Add(Ready(Some(2, Lane.Answer, 11) with { Parcel = Toast }));
        Add(3, Lane.Ordinary, 12);
        Waiting? Take() => queue.TakeFirst(lane => lane == Lane.Answer ? TimeSpan.FromSeconds(1) : TimeSpan.Zero, _ => TimeSpan.Zero, out _);
        Take()!.Entry.Id.ShouldBe(2);
        Take()!.Entry.Id.ShouldBe(3);
        Take().ShouldBeNull();
        queue.Total.ShouldBe(1);
    }

    [Fact]
    public void What_is_said_together_is_taken_out_together()
    {
        var first = Add(1, Lane.Digest, 10);
        Add(2, Lane.Digest, 11);
        Add(3, Lane.Digest, 10);
        Add(4, Lane.Ordinary, 10);
        queue.TakeFirst(lane => lane == Lane.Digest ? TimeSpan.Zero : TimeSpan.FromSeconds(1), _ => TimeSpan.Zero, out _);
        queue.RemoveRest(first).Select(entry => entry.Id).ShouldBe([3]);
        TakeAll().ShouldBe([4, 2]);
    }

    static Parcel Toast => new(null, null, null, "press");

    static TimeSpan Open(Lane lane) => TimeSpan.Zero;

    static Waiting Ready(Entry entry) => new(entry, new KnownChat(entry.ChatId, new ChatAddress(entry.ChatId, null, AddressKind.Private), Language.English, null, false), 0);

    static Entry Some(long id, Lane lane, long chat) => new(id, lane, chat, new Parcel("some", null, null, null), 0, Instant.MaxValue);

    Entry Add(long id, Lane lane, long chat)
    {
        var entry = Some(id, lane, chat);
        queue.Add(Ready(entry));
        return entry;
    }

    List<long> TakeAll()
    {
        List<long> taken = [];
        while (queue.TakeFirst(Open, _ => TimeSpan.Zero, out _) is { } waiting)
            taken.Add(waiting.Entry.Id);
        return taken;
    }
}
