using Casebell.Addresses;
using Casebell.Chat.Intake;
using Casework;

namespace Casebell.Tests.Units.Chat;

public sealed class TakingTurns : IDisposable
{
    readonly ManualTime time = new();
    readonly FairOrder order;
    readonly Dictionary<(long Chat, int Id), Received> inHand = [];
    int last;

    public TakingTurns() => order = new FairOrder(time);

    public void Dispose() => order.Dispose();

    [Fact]
    public async Task Each_chats_updates_come_in_their_order_and_one_at_a_time()
    {
        Add(1, 1, 2, 1);
        var first = await TakeAsync();
        first.ShouldBe([(2, 3), (1, 1)]);
        Add(1, 2);
        await NothingAsync();
        Done(first);
        var second = await TakeAsync();
        second.ShouldBe([(1, 2), (2, 6)], ignoreOrder: true);
        Done(second);
        var third = await TakeAsync();
        third.ShouldBe([(1, 4)]);
        Done(third);
        var fourth = await TakeAsync();
        fourth.ShouldBe([(1, 5)]);
        Done(fourth);
        order.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task Whoever_asks_for_the_first_time_is_next_however_much_others_wait()
    {
        Add([.. Enumerable.Range(0, 1_000).Select(number => (long)(number % 100) + 10)]);
        for (var turn = 0; turn < 5; turn++)
            Done(await TakeAsync(100));
        Add(1);
        (await TakeAsync(20))[0].Chat.ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_asked_fifty_times_is_behind_whoever_asked_once_though_neither_was_served()
    {
        Add([.. Enumerable.Repeat(1L, 50), .. Enumerable.Repeat(2L, 20), 3]);
        (await TakeAsync()).Select(one => one.Chat).ShouldBe([3, 2, 1]);
    }

    [Fact]
    public async Task Readers_come_before_any_number_of_strangers_who_ask_for_the_first_time()
    {
        order.Add([.. Enumerable.Range(0, 1_000).Select(number => Ask(1_000 + number, number) with { IsStranger = true })]);
        var before = await order.TakeAsync(20, isBusy: false, TestContext.Current.CancellationToken);
        before.Count.ShouldBe(12);
        (await order.TakeAsync(20, isBusy: true, TestContext.Current.CancellationToken)).ShouldBeEmpty();
        order.Add([.. Enumerable.Range(1, 5).Select(number => Ask(number, 1_000 + number))]);
        (await order.TakeAsync(5, isBusy: true, TestContext.Current.CancellationToken)).Select(one => one.Incoming.Address.ChatId).ShouldBe([1, 2, 3, 4, 5]);
    }

    [Fact]
    public async Task Whoever_often_asked_is_served_now_and_then_however_busy_it_is()
    {
        Add([.. Enumerable.Repeat(1L, 10), .. Enumerable.Repeat(2L, 10)]);
        (await TakeAsync(isBusy: true)).ShouldBeEmpty();
        time.Forward(TimeSpan.FromSeconds(1));
        (await TakeAsync(isBusy: true)).Count.ShouldBe(1);
        (await TakeAsync(isBusy: true)).ShouldBeEmpty();
        time.Forward(TimeSpan.FromSeconds(1));
        (await TakeAsync(isBusy: true)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_handled_at_once_counts_as_asked()
    {
        order.Pass(Enumerable.Range(0, 5).Select(_ => Ask(1, 0)));
        Add(1, 2);
        (await TakeAsync()).Select(one => one.Chat).ShouldBe([2, 1]);
    }

    [Fact]
    public async Task What_was_asked_minutes_ago_is_forgotten()
    {
        order.Pass(Enumerable.Range(0, 50).Select(_ => Ask(1, 0)));
        time.Forward(TimeSpan.FromMinutes(2));
        Add(1, 2, 2);
        (await TakeAsync()).Select(one => one.Chat).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task A_group_may_ask_three_times_as_much_as_a_person_and_comes_no_later()
    {
        Add([.. Enumerable.Repeat(-1L, 12), .. Enumerable.Repeat(1L, 5)]);
        (await TakeAsync()).Select(one => one.Chat).ShouldBe([-1, 1]);
    }

    [Fact]
    public async Task Of_those_who_often_asked_a_few_are_taken_and_none_while_there_is_much_to_do()
    {
        Add([.. Enumerable.Range(1, 16).SelectMany(chat => Enumerable.Repeat((long)chat, 6)), 17]);
        (await TakeAsync(isBusy: true)).Select(one => one.Chat).ShouldBe([17]);
        (await TakeAsync(isBusy: true)).ShouldBeEmpty();
        (await TakeAsync()).Count.ShouldBe(12);
        (await TakeAsync()).Count.ShouldBe(4);
    }

    [Fact]
    public void While_there_is_plenty_of_room_nobody_crowds_out_others()
    {
        Add([.. Enumerable.Repeat(1L, 4_999)]);
        order.IsCrowdedBy(Chat(1)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(5_000, 5, 30)]
    [InlineData(10_000, 1, 6)]
    public void The_more_waits_the_less_of_it_may_be_of_one_person_or_group(int all, int ofAPerson, int ofAGroup)
    {
        Add([.. Enumerable.Range(100, all).Select(chat => (long)chat)]);
        foreach (var (chat, most) in new[] { (1L, ofAPerson), (-1L, ofAGroup) })
        {
            Add([.. Enumerable.Repeat(chat, most - 1)]);
            order.IsCrowdedBy(Chat(chat)).ShouldBeFalse();
            Add(chat);
            order.IsCrowdedBy(Chat(chat)).ShouldBeTrue();
        }

        order.IsCrowdedBy(Chat(2)).ShouldBeFalse();
    }

    [Fact]
    public void Few_that_are_large_crowd_like_many()
    {
        order.Add([.. Enumerable.Range(0, 8).Select(_ => Ask(1, 1 << 20))]);
        order.IsCrowdedBy(Chat(1)).ShouldBeTrue();
        order.HasRoom.ShouldBeTrue();
        order.Add([.. Enumerable.Range(0, 24).Select(_ => Ask(1, 1 << 20))]);
        order.HasRoom.ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_held_waits_and_what_comes_from_there_stands_behind_it_while_others_go()
    {
        order.Hold([Ask(1, 0), Ask(1, 0), Ask(2, 0)]);
        await NothingAsync();
        Add(1, 3);
        var others = await TakeAsync();
        others.ShouldBe([(3, 5)]);
        Done(others);
        order.IsEmpty.ShouldBeFalse();
        order.Release();
        var first = await TakeAsync();
        first.ShouldBe([(1, 1), (2, 3)], ignoreOrder: true);
        Done(first);
        foreach (var next in new[] { 2, 4 })
        {
            var taken = await TakeAsync();
            taken.ShouldBe([(1, next)]);
            Done(taken);
        }

        order.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task However_much_is_held_there_is_room_to_find_out_that_it_need_not_be()
    {
        order.Hold([.. Enumerable.Range(0, 20_000).Select(_ => Ask(1, 1 << 12))]);
        order.HasRoom.ShouldBeTrue();
        await order.RoomAsync(TestContext.Current.CancellationToken);
        order.Release();
        order.HasRoom.ShouldBeFalse();
    }

    [Fact]
    public async Task What_came_before_something_is_held_is_not_held()
    {
        Add(1);
        order.Hold([Ask(1, 0)]);
        var first = await TakeAsync();
        first.ShouldBe([(1, 1)]);
        Done(first);
        order.Release();
        var second = await TakeAsync();
        second.ShouldBe([(1, 2)]);
        Done(second);
        order.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void There_is_room_for_twenty_thousand()
    {
        Add([.. Enumerable.Repeat(1L, 19_999)]);
        order.HasRoom.ShouldBeTrue();
        Add(2);
        order.HasRoom.ShouldBeFalse();
    }

    [Fact]
    public async Task Who_waits_for_room_goes_on_when_there_is_some()
    {
        Add([.. Enumerable.Repeat(1L, 20_000)]);
        var room = order.RoomAsync(TestContext.Current.CancellationToken);
        room.IsCompleted.ShouldBeFalse();
        Done(await TakeAsync());
        await room;
    }

    void Add(params long[] chats) => order.Add([.. chats.Select(chat => Ask(chat, 0))]);

    Received Ask(long chat, int length) => new(++last, new Incoming.Written(Chat(chat), chat, Language.English, "x", false), Standing.MayChange, new byte[length]);

    static ChatAddress Chat(long chat) => new(chat, null, chat < 0 ? AddressKind.Group : AddressKind.Private);

    async Task<List<(long Chat, int Id)>> TakeAsync(int most = 100, bool isBusy = false)
    {
        var taken = await order.TakeAsync(most, isBusy, TestContext.Current.CancellationToken);
        foreach (var one in taken)
            inHand.Add((one.Incoming.Address.ChatId, one.UpdateId), one);
        return [.. taken.Select(one => (one.Incoming.Address.ChatId, one.UpdateId))];
    }

    async Task NothingAsync()
    {
        using CancellationTokenSource now = new();
        var taking = order.TakeAsync(100, false, now.Token);
        taking.IsCompleted.ShouldBeFalse();
        await now.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(taking);
    }

    void Done(List<(long Chat, int Id)> taken) => order.Done(taken.Select(one => inHand[one]));
}
