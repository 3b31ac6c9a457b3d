using Casework.Cases;
using Casework.Reminders;
using NodaTime;
using NodaTime.Text;

namespace Casework.Tests.Reminders;

public sealed class ReminderPlanTests
{
    static readonly DateTimeZone Almaty = DateTimeZoneProviders.Tzdb["Asia/Almaty"];
    static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];
    static readonly Instant November = Instant.FromUtc(2022, 11, 15, 6, 0);

    [Fact]
    public void A_time_is_reminded_of_a_week_a_day_and_two_hours_before() =>
        Plan("2022-12-14T10:00[Asia/Almaty]").ShouldBe(
        [
            new("7d", Instant.FromUtc(2022, 12, 7, 4, 0), Instant.FromUtc(2022, 12, 13, 4, 0)),
            new("1d", Instant.FromUtc(2022, 12, 13, 4, 0), Instant.FromUtc(2022, 12, 14, 2, 0)),
            new("2h", Instant.FromUtc(2022, 12, 14, 2, 0), Instant.FromUtc(2022, 12, 14, 4, 0)),
        ]);

    [Fact]
    public void A_day_is_reminded_of_at_nine_in_the_readers_zone_and_ends_at_the_venues_midnight() =>
        Plan("2022-12-14", reader: London).ShouldBe(
        [
            new("7d", Instant.FromUtc(2022, 12, 7, 9, 0), Instant.FromUtc(2022, 12, 13, 9, 0)),
            new("1d", Instant.FromUtc(2022, 12, 13, 9, 0), Instant.FromUtc(2022, 12, 14, 18, 0)),
        ]);

    [Fact]
    public void Several_days_are_reminded_of_before_each_that_does_not_follow_on_another() =>
        Plan("{2022-12-14..2022-12-16,2022-12-20}").ShouldBe(
        [
            new("7d", Instant.FromUtc(2022, 12, 7, 3, 0), Instant.FromUtc(2022, 12, 13, 3, 0)),
            new("1d", Instant.FromUtc(2022, 12, 13, 3, 0), Instant.FromUtc(2022, 12, 19, 3, 0)),
            new("1d-2022-12-20", Instant.FromUtc(2022, 12, 19, 3, 0), Instant.FromUtc(2022, 12, 20, 18, 0)),
        ]);

    [Fact]
    public void Of_several_days_the_morning_of_the_next_can_be_asked_for() =>
        AgainOffer.Of(Some.Hearing("{2022-12-14..2022-12-16,2022-12-20}"), Almaty, Almaty, Moment("2022-12-16T06:00:00Z")).Select(offer => (offer.When, offer.Planned.Due)).ShouldBe(
            [(AgainWhen.Tomorrow, Moment("2022-12-17T03:00:00Z")), (AgainWhen.OnTheDay, Moment("2022-12-20T03:00:00Z"))]);

    [Theory]
    [InlineData("2022-12?")]
    [InlineData("2022-12-XX")]
    [InlineData("2022-12-01/2022-12-31")]
    [InlineData("[2022-12-01,2022-12-31]")]
    public void A_window_is_reminded_of_as_it_begins_and_when_it_has_passed(string date) =>
        Plan(date).ShouldBe(
        [
            new("begins", Instant.FromUtc(2022, 12, 1, 3, 0), Instant.FromUtc(2022, 12, 31, 18, 0)),
            new("closed", Instant.FromUtc(2023, 1, 1, 3, 0), Instant.FromUtc(2023, 1, 31, 3, 0)),
        ]);

    [Fact]
    public void Who_asks_for_it_is_told_every_week_between() =>
        Plan("2022-12", settings: LeadSettings.Default with { Weekly = true }).Select(reminder => (reminder.Occurrence, reminder.Due)).ShouldBe(
        [
            ("begins", Instant.FromUtc(2022, 12, 1, 3, 0)),
            ("week-1", Instant.FromUtc(2022, 12, 8, 3, 0)),
            ("week-2", Instant.FromUtc(2022, 12, 15, 3, 0)),
            ("week-3", Instant.FromUtc(2022, 12, 22, 3, 0)),
            ("week-4", Instant.FromUtc(2022, 12, 29, 3, 0)),
            ("closed", Instant.FromUtc(2023, 1, 1, 3, 0)),
        ]);

    [Fact]
    public void A_window_has_passed_only_when_it_has_at_its_venue_too()
    {
        var kiritimati = DateTimeZoneProviders.Tzdb["Pacific/Kiritimati"];

        // Nine on 1 January there is the evening of 31 December in Almaty, where the window ends at 18:00 UTC.
        Plan("2022-12", reader: DateTimeZoneProviders.Tzdb["Asia/Kamchatka"])[^1].Due.ShouldBe(Instant.FromUtc(2022, 12, 31, 21, 0));
        ReminderPlan.For(Some.Hearing("2022-12"), DateTimeZoneProviders.Tzdb["America/New_York"], kiritimati, LeadSettings.Default, November)[^1].Due
            .ShouldBe(Instant.FromUtc(2023, 1, 1, 19, 0));
    }

    [Fact]
    public void A_window_whose_beginning_nobody_knows_still_passes() =>
        Plan("../2022-12").ShouldBe([new("closed", Instant.FromUtc(2023, 1, 1, 3, 0), Instant.FromUtc(2023, 1, 31, 3, 0))]);

    [Fact]
    public void A_window_without_an_end_is_news_for_thirty_days() =>
        Plan("2022-12/..").ShouldBe([new("begins", Instant.FromUtc(2022, 12, 1, 3, 0), Instant.FromUtc(2022, 12, 31, 3, 0))]);

    [Fact]
    public void Who_asks_for_it_is_told_every_week_of_a_window_without_an_end_for_two_years()
    {
        var plan = Plan("2022-12/..", settings: LeadSettings.Default with { Weekly = true });

        plan.Count.ShouldBe(105);
        (plan[6].Occurrence, plan[6].Due).ShouldBe(("week-6", Instant.FromUtc(2023, 1, 12, 3, 0)));
        plan[^1].UsefulUntil.ShouldBeGreaterThan(plan[^1].Due);
        // Here the calendar ends before the weeks would.
        Plan("9998-12/..", settings: LeadSettings.Default with { Weekly = true }).ShouldHaveSingleItem();
    }

    [Fact]
    public void Nothing_that_was_due_before_the_following_began_is_planned()
    {
        Plan("2022-12-14T10:00[Asia/Almaty]", from: Instant.FromUtc(2022, 12, 13, 4, 0)).Select(reminder => reminder.Occurrence).ShouldBe(["2h"]);
        Plan("2022-11").Select(reminder => reminder.Occurrence).ShouldBe(["closed"]);
    }

    [Theory]
    [InlineData(null, ScheduledStatus.Scheduled)]
    [InlineData("2022-12-14", ScheduledStatus.Cancelled)]
    [InlineData("2022-12-14", ScheduledStatus.Held)]
    [InlineData("2022-12-14", ScheduledStatus.Unknown)]
    public void Without_a_date_or_when_it_will_not_come_there_is_nothing_to_remind_of(string? date, ScheduledStatus status) =>
        Plan(date, status: status).ShouldBeEmpty();

    [Fact]
    public void A_postponed_event_with_a_date_is_reminded_of() =>
        Plan("2022-12-14", status: ScheduledStatus.Postponed).Count.ShouldBe(2);

    [Fact]
    public void An_event_that_was_put_off_is_not_reminded_of_at_its_old_date()
    {
        var putOff = Some.Hearing("2022-12-14T10:00[Asia/Almaty]", status: ScheduledStatus.Postponed) with { IsPutOff = true };

        ReminderPlan.For(putOff, Almaty, Almaty, LeadSettings.Default, November).ShouldBeEmpty();
        ReminderPlan.Hurried(putOff, Almaty, Almaty, LeadSettings.Default, Moment("2022-12-14T03:00:00Z")).ShouldBeNull();
        AgainOffer.Of(putOff, Almaty, Almaty, November).ShouldBeEmpty();
        OutcomeQuestion.Of(Some.Case([putOff])).ShouldBeEmpty();
    }

    [Fact]
    public void Nine_o_clock_that_a_zone_skips_is_the_next_time_that_exists()
    {
        // Samoa had no 30 December 2011.
        var apia = DateTimeZoneProviders.Tzdb["Pacific/Apia"];

        var reminder = Plan("2011-12-31", apia, Instant.FromUtc(2011, 12, 26, 0, 0)).ShouldHaveSingleItem();

        reminder.Due.InZone(apia).LocalDateTime.ShouldBe(new LocalDateTime(2011, 12, 31, 0, 0));
    }

    [Fact]
    public void The_day_before_is_the_same_time_of_day_where_clocks_change_between() =>
        Plan("2022-03-27T10:00[Europe/London]", from: Instant.FromUtc(2022, 3, 1, 0, 0))[1].Due.ShouldBe(Instant.FromUtc(2022, 3, 26, 10, 0));

    [Fact]
    public void Chosen_leads_take_the_place_of_the_usual_ones() =>
        Plan("2022-12-14T10:00[Asia/Almaty]", settings: Chosen("3d 5h 30m")).Select(reminder => (reminder.Occurrence, reminder.Due)).ShouldBe(
        [
            ("3d", Instant.FromUtc(2022, 12, 11, 4, 0)),
            ("5h", Instant.FromUtc(2022, 12, 13, 23, 0)),
            ("30m", Instant.FromUtc(2022, 12, 14, 3, 30)),
        ]);

    [Theory]
    [InlineData("2022-12-14")]
    [InlineData("2022-12-14T10:00[Asia/Almaty]")]
    [InlineData("2022-12")]
    public void Whoever_wants_no_reminders_gets_none(string date) => Plan(date, settings: new LeadSettings([], Weekly: true)).ShouldBeEmpty();

    [Fact]
    public void A_day_whose_reader_chose_hours_alone_is_reminded_of_in_its_morning() =>
        Plan("2022-12-14", settings: Chosen("2h 30m")).ShouldBe([new("0d", Instant.FromUtc(2022, 12, 14, 3, 0), Instant.FromUtc(2022, 12, 14, 18, 0))]);

    [Fact]
    public void The_morning_of_the_day_comes_before_an_early_hearing() =>
        Plan("2022-12-14T08:30[Asia/Almaty]", settings: Chosen("0d"))[0].Due.ShouldBe(Instant.FromUtc(2022, 12, 14, 1, 30));

    [Fact]
    public void The_morning_of_the_day_is_the_readers_as_long_as_the_day_lasts_at_the_venue()
    {
        var newYork = DateTimeZoneProviders.Tzdb["America/New_York"];
        var honolulu = DateTimeZoneProviders.Tzdb["Pacific/Honolulu"];

        Plan("2022-12-14", newYork, settings: Chosen("0d"))[0].Due.ShouldBe(Instant.FromUtc(2022, 12, 14, 14, 0));
        Plan("2022-12-14", honolulu, settings: Chosen("0d"))[0].Due.ShouldBe(Instant.FromUtc(2022, 12, 14, 3, 0));
    }

    [Fact]
    public void Clocks_that_Kazakhstan_put_back_in_2024_move_no_reminder_from_its_hour()
    {
        var plan = Plan("2024-03-05T10:00[Asia/Almaty]", from: Instant.FromUtc(2024, 2, 1, 0, 0));

        plan.Select(reminder => reminder.Due).ShouldBe([Instant.FromUtc(2024, 2, 27, 4, 0), Instant.FromUtc(2024, 3, 4, 5, 0), Instant.FromUtc(2024, 3, 5, 3, 0)]);
        Plan("2024-03-05", from: Instant.FromUtc(2024, 2, 1, 0, 0)).Select(reminder => reminder.Due).ShouldBe([Instant.FromUtc(2024, 2, 27, 3, 0), Instant.FromUtc(2024, 3, 4, 4, 0)]);
    }

    [Fact]
    public void The_day_before_the_first_of_March_is_the_leap_day() =>
        Plan("2024-03-01", London, Instant.FromUtc(2024, 2, 1, 0, 0)).Select(reminder => reminder.Due).ShouldBe([Instant.FromUtc(2024, 2, 23, 9, 0), Instant.FromUtc(2024, 2, 29, 9, 0)]);

    [Theory]
    [InlineData("2022-12-14T10:00[Asia/Almaty]", "2022-12-14T03:00:00Z", "2022-12-14T03:30:00Z")]
    [InlineData("2022-12-14T10:00[Asia/Almaty]", "2022-12-14T02:59:00Z", "2022-12-14T03:00:00Z")]
    [InlineData("2022-12-14T10:00[Asia/Almaty]", "2022-12-14T03:53:00Z", "2022-12-14T03:55:00Z")]
    [InlineData("2022-12-14", "2022-12-13T10:00:00Z", "2022-12-14T03:00:00Z")]
    public void What_was_moved_nearer_than_every_lead_is_still_reminded_of(string date, string from, string due)
    {
        var hurried = ReminderPlan.Hurried(Some.Hearing(date), Almaty, Almaty, LeadSettings.Default, Moment(from)).ShouldNotBeNull();

        (hurried.Occurrence, hurried.Due).ShouldBe((Occurrence.Hurried, Moment(due)));
    }

    [Theory]
    [InlineData("2022-12-14T10:00[Asia/Almaty]", "2022-12-14T03:56:00Z")]
    [InlineData("2022-12-14T10:00[Asia/Almaty]", "2022-12-14T05:00:00Z")]
    [InlineData("2022-12-14T10:00[Asia/Almaty]", "2022-12-14T01:00:00Z")]
    [InlineData("2022-12", "2022-12-14T01:00:00Z")]
    [InlineData(null, "2022-12-14T01:00:00Z")]
    public void There_is_no_hurry_where_a_lead_is_ahead_or_it_is_too_late(string? date, string from) =>
        ReminderPlan.Hurried(Some.Hearing(date), Almaty, Almaty, LeadSettings.Default, Moment(from)).ShouldBeNull();

    static LeadSettings Chosen(string codes) => new(LeadSettings.Parse(codes), Weekly: false);

    static Instant Moment(string text) => InstantPattern.General.Parse(text).Value;

    static IReadOnlyList<PlannedReminder> Plan(
        string? date, DateTimeZone? reader = null, Instant? from = null, ScheduledStatus status = ScheduledStatus.Scheduled, LeadSettings? settings = null) =>
        ReminderPlan.For(Some.Hearing(date, status: status), Almaty, reader ?? Almaty, settings ?? LeadSettings.Default, from ?? November);
}
