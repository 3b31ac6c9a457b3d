using Casebell.Delivery.Pacing;
using Casebell.Hosting;
using FsCheck;
using FsCheck.Fluent;

namespace Casebell.Tests.Units.Delivery.Pacing;

public sealed class PaceLaws
{
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(500);

    static Pace Make(ManualTime time, double overall = 30, double chat = 1, int group = 20) =>
        new(new TelegramOptions("", new Uri("http://localhost"), null, overall, chat, group), time);

    static TimeSpan Longest(TimeSpan a, TimeSpan b) => a > b ? a : b;

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(100)]
    public void The_server_never_sees_more_than_allowed_in_any_second(int most) =>
        Prop.ForAll(Sendings.Any, sendings =>
        {
            var time = new ManualTime();
            var pace = Make(time, overall: most);
            return !sendings.Arrivals(time, _ => pace.WaitOverall(false), chat => pace.Take(chat + 1, true, false)).Exceed(most, Second);
        }).Check(Thorough);

    [Fact]
    public void The_server_never_sees_two_messages_of_one_chat_in_any_second() =>
        Prop.ForAll(Sendings.Any, sendings =>
        {
            var time = new ManualTime();
            var pace = Make(time);
            return !sendings.Arrivals(time, _ => Longest(pace.Wait(7), pace.WaitOverall(false)), _ => pace.Take(7, true, false)).Exceed(1, Second);
        }).Check(Thorough);

    [Fact]
    public void The_server_never_sees_more_than_twenty_messages_of_one_group_in_any_minute() =>
        Prop.ForAll(Sendings.Any, sendings =>
        {
            var time = new ManualTime();
            var pace = Make(time, chat: 0);
            return !sendings.Arrivals(time, _ => Longest(pace.Wait(-7), pace.WaitOverall(false)), _ => pace.Take(-7, false, false)).Exceed(20, Minute);
        }).Check(Thorough);

    [Fact]
    public void The_check_finds_a_sender_that_keeps_no_limit() =>
        Enumerable.Repeat(new Sending(TimeSpan.FromMilliseconds(33), TimeSpan.Zero), 40)
            .Arrivals(new ManualTime(), _ => TimeSpan.Zero, _ => { })
            .Exceed(30, Second).ShouldBeTrue();

    [Fact]
    public void The_rate_is_reached_although_timers_slip() =>
        Prop.ForAll(Sendings.Busy, sendings =>
        {
            var time = new ManualTime();
            var pace = Make(time);
            sendings.Arrivals(time, _ => pace.WaitOverall(false), chat => pace.Take(chat + 1, true, false));
            return sendings.Count / time.Passed.TotalSeconds >= 0.98 * 30;
        }).Check(Thorough);

    [Fact]
    public void A_group_gets_its_twenty_a_minute()
    {
        var time = new ManualTime();
        var pace = Make(time);
        var arrivals = Enumerable.Repeat(new Sending(TimeSpan.Zero, TimeSpan.Zero), 1200)
            .Arrivals(time, _ => Longest(pace.Wait(-7), pace.WaitOverall(false)), _ => pace.Take(-7, false, false));
        // The first window is filled at once; each later one brings twenty more.
        (1180 / (arrivals[^1] - arrivals[19]).TotalMinutes).ShouldBeGreaterThanOrEqualTo(0.98 * 20);
    }

    [Fact]
    public void Zero_lifts_every_limit()
    {
        var time = new ManualTime();
        var pace = Make(time, overall: 0, chat: 0, group: 0);
        for (var sent = 0; sent < 1000; sent++)
        {
            pace.Take(-7, false, false);
            pace.WaitOverall(false).ShouldBe(TimeSpan.Zero);
            pace.Wait(-7).ShouldBe(TimeSpan.Zero);
        }
    }

    [Fact]
    public void With_answers_among_them_the_server_still_never_sees_more_than_allowed_in_any_second() =>
        Prop.ForAll(Sendings.Any, sendings =>
        {
            var time = new ManualTime();
            var pace = Make(time);
            return !sendings.Arrivals(time, number => pace.WaitOverall(IsAnswer(number)), number => pace.Take(number + 1, true, IsAnswer(number))).Exceed(30, Second);
        }).Check(Thorough);

    [Fact]
    public void An_answer_waits_no_longer_than_30_milliseconds_behind_a_broadcast() =>
        Prop.ForAll(Gen.Choose(60, 400).ToArbitrary(), Gen.Choose(0, 33_000).ToArbitrary(), (sent, microseconds) =>
        {
            var time = new ManualTime();
            var pace = Make(time);
            for (var chat = 1; chat <= sent; chat++)
            {
                // A timer slips by up to a millisecond.
                time.Forward(pace.WaitOverall(false) + TimeSpan.FromMicroseconds(chat * 617 % 1000));
                pace.Take(chat, true, false);
            }

            var until = pace.WaitOverall(false);
            var asked = TimeSpan.FromMicroseconds(microseconds);
            time.Forward(asked < until ? asked : until);
            return pace.WaitOverall(true) <= TimeSpan.FromMilliseconds(30);
        }).Check(Thorough);

    [Fact]
    public void Answers_within_the_limit_wait_for_nothing()
    {
        var pace = Make(new ManualTime());
        for (var sent = 0; sent < 30; sent++)
        {
            pace.WaitOverall(true).ShouldBe(TimeSpan.Zero);
            pace.Take(sent + 1, true, true);
        }

        pace.WaitOverall(true).ShouldBeGreaterThan(Second);
    }

    [Fact]
    public void A_broadcast_reaches_29_and_a_half_a_second_on_the_whole()
    {
        var time = new ManualTime();
        var pace = Make(time);
        for (var chat = 1; chat <= 3600; chat++)
        {
            time.Forward(pace.WaitOverall(false));
            pace.Take(chat, true, false);
        }

        (3600 / time.Passed.TotalSeconds).ShouldBeGreaterThanOrEqualTo(29.5);
    }

    [Fact]
    public void What_is_held_up_on_its_way_counts_from_when_it_arrived() =>
        Prop.ForAll(Gen.Choose(64, 400).ToArbitrary(), Gen.Choose(20, 900).ToArbitrary(), (number, milliseconds) =>
        {
            var time = new ManualTime();
            var pace = Make(time);
            List<TimeSpan> arrivals = [];
            TimeSpan? heldUp = null;
            for (var sent = 0; sent < 480; sent++)
            {
                time.Forward(pace.WaitOverall(false));
                if (heldUp is { } since && time.Passed - since >= TimeSpan.FromMilliseconds(milliseconds))
                    heldUp = End(pace, since, arrivals, since + TimeSpan.FromMilliseconds(milliseconds));
                var taken = pace.Take(sent + 1, true, false);
                if (sent == number)
                    heldUp = taken;
                else
                    End(pace, taken, arrivals, time.Passed);
            }

            arrivals.Sort();
            return !arrivals.Exceed(30, Second);
        }).Check(Thorough);

    static TimeSpan? End(Pace pace, TimeSpan taken, List<TimeSpan> arrivals, TimeSpan arrival)
    {
        arrivals.Add(arrival);
        pace.Ended(taken);
        return null;
    }

    static bool IsAnswer(int number) => number * 7 % 5 < 2;
}
