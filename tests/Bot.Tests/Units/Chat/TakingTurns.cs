using Casebell.Addresses;
using Casebell.Chat.Intake;
using Casework;

namespace Casebell.Tests.Units.Chat;

public sealed class TakingTurns : IDisposable
{
    readonly FairOrder order = new(new ManualTime());
    readonly Dictionary<(long Chat, int Id), Received> inHand = [];
    int last;

    public void Dispose() => order.Dispose();

    [Fact]
    public async Task Each_chats_updates_come_in_their_order_and_one_at_a_time()
    {
        Add(1, 1, 2, 1);
        var first = await TakeAsync();
        first.ShouldBe([(1, 1), (2, 3)]);
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
    public void Whoever_has_five_waiting_crowds_out_others()
    {
        ChatAddress one = new(1, null, AddressKind.Private), other = new(2, null, AddressKind.Private);
        Add(1, 1, 1, 1);
        order.IsCrowdedBy(one).ShouldBeFalse();
        Add(1);
        order.IsCrowdedBy(one).ShouldBeTrue();
        order.IsCrowdedBy(other).ShouldBeFalse();
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

    void Add(params long[] chats) =>
        order.Add([.. chats.Select(chat => new Received(++last, new Incoming.Written(new ChatAddress(chat, null, AddressKind.Private), chat, Language.English, "x", false), Standing.MayChange, default))]);

    async Task<List<(long Chat, int Id)>> TakeAsync(int most = 100)
    {
        var taken = await order.TakeAsync(most, TestContext.Current.CancellationToken);
        foreach (var one in taken)
            inHand.Add((one.Incoming!.Address.ChatId, one.UpdateId), one);
        return [.. taken.Select(one => (one.Incoming!.Address.ChatId, one.UpdateId))];
    }

    async Task NothingAsync()
    {
        using CancellationTokenSource now = new();
        var taking = order.TakeAsync(100, now.Token);
        taking.IsCompleted.ShouldBeFalse();
        await now.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(taking);
    }

    void Done(List<(long Chat, int Id)> taken) => order.Done(taken.Select(one => inHand[one]));
}
