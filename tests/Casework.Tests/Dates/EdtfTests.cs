using Casework.Dates;
using NodaTime;

namespace Casework.Tests.Dates;

public sealed class EdtfTests
{
    static readonly DateTimeZone Almaty = DateTimeZoneProviders.Tzdb["Asia/Almaty"];

    [Theory]
    [InlineData("2022", DatePrecision.Year, "2022-01-01", "2022-12-31")]
    [InlineData("2022-12", DatePrecision.Month, "2022-12-01", "2022-12-31")]
    [InlineData("2024-02", DatePrecision.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2022-12-14", DatePrecision.Day, "2022-12-14", "2022-12-14")]
    [InlineData("2022-11-XX", DatePrecision.Month, "2022-11-01", "2022-11-30")]
    [InlineData("2022-XX", DatePrecision.Year, "2022-01-01", "2022-12-31")]
    [InlineData("2022-XX-XX", DatePrecision.Year, "2022-01-01", "2022-12-31")]
    [InlineData("202X", DatePrecision.Decade, "2020-01-01", "2029-12-31")]
    [InlineData("20XX", DatePrecision.Century, "2000-01-01", "2099-12-31")]
    [InlineData("-0043-03-15", DatePrecision.Day, "-0043-03-15", "-0043-03-15")]
    [InlineData("-004X", DatePrecision.Decade, "-0049-01-01", "-0040-12-31")]
    [InlineData("2022-21", DatePrecision.Season, "2022-03-01", "2022-05-31")]
    [InlineData("2022-24", DatePrecision.Season, "2022-12-01", "2023-02-28")]
    [InlineData("2022-34", DatePrecision.Season, "2022-04-01", "2022-06-30")]
    [InlineData("2022-41", DatePrecision.Season, "2022-07-01", "2022-12-31")]
    [InlineData("2020-04/2020-06", DatePrecision.Interval, "2020-04-01", "2020-06-30")]
    [InlineData("2020-06-01/2020-06", DatePrecision.Interval, "2020-06-01", "2020-06-30")]
    [InlineData("2020-04/..", DatePrecision.Interval, "2020-04-01", null)]
    [InlineData("2020-04/", DatePrecision.Interval, "2020-04-01", null)]
    [InlineData("../2020-04", DatePrecision.Interval, null, "2020-04-30")]
    [InlineData("/2020-04", DatePrecision.Interval, null, "2020-04-30")]
    [InlineData("[2020-06-01,2020-06-05]", DatePrecision.OneOf, "2020-06-01", "2020-06-05")]
    [InlineData("[..2020-06-05]", DatePrecision.OneOf, null, "2020-06-05")]
    [InlineData("{2020-06-01,2020-06-05..2020-06-07}", DatePrecision.AllOf, "2020-06-01", "2020-06-07")]
    [InlineData("{2018,2020-06..}", DatePrecision.AllOf, "2018-01-01", null)]
    [InlineData("2022-12-14T10:00[Asia/Almaty]", DatePrecision.Instant, "2022-12-14", "2022-12-14")]
    public void A_date_knows_its_precision_and_its_bounds_and_is_written_back_as_it_was(string text, DatePrecision precision, string? earliest, string? latest)
    {
        var date = Edtf.Parse(text);

        date.Precision.ShouldBe(precision);
        Iso(date.EarliestDay).ShouldBe(earliest);
        Iso(date.LatestDay).ShouldBe(latest);
        date.ToString().ShouldBe(text);
        date.ShouldBe(Edtf.Parse(text));
    }

    [Theory]
    [InlineData("2022-12", false, false)]
    [InlineData("2022-12?", true, false)]
    [InlineData("2022-12~", false, true)]
    [InlineData("2022-12%", true, true)]
    [InlineData("2020-04?/2020-06~", true, true)]
    [InlineData("[2020-04?,2020-06]", true, false)]
    public void Doubt_and_estimate_are_told_apart(string text, bool uncertain, bool approximate)
    {
        var date = Edtf.Parse(text);

        (date.Uncertain, date.Approximate).ShouldBe((uncertain, approximate));
    }

    [Fact]
    public void A_day_begins_and_ends_at_midnight_of_the_venue()
    {
        var date = Edtf.Parse("2022-12-14");

        date.Earliest(Almaty).ShouldBe(Instant.FromUtc(2022, 12, 13, 18, 0));
        date.End(Almaty).ShouldBe(Instant.FromUtc(2022, 12, 14, 18, 0));
    }

    [Fact]
    public void A_time_is_read_in_its_own_zone_and_ends_when_it_begins()
    {
        var date = Edtf.Parse("2022-12-14T10:00:30[Europe/London]");

        date.ZoneId.ShouldBe("Europe/London");
        date.Earliest(Almaty).ShouldBe(Instant.FromUtc(2022, 12, 14, 10, 0, 30));
        date.End(Almaty).ShouldBe(date.Earliest(Almaty));
    }

    [Fact]
    public void A_local_time_that_comes_twice_is_the_earlier_one() =>
        Edtf.Parse("2022-10-30T01:30[Europe/London]").Earliest(Almaty).ShouldBe(Instant.FromUtc(2022, 10, 30, 0, 30));

    [Theory]
    [InlineData("2020-06-03", "2020-06", true)]
    [InlineData("2020-06-03", "2020-07", false)]
    [InlineData("2020-06-03", "{2020-06-01,2020-06-05}", false)]
    [InlineData("2020-06-03", "[2020-06-01..2020-06-05]", true)]
    [InlineData("2020-06-03", "2020-05/..", true)]
    [InlineData("2020-06-03", "../2020-05", false)]
    [InlineData("2020-06-03T10:00[Asia/Almaty]", "2020-06-03", true)]
    [InlineData("2020-06-03T10:00[Asia/Almaty]", "2020-06-03T11:00[Asia/Almaty]", false)]
    [InlineData("2020-06-03T10:00[Asia/Almaty]", "2020-06-03T04:00[UTC]", true)]
    public void Overlap_is_known_both_ways(string one, string other, bool overlap)
    {
        Edtf.Parse(one).Overlaps(Edtf.Parse(other)).ShouldBe(overlap);
        Edtf.Parse(other).Overlaps(Edtf.Parse(one)).ShouldBe(overlap);
    }

    [Fact]
    public void Dates_sort_by_earliest_then_latest_then_time()
    {
        string[] sorted =
        [
            "../2022-12", "2022", "2022-12-01", "2022-12", "2022-12/..", "2022-12-14", "2022-12-14T09:00[Asia/Almaty]", "2022-12-14T10:00[Asia/Almaty]",
        ];

        sorted.Reverse().Select(Edtf.Parse).Order().Select(date => date.ToString()).ShouldBe(["../2022-12", "2022", "2022-12-01", "2022-12", "2022-12/..",
            "2022-12-14", "2022-12-14T09:00[Asia/Almaty]", "2022-12-14T10:00[Asia/Almaty]"]);
    }

    static string? Iso(LocalDate? date) => date?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
