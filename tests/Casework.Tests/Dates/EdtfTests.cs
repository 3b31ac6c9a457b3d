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
    [InlineData("0000", DatePrecision.Year, "0000-01-01", "0000-12-31")]
    [InlineData("-0004-02-29", DatePrecision.Day, "-0004-02-29", "-0004-02-29")]
    [InlineData("1900-02", DatePrecision.Month, "1900-02-01", "1900-02-28")]
    [InlineData("000X", DatePrecision.Decade, "0000-01-01", "0009-12-31")]
    [InlineData("-000X", DatePrecision.Decade, "-0009-01-01", "-0001-12-31")]
    [InlineData("-00XX", DatePrecision.Century, "-0099-01-01", "-0001-12-31")]
    [InlineData("9998-12-31", DatePrecision.Day, "9998-12-31", "9998-12-31")]
    [InlineData("9999", DatePrecision.Year, null, null)]
    [InlineData("9999-24", DatePrecision.Season, null, null)]
    [InlineData("-9998", DatePrecision.Year, null, null)]
    [InlineData("Y170000002", DatePrecision.Year, null, null)]
    [InlineData("Y-170000002~", DatePrecision.Year, null, null)]
    [InlineData("2022/9999", DatePrecision.Interval, "2022-01-01", null)]
    [InlineData("2022-12%", DatePrecision.Month, "2022-12-01", "2022-12-31")]
    [InlineData("2022-11-XX~", DatePrecision.Month, "2022-11-01", "2022-11-30")]
    [InlineData("201X?", DatePrecision.Decade, "2010-01-01", "2019-12-31")]
    [InlineData("2022-22", DatePrecision.Season, "2022-06-01", "2022-08-31")]
    [InlineData("2022-23?", DatePrecision.Season, "2022-09-01", "2022-11-30")]
    [InlineData("2023-24", DatePrecision.Season, "2023-12-01", "2024-02-29")]
    [InlineData("2022-33", DatePrecision.Season, "2022-01-01", "2022-03-31")]
    [InlineData("2022-36", DatePrecision.Season, "2022-10-01", "2022-12-31")]
    [InlineData("../2020?", DatePrecision.Interval, null, "2020-12-31")]
    [InlineData("/2020~", DatePrecision.Interval, null, "2020-12-31")]
    [InlineData("2020-06-XX/2020-XX", DatePrecision.Interval, "2020-06-01", "2020-12-31")]
    [InlineData("201X/..", DatePrecision.Interval, "2010-01-01", null)]
    [InlineData("20XX?/202X~", DatePrecision.Interval, "2000-01-01", "2029-12-31")]
    [InlineData("2020/2020-01", DatePrecision.Interval, "2020-01-01", "2020-01-31")]
    [InlineData("2020-06/2020", DatePrecision.Interval, "2020-06-01", "2020-12-31")]
    [InlineData("-0010/0010", DatePrecision.Interval, "-0010-01-01", "0010-12-31")]
    [InlineData("2004-06-11%/2004-06~", DatePrecision.Interval, "2004-06-11", "2004-06-30")]
    [InlineData("2020-22/2020-24", DatePrecision.Interval, "2020-06-01", "2021-02-28")]
    [InlineData("[2020]", DatePrecision.OneOf, "2020-01-01", "2020-12-31")]
    [InlineData("[1667,1668,1670..1672]", DatePrecision.OneOf, "1667-01-01", "1672-12-31")]
    [InlineData("[1760-01,1760-02,1760-12..]", DatePrecision.OneOf, "1760-01-01", null)]
    [InlineData("[2021,2020-03]", DatePrecision.OneOf, "2020-03-01", "2021-12-31")]
    [InlineData("{..1984,1986}", DatePrecision.AllOf, null, "1986-12-31")]
    [InlineData("{1960,1961-12}", DatePrecision.AllOf, "1960-01-01", "1961-12-31")]
    [InlineData("[2020-21..2020-23]", DatePrecision.OneOf, "2020-03-01", "2020-11-30")]
    [InlineData("[202X,2022-XX?]", DatePrecision.OneOf, "2020-01-01", "2029-12-31")]
    [InlineData("2022-12-14T10:00[Asia/Almaty]", DatePrecision.Instant, "2022-12-14", "2022-12-14")]
    [InlineData("2022-12-14T10:00:59[Asia/Almaty]", DatePrecision.Instant, "2022-12-14", "2022-12-14")]
    [InlineData("2022-12-14T10:00+06:00[Asia/Almaty]", DatePrecision.Instant, "2022-12-14", "2022-12-14")]
    [InlineData("2022-06-14T10:00-04:00[America/New_York]", DatePrecision.Instant, "2022-06-14", "2022-06-14")]
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
    [InlineData("2024-02-29T23:30[Asia/Almaty]", 17)]
    [InlineData("2024-02-29T23:30+06:00[Asia/Almaty]", 17)]
    [InlineData("2024-02-29T23:30+05:00[Asia/Almaty]", 18)]
    public void An_offset_tells_which_of_two_equal_times_is_meant(string text, int hourInUtc) =>
        Edtf.Parse(text).Earliest(Almaty).ShouldBe(Instant.FromUtc(2024, 2, 29, hourInUtc, 30));

    [Theory]
    [InlineData("Y170000002", "2022", false)]
    [InlineData("Y170000002", "2022/..", true)]
    [InlineData("Y170000002", "Y17000/Y170000003", true)]
    [InlineData("-9999", "../2022", true)]
    [InlineData("9999", "Y10000", false)]
    [InlineData("9999-24", "Y10000", true)]
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
            "../2022-12", "Y-10000", "-9999", "2022", "2022-12-01", "2022-12", "2022-12/9999", "2022-12/..",
            "2022-12-14", "2022-12-14T09:00[Asia/Almaty]", "2022-12-14T10:00[Asia/Almaty]", "9999", "Y10000", "Y170000002",
        ];

        sorted.Reverse().Select(Edtf.Parse).Order().Select(date => date.ToString()).ShouldBe(sorted);
    }

    static string? Iso(LocalDate? date) => date?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
