using Casework.Cases;
using Casework.Reminders;
using NodaTime;

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

    [Theory]
    [InlineData("2022-12?")]
    [InlineData("2022-12-XX")]
    [InlineData("2022-12-01/2022-12-31")]
    [InlineData("[2022-12-01,2022-12-31]")]
    public void A_window_is_reminded_of_once_as_it_begins_and_is_of_use_until_it_ends(string date) =>
        Plan(date).ShouldBe([new("begins", Instant.FromUtc(2022, 12, 1, 3, 0), Instant.FromUtc(2022, 12, 31, 18, 0))]);

    [Fact]
    public void A_window_without_an_end_is_news_for_thirty_days() =>
        Plan("2022-12/..").ShouldBe([new("begins", Instant.FromUtc(2022, 12, 1, 3, 0), Instant.FromUtc(2022, 12, 31, 3, 0))]);

    [Fact]
    public void Nothing_that_was_due_before_the_following_began_is_planned()
    {
        Plan("2022-12-14T10:00[Asia/Almaty]", from: Instant.FromUtc(2022, 12, 13, 4, 0)).Select(reminder => reminder.Occurrence).ShouldBe(["2h"]);
        Plan("2022-11").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, ScheduledStatus.Scheduled)]
    [InlineData("../2022-12", ScheduledStatus.Scheduled)]
    [InlineData("2022-12-14", ScheduledStatus.Cancelled)]
    [InlineData("2022-12-14", ScheduledStatus.Held)]
    [InlineData("2022-12-14", ScheduledStatus.Unknown)]
    public void Without_a_known_beginning_or_when_it_will_not_come_there_is_nothing_to_remind_of(string? date, ScheduledStatus status) =>
        Plan(date, status: status).ShouldBeEmpty();

    [Fact]
    public void A_postponed_event_with_a_date_is_reminded_of() =>
        Plan("2022-12-14", status: ScheduledStatus.Postponed).Count.ShouldBe(2);

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

    static IReadOnlyList<PlannedReminder> Plan(
        string? date, DateTimeZone? reader = null, Instant? from = null, ScheduledStatus status = ScheduledStatus.Scheduled) =>
        ReminderPlan.For(Some.Hearing(date, status: status), Almaty, reader ?? Almaty, from ?? November);
}
