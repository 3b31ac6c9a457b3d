using Casebell.Chat.Intake;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;

namespace Casebell.Tests.Units.Chat;

public sealed class MeetingAnotherPoller
{
    readonly ManualTime time = new();
    readonly Gate gate = new();
    readonly SolePoller sole;

    public MeetingAnotherPoller() => sole = new SolePoller(gate, Trial.Full, time);

    bool IsOpen => gate.Lets(new Entry(1, Lane.Digest, 1, new Parcel("x", null, null, null), 0, default));

    [Fact]
    public void The_gate_opens_once_a_poll_could_wait_undisturbed()
    {
        Poll(0.1);
        IsOpen.ShouldBeFalse();
        Poll(4);
        (IsOpen, sole.IsCertain).ShouldBe((true, true));
    }

    [Fact]
    public void A_busy_queue_opens_it_as_well()
    {
        for (var poll = 0; poll < 40; poll++)
            Poll(0.1);
        IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void The_time_in_which_Telegram_was_away_proves_nothing()
    {
        sole.Begins();
        time.Forward(TimeSpan.FromSeconds(10));
        sole.Failed();
        Poll(0.1);
        IsOpen.ShouldBeFalse();
    }

    [Fact]
    public void What_cannot_be_asked_for_long_silences_nobody_unless_somebody_was_met()
    {
        Fail(16);
        IsOpen.ShouldBeTrue();
        Meet();
        IsOpen.ShouldBeFalse();
        Fail(16);
        IsOpen.ShouldBeFalse();
    }

    void Fail(double seconds)
    {
        sole.Begins();
        time.Forward(TimeSpan.FromSeconds(seconds));
        sole.Failed();
    }

    [Fact]
    public void The_third_meeting_is_a_newcomers_last()
    {
        Poll(0.1);
        Meet().ShouldBeTrue();
        IsOpen.ShouldBeFalse();
        Meet().ShouldBeTrue();
        Meet().ShouldBeFalse();
    }

    /// <summary>What it has sent, a newcomer with a copy of its database would send again.</summary>
    [Fact]
    public void One_that_was_alone_outlasts_the_newcomer_whose_first_poll_ends_its_own()
    {
        SolePoller newcomer = new(new Gate(), Trial.Full, time);
        Poll(4);
        for (var round = 1; round <= 3; round++)
        {
            Meet().ShouldBeTrue();
            IsOpen.ShouldBeFalse();
            newcomer.Conflicts().ShouldBe(round < 3);
        }

        Poll(4);
        IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void The_fourth_meeting_is_the_last_of_one_that_was_alone()
    {
        Poll(4);
        for (var meeting = 1; meeting <= 4; meeting++)
            Meet().ShouldBe(meeting < 4);
        IsOpen.ShouldBeFalse();
    }

    [Fact]
    public void A_poll_that_waited_undisturbed_begins_the_count_anew()
    {
        Meet();
        Meet();
        Poll(4);
        IsOpen.ShouldBeTrue();
        Meet().ShouldBeTrue();
    }

    void Poll(double seconds)
    {
        sole.Begins();
        time.Forward(TimeSpan.FromSeconds(seconds));
        sole.Succeeded();
    }

    bool Meet()
    {
        sole.Begins();
        return sole.Conflicts();
    }
}
