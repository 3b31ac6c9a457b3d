using Casework.Reminders;
using NodaTime;

namespace Casework.Tests.Reminders;

public sealed class ObligationPlanTests
{
    static readonly DateTimeZone Almaty = DateTimeZoneProviders.Tzdb["Asia/Almaty"];
    static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];
    static readonly DateTimeZone Kiritimati = DateTimeZoneProviders.Tzdb["Pacific/Kiritimati"];
    static readonly LocalDate Asked = new(2022, 11, 15);

    [Fact]
    public void Days_are_counted_from_the_one_that_the_case_names_which_is_the_first() =>
        Days("P15D", 4, from: "2022-12-01").ShouldBe(["2022-12-01", "2022-12-16", "2022-12-31", "2023-01-15"]);

    [Fact]
    public void Where_the_case_names_none_they_are_counted_from_the_day_of_asking_which_is_none_of_them() =>
        Days("P15D", 3).ShouldBe(["2022-11-30", "2022-12-15", "2022-12-30"]);

    [Theory]
    [InlineData("2022-11")]
    [InlineData("2022-10-01?")]
    [InlineData("2022-10-01~")]
    [InlineData("2022-10-01/2022-10-05")]
    [InlineData("../2022-10-05")]
    public void A_date_in_doubt_names_no_day(string from) => Days("P15D", 1, from: from).ShouldBe(["2022-11-30"]);

    [Fact]
    public void A_month_to_come_is_waited_for() => Days("P1W", 2, from: "2023-02").ShouldBe(["2023-02-08", "2023-02-15"]);

    [Fact]
    public void Months_keep_their_day_where_they_have_it() =>
        Days("P1M", 5, from: "2023-12-31").ShouldBe(["2023-12-31", "2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"]);

    [Theory]
    [InlineData("2022-12-15", 2)]
    [InlineData("2022-12-14", 1)]
    [InlineData("2022-12", 3)]
    [InlineData("2022-11-29", 0)]
    public void It_ends_with_the_last_day_on_which_it_may_hold(string until, int count) => Days("P15D", 5, until: until).Count.ShouldBe(count);

    [Fact]
    public void It_is_due_in_the_readers_morning_and_of_use_until_the_day_ends_at_the_venue() =>
        Next("P15D", Almaty, Instant.FromUtc(2022, 11, 15, 6, 0)).ShouldBe(new PlannedReminder("2022-11-30", Instant.FromUtc(2022, 11, 30, 3, 0), Instant.FromUtc(2022, 11, 30, 18, 0)));

    [Fact]
    public void The_readers_morning_is_nine_by_the_clock_before_and_after_the_clocks_change()
    {
        var plan = Plan("P2W", from: "2023-03-01");
        var before = plan.Next(null, NewYork, NewYork, Instant.FromUtc(2023, 2, 20, 0, 0)).ShouldNotBeNull();
        before.Due.ShouldBe(Instant.FromUtc(2023, 3, 1, 14, 0));
        plan.Next(null, NewYork, NewYork, before.Due).ShouldNotBeNull().Due.ShouldBe(Instant.FromUtc(2023, 3, 15, 13, 0));
    }

    [Fact]
    public void Where_the_venues_day_is_over_by_the_readers_morning_the_venues_counts()
    {
        var plan = Plan("P15D", from: "2022-12-01");
        plan.Next(null, Kiritimati, NewYork, Instant.FromUtc(2022, 11, 28, 0, 0)).ShouldNotBeNull().Due.ShouldBe(Instant.FromUtc(2022, 11, 30, 19, 0));
    }

    [Fact]
    public void Who_was_told_of_a_day_is_not_told_of_it_by_another_clock() =>
        Plan("P15D").Next(new LocalDate(2022, 11, 30), Almaty, NewYork, Instant.FromUtc(2022, 11, 30, 3, 0)).ShouldNotBeNull().Occurrence.ShouldBe("2022-12-15");

    [Fact]
    public void Only_its_own_days_are_its_days()
    {
        Plan("P15D").Has(new LocalDate(2022, 11, 30)).ShouldBeTrue();
        Plan("P10D").Has(new LocalDate(2022, 11, 30)).ShouldBeFalse();
        Plan("P15D").Has(Asked).ShouldBeFalse();
    }

    [Fact]
    public void Beyond_the_last_year_of_the_calendar_there_is_none() => Plan("P100Y", from: "9950-01-01").DayAfter(new LocalDate(9950, 1, 1)).ShouldBeNull();

    static PlannedReminder? Next(string every, DateTimeZone reader, Instant from) => Plan(every).Next(null, Almaty, reader, from);

    static List<string> Days(string every, int count, string? from = null, string? until = null)
    {
        List<string> days = [];
        var plan = Plan(every, from, until);
        for (var day = plan.DayAfter(Asked); day is { } next && days.Count < count; day = plan.DayAfter(next))
            days.Add(Occurrence.Of(next));
        return days;
    }

    static ObligationPlan Plan(string every, string? from = null, string? until = null) => new(Some.Obligation(every, from, until), Asked);
}
