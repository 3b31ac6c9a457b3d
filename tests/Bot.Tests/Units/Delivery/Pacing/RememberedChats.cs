using Casebell.Delivery.Pacing;
using Casebell.Hosting;

namespace Casebell.Tests.Units.Delivery.Pacing;

public sealed class RememberedChats
{
    const int Many = 10_000;

    readonly ManualTime time = new();
    readonly Pace pace;

    public RememberedChats() => pace = new Pace(new TelegramOptions("", new Uri("http://localhost"), null, 0, 1, 20), time);

    [Fact]
    public void Idle_chats_are_forgotten()
    {
        TakeMany();
        time.Forward(TimeSpan.FromMinutes(2));
        pace.Take(Many + 1, true, false);
        pace.Remembered.ShouldBe(1);
    }

    [Fact]
    public void A_chat_that_must_wait_is_never_forgotten()
    {
        pace.Refused(1, true, TimeSpan.FromHours(1));
        TakeMany();
        time.Forward(TimeSpan.FromMinutes(2));
        pace.Take(Many + 1, true, false);
        pace.Wait(1).ShouldBe(TimeSpan.FromMinutes(58));
    }

    [Fact]
    public void However_many_are_busy_each_keeps_its_distance()
    {
        TakeMany();
        TakeMany(from: Many + 1);
        pace.Remembered.ShouldBe(2 * Many);
        pace.Wait(1).ShouldBeGreaterThan(TimeSpan.FromSeconds(1));
        pace.Wait(2 * Many).ShouldBeGreaterThan(TimeSpan.FromSeconds(1));
    }

    void TakeMany(long from = 1)
    {
        for (var chat = from; chat < from + Many; chat++)
            pace.Take(chat, true, false);
    }
}
