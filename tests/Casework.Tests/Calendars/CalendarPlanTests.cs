using Casework.Calendars;
using Casework.Cases;
using Casework.Dates;
using NodaTime;

namespace Casework.Tests.Calendars;

public sealed class CalendarPlanTests
{
    static readonly DateTimeZone Almaty = DateTimeZoneProviders.Tzdb["Asia/Almaty"];
    static readonly Instant Now = Instant.FromUtc(2022, 11, 15, 3, 0);
    static readonly IReadOnlyList<Duration> Leads = [Duration.FromDays(7), Duration.FromDays(1), Duration.FromHours(2)];

    [Fact]
    public void A_time_stands_at_its_instant()
    {
        var placed = Placed("2022-12-14T10:00[Asia/Almaty]");
        placed.ShouldBe(new Placement.Placed(new CalendarTime.At(Instant.FromUtc(2022, 12, 14, 4, 0)), CalendarStatus.Confirmed, IsApproximate: false));
        CalendarPlan.Alarms(placed, Leads, Almaty).ShouldBe([-Duration.FromDays(7), -Duration.FromDays(1), -Duration.FromHours(2)]);
    }

    [Fact]
    public void A_day_is_a_whole_day_of_which_is_reminded_at_nine()
    {
        var placed = Placed("2022-12-14");
        Days(placed).ShouldBe([new(2022, 12, 14)]);
        placed.Status.ShouldBe(CalendarStatus.Confirmed);
        CalendarPlan.Alarms(placed, [.. Leads, Duration.Zero], Almaty).ShouldBe([Duration.FromHours(9 - 168), Duration.FromHours(9 - 24), Duration.FromHours(9)]);
    }

    [Fact]
    public void A_day_whose_reader_chose_hours_alone_rings_in_its_morning_as_its_reminder_comes()
    {
        CalendarPlan.Alarms(Placed("2022-12-14"), [Duration.FromHours(2), Duration.FromMinutes(30)], Almaty).ShouldBe([Duration.FromHours(9)]);
        CalendarPlan.Alarms(Placed("2022-12-14"), [], Almaty).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2022-12-14T10:00[Asia/Almaty]", "Asia/Almaty", -60)]
    [InlineData("2022-12-14T08:30[Asia/Almaty]", "Asia/Almaty", -60)]
    [InlineData("2022-12-14T15:00[Asia/Almaty]", "Asia/Almaty", -360)]
    [InlineData("2022-12-14T17:00[Asia/Almaty]", "Europe/London", -120)]
    public void The_morning_of_the_day_on_which_a_time_is_rings_when_its_reminder_comes(string date, string reader, int minutes) =>
        CalendarPlan.Alarms(Placed(date), [Duration.Zero], DateTimeZoneProviders.Tzdb[reader]).ShouldBe([Duration.FromMinutes(minutes)]);

    [Fact]
    public void All_of_several_days_stand_each_by_itself() =>
        Days(Placed("{2020-06-05,2020-06-01,2020-06-01}")).ShouldBe([new(2020, 6, 1), new(2020, 6, 5)]);

    [Theory]
    [InlineData("{2022-12-12..2022-12-16}")]
    [InlineData("{2022-12-12,2022-12-13..2022-12-15,2022-12-16}")]
    public void Days_that_follow_on_one_another_are_one_stretch_and_certain(string date) =>
        Placed(date).ShouldBe(new Placement.Placed(new CalendarTime.Span(new(2022, 12, 12), new(2022, 12, 16)), CalendarStatus.Confirmed, IsApproximate: false));

    [Fact]
    public void A_stretch_of_days_among_others_is_each_of_its_days() =>
        Days(Placed("{2022-12-12..2022-12-13,2022-12-20}")).ShouldBe([new(2022, 12, 12), new(2022, 12, 13), new(2022, 12, 20)]);

    [Theory]
    [InlineData("2022-12", "2022-12-01", "2022-12-31")]
    [InlineData("2022-12-14?", "2022-12-14", "2022-12-14")]
    [InlineData("2022-24", "2022-12-01", "2023-02-28")]
    [InlineData("2023-02-27/2023-03-02", "2023-02-27", "2023-03-02")]
    [InlineData("[2022-12-01,2022-12-08]", "2022-12-01", "2022-12-08")]
    [InlineData("2022~", "2022-01-01", "2022-12-31")]
    public void What_is_not_known_to_the_day_is_all_the_days_that_it_may_be(string date, string first, string last)
    {
        var placed = Placed(date);
        placed.Time.ShouldBe(new CalendarTime.Span(Day(first), Day(last)));
        placed.Status.ShouldBe(CalendarStatus.Tentative);
        placed.IsApproximate.ShouldBeTrue();
        CalendarPlan.Alarms(placed, Leads, Almaty).ShouldBe([Duration.FromHours(9)]);
        CalendarPlan.Alarms(placed, [], Almaty).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, LeftOutReason.NoDate)]
    [InlineData("2022-12/..", LeftOutReason.OpenEnded)]
    [InlineData("/2022-12", LeftOutReason.OpenEnded)]
    [InlineData("0999-12-31", LeftOutReason.OutOfReach)]
    [InlineData("-0043-03-15", LeftOutReason.OutOfReach)]
    [InlineData("9999-12-31", LeftOutReason.OutOfReach)]
    [InlineData("Y170000002", LeftOutReason.OutOfReach)]
    public void What_no_calendar_can_hold_is_left_out_with_the_reason(string? date, LeftOutReason reason) =>
        CalendarPlan.Of(Some.Hearing(date), Almaty, null, Now).ShouldBe(new Placement.LeftOut(reason));

    [Theory]
    [InlineData(ScheduledStatus.Cancelled, "2022-12-14")]
    [InlineData(ScheduledStatus.Postponed, "2022-11-14")]
    public void What_is_off_is_cancelled_on_its_day_and_reminds_nobody(ScheduledStatus status, string date)
    {
        var placed = Placed(date, status);
        placed.Status.ShouldBe(CalendarStatus.Cancelled);
        CalendarPlan.Alarms(placed, Leads, Almaty).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ScheduledStatus.Cancelled)]
    [InlineData(ScheduledStatus.Postponed)]
    [InlineData(ScheduledStatus.Scheduled)]
    [InlineData(ScheduledStatus.Unknown)]
    public void What_lost_its_date_takes_back_the_one_that_it_had(ScheduledStatus status)
    {
        var placed = CalendarPlan.Of(Some.Hearing(null, status: status), Almaty, Edtf.Parse("2022-12-14"), Now).ShouldBeOfType<Placement.Placed>();
        placed.Status.ShouldBe(CalendarStatus.Cancelled);
        Days(placed).ShouldBe([new(2022, 12, 14)]);
    }

    [Fact]
    public void What_was_put_off_from_a_day_ahead_is_cancelled_there()
    {
        var putOff = Some.Hearing("2022-12-14", status: ScheduledStatus.Postponed) with { IsPutOff = true };
        CalendarPlan.Of(putOff, Almaty, null, Now).ShouldBeOfType<Placement.Placed>().Status.ShouldBe(CalendarStatus.Cancelled);
    }

    [Theory]
    [InlineData(null, CalendarStatus.Cancelled)]
    [InlineData("2021-02-01", CalendarStatus.Confirmed)]
    public void What_was_postponed_to_a_day_that_is_over_by_now_stands_there_and_what_was_put_off_from_it_does_not(string? earlier, CalendarStatus status) =>
        CalendarPlan.Of(Some.Hearing("2021-03-01", status: ScheduledStatus.Postponed), Almaty, earlier is null ? null : Edtf.Parse(earlier), Now).ShouldBeOfType<Placement.Placed>().Status.ShouldBe(status);

    [Fact]
    public void What_was_held_takes_nothing_back_and_without_a_day_is_left_out() =>
        CalendarPlan.Of(Some.Hearing(null, status: ScheduledStatus.Held), Almaty, Edtf.Parse("2022-12-14"), Now).ShouldBe(new Placement.LeftOut(LeftOutReason.NoDate));

    [Fact]
    public void What_was_postponed_to_a_day_ahead_is_expected_then() => Placed("2022-12-14", ScheduledStatus.Postponed).Status.ShouldBe(CalendarStatus.Confirmed);

    [Fact]
    public void Of_which_nobody_knows_whether_it_stands_is_tentative() => Placed("2022-12-14", ScheduledStatus.Unknown).Status.ShouldBe(CalendarStatus.Tentative);

    static Placement.Placed Placed(string date, ScheduledStatus status = ScheduledStatus.Scheduled) =>
        CalendarPlan.Of(Some.Hearing(date, status: status), Almaty, null, Now).ShouldBeOfType<Placement.Placed>();

    static IReadOnlyList<LocalDate> Days(Placement.Placed placed) => placed.Time.ShouldBeOfType<CalendarTime.Each>().Days;

    static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
