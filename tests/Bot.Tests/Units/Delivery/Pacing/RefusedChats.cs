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
        pace.Wait(1).ShouldBe(Asked);
        time.Forward(Asked);
        pace.Wait(1).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void One_refused_chat_holds_up_nobody_else()
    {
        pace.Refused(1, true, Asked);
        pace.Refused(1, true, Asked);
        pace.Wait(2).ShouldBe(TimeSpan.Zero);
        pace.WaitOverall(false).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_second_refused_chat_makes_all_wait()
    {
        pace.Refused(1, true, Asked);
        time.Forward(TimeSpan.FromSeconds(1));
        pace.Refused(-2, false, Asked);
        pace.WaitOverall(false).ShouldBe(Asked);
        pace.WaitOverall(true).ShouldBe(Asked);
        time.Forward(Asked);
        pace.WaitOverall(false).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_second_refusal_after_the_first_has_passed_concerns_its_chat_alone()
    {
        pace.Refused(1, true, Asked);
        time.Forward(Asked);
        pace.Refused(2, true, Asked);
        pace.WaitOverall(false).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_short_refusal_does_not_shorten_a_long_one()
    {
        pace.Refused(1, true, Asked);
        pace.Refused(2, true, Asked);
        pace.Refused(3, true, TimeSpan.FromSeconds(1));
        pace.WaitOverall(false).ShouldBe(Asked);
    }

    [Fact]
    public void Two_groups_that_are_each_told_their_own_time_hold_up_nobody_else()
    {
        pace.Refused(-1, false, Asked);
        pace.Refused(-2, false, TimeSpan.FromHours(2));
        pace.WaitOverall(true).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Where_a_message_was_taken_in_between_it_is_not_all_that_are_refused()
    {
        pace.Refused(1, true, Asked);
        pace.Accepted();
        pace.Refused(2, true, Asked);
        pace.WaitOverall(true).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void However_long_two_chats_are_told_to_wait_others_are_tried_again_after_a_minute()
    {
        pace.Refused(1, true, TimeSpan.FromHours(3));
        pace.Refused(2, true, TimeSpan.FromHours(3));
        pace.WaitOverall(true).ShouldBe(TimeSpan.FromMinutes(1));
        pace.Wait(1).ShouldBe(TimeSpan.FromHours(3));
    }
}
