using Casebell.Delivery.Pacing;
using Casebell.Hosting;

namespace Casebell.Tests.Units.Delivery.Pacing;

public sealed class RefusedChats
{
    static readonly TimeSpan Asked = TimeSpan.FromSeconds(30);

    readonly ManualTime time = new();
    readonly Pace pace;

    public RefusedChats() => pace = new Pace(new TelegramOptions("", new Uri("http://localhost"), null, 30, 1, 20), time);

    [Fact]
    public void A_refused_chat_waits_as_long_as_it_was_told()
    {
        pace.Refused(1, true, Asked);
        pace.Wait(1, true).ShouldBe(Asked);
        time.Forward(Asked);
        pace.Wait(1, true).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void One_refused_chat_holds_up_nobody_else()
    {
        pace.Refused(1, true, Asked);
        pace.Refused(1, true, Asked);
        pace.Wait(2, true).ShouldBe(TimeSpan.Zero);
        pace.WaitOverall().ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_second_refused_chat_makes_all_wait()
    {
        pace.Refused(1, true, Asked);
        time.Forward(TimeSpan.FromSeconds(10));
        pace.Refused(-2, false, Asked);
        pace.WaitOverall().ShouldBe(Asked);
        time.Forward(Asked);
        pace.WaitOverall().ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_second_refusal_after_the_first_has_passed_concerns_its_chat_alone()
    {
        pace.Refused(1, true, Asked);
        time.Forward(Asked);
        pace.Refused(2, true, Asked);
        pace.WaitOverall().ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_short_refusal_does_not_shorten_a_long_one()
    {
        pace.Refused(1, true, Asked);
        pace.Refused(2, true, Asked);
        pace.Refused(3, true, TimeSpan.FromSeconds(1));
        pace.WaitOverall().ShouldBe(Asked);
    }
}
