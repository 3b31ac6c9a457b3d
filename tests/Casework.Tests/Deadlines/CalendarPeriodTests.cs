using Casework.Deadlines;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Casework.Tests.Deadlines;

public sealed class CalendarPeriodTests
{
    static readonly Gen<LocalDate> Day = Gen.Choose(0, 60_000).Select(days => new LocalDate(1900, 1, 1).PlusDays(days));

    [Theory]
    [InlineData("2023-01-31", "P1M", "2023-02-28")]
    [InlineData("2024-01-31", "P1M", "2024-02-29")]
    [InlineData("2024-01-31", "P30D", "2024-03-01")]
    [InlineData("2024-02-29", "P1Y", "2025-02-28")]
    [InlineData("2024-02-29", "P1Y1M", "2025-03-29")]
    [InlineData("2024-02-29", "P4Y", "2028-02-29")]
    [InlineData("2022-12-14", "P15D", "2022-12-29")]
    [InlineData("2022-12-14", "P2W", "2022-12-28")]
    [InlineData("2022-12-31", "P2M", "2023-02-28")]
    [InlineData("2022-11-20", "P1M10D", "2022-12-30")]
    public void A_month_is_a_month_of_the_calendar(string from, string period, string last) =>
        CalendarPeriod.Parse(period).After(NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value).ShouldBe(NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value);

    [Theory]
    [InlineData("P0D", "longer than nothing")]
    [InlineData("P0Y0M", "longer than nothing")]
    [InlineData("P-15D", "no minus")]
    [InlineData("-P15D", "no minus")]
    [InlineData("P−15D", "no minus")]
    [InlineData("P1.5M", "no fractions")]
    [InlineData("P1,5M", "no fractions")]
    [InlineData("PT5H", "ends with its day")]
    [InlineData("P1DT5H", "ends with its day")]
    [InlineData("P", "Not a period")]
    [InlineData("", "Not a period")]
    [InlineData("15", "Not a period")]
    [InlineData("15D", "Not a period")]
    [InlineData("p15d", "Not a period")]
    [InlineData("P15D ", "Not a period")]
    [InlineData("P15D\n", "Not a period")]
    [InlineData("P10D2M", "Not a period")]
    [InlineData("P٣D", "Not a period")]
    [InlineData("P101Y", "too long")]
    [InlineData("P99999D", "too long")]
    [InlineData("P100Y1M", "too long")]
    [InlineData("P999999999999D", "Not a period")]
    public void What_is_no_period_is_answered_with_what_is(string text, string problem)
    {
        CalendarPeriod.TryParse(text, out var period, out var said).ShouldBeFalse();
        period.ShouldBeNull();
        said.ShouldNotBeNull().ShouldContain(problem);
        said.ShouldContain("P1");
        Should.Throw<FormatException>(() => CalendarPeriod.Parse(text)).Message.ShouldBe(said);
    }

    [Theory]
    [InlineData("P015D", "P15D")]
    [InlineData("P0Y1M", "P1M")]
    [InlineData("P1Y2M3W4D", "P1Y2M3W4D")]
    public void It_is_written_without_what_is_nothing(string text, string written) => CalendarPeriod.Parse(text).ToString().ShouldBe(written);

    [Fact]
    public void A_later_day_never_ends_earlier_and_every_end_is_later_than_its_day() =>
        Prop.ForAll(Day.Two().ToArbitrary(), Periods.ToArbitrary(), (days, period) =>
        {
            var (one, other) = days.Item1 <= days.Item2 ? days : (days.Item2, days.Item1);
            return period.After(one) > one && period.After(one) <= period.After(other);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Months_end_on_the_same_day_or_on_the_last_of_a_shorter_month() =>
        Prop.ForAll(Day.ToArbitrary(), Gen.Choose(1, 600).ToArbitrary(), (day, months) =>
        {
            var last = CalendarPeriod.Parse($"P{months}M").After(day)!.Value;
            return (last.Year * 12) + last.Month == (day.Year * 12) + day.Month + months
                && (last.Day == day.Day || (last.Day < day.Day && last == last.With(DateAdjusters.EndOfMonth)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    internal static Gen<CalendarPeriod> Periods =>
        from years in Gen.Choose(0, 3)
        from months in Gen.Choose(0, 30)
        from weeks in Gen.Choose(0, 10)
        from days in Gen.Choose(1, 400)
        select CalendarPeriod.Parse($"P{years}Y{months}M{weeks}W{days}D");
}
