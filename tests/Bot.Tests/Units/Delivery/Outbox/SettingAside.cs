using Casebell.Delivery.Outbox;
using NodaTime;

namespace Casebell.Tests.Units.Delivery.Outbox;

public sealed class SettingAside : IDisposable
{
    static readonly Duration Night = Duration.FromHours(8);

    readonly ServiceDatabase service = new();

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task What_waits_for_the_morning_lets_pass_what_cannot()
    {
        var chat = await service.ChatAsync();
        await AddAsync(chat, "a");
        await service.WriteAsync(session => service.Outbox.SetAside(session, 1, Now + Night));
        await AddAsync(chat, "b");
        (await LeaseAsync()).ShouldBe([2]);
    }

    [Fact]
    public async Task In_the_morning_all_go_in_their_order_and_no_attempt_was_counted()
    {
        var chat = await service.ChatAsync();
        await AddAsync(chat, "a");
        await AddAsync(chat, "b");
        await service.WriteAsync(session =>
        {
            service.Outbox.SetAside(session, 2, Now + Night);
            service.Outbox.SetAside(session, 1, Now + Night);
        });
        (await LeaseAsync()).ShouldBeEmpty();
        service.Time.Forward(Night.ToTimeSpan());
        (await LeaseAsync()).ShouldBe([1, 2]);
        service.Ask<long>("SELECT sum(attempts) FROM outbox").ShouldBe(0);
    }

    [Fact]
    public async Task A_restart_does_not_wake_the_sleeping()
    {
        await AddAsync(await service.ChatAsync(), "a");
        await service.WriteAsync(session => service.Outbox.SetAside(session, 1, Now + Night));
        await service.WriteAsync(OutboxTable.ReleaseAll);
        (await LeaseAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_chat_that_chooses_other_hours_has_at_once_what_was_set_aside()
    {
        var (chat, other) = (await service.ChatAsync(1), await service.ChatAsync(2));
        await AddAsync(chat, "a");
        await AddAsync(other, "b");
        await service.WriteAsync(session =>
        {
            service.Outbox.SetAside(session, 1, Now + Night);
            service.Outbox.SetAside(session, 2, Now + Night);
            OutboxTable.TakeUpAgain(session, chat);
        });
        (await LeaseAsync()).ShouldBe([1]);
    }

    [Fact]
    public async Task A_clock_that_was_set_back_keeps_no_next_attempt_waiting()
    {
        var (chat, other) = (await service.ChatAsync(1), await service.ChatAsync(2));
        await AddAsync(chat, "a");
        await AddAsync(other, "b");
        var before = Now + Duration.FromHours(1);
        await service.WriteAsync(session =>
        {
            service.Outbox.Postpone(session, 1, before + Duration.FromSeconds(30), true);
            service.Outbox.Postpone(session, 2, before + Night, false);
            service.Outbox.Hasten(session, before);
        });
        (await LeaseAsync()).ShouldBe([1]);
    }

    Instant Now => Instant.FromDateTimeOffset(service.Time.GetUtcNow());

    Task<bool> AddAsync(long chat, string once) =>
        service.WriteAsync(session => service.Outbox.Add(session, Lane.Ordinary, chat, new Parcel("some", null, null, null), Now + Duration.FromDays(1), once));

    async Task<IEnumerable<long>> LeaseAsync() => (await service.WriteAsync(session => service.Outbox.LeaseDue(session, Lane.Ordinary, 10))).Select(entry => entry.Id);
}
