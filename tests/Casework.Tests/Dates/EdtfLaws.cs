using Casework.Dates;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Casework.Tests.Dates;

public sealed class EdtfLaws
{
    static readonly DateTimeZone Venue = DateTimeZoneProviders.Tzdb["Asia/Almaty"];

    static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    [Fact]
    public void Every_date_is_written_back_as_it_was_read() =>
        Prop.ForAll(EdtfTexts.Any.ToArbitrary(), text => Edtf.Parse(text).ToString() == text && Edtf.Parse(text) == Edtf.Parse(text)).Check(Thorough);

    [Fact]
    public void No_date_ends_before_it_begins() =>
        Prop.ForAll(EdtfTexts.Any.ToArbitrary(), text =>
        {
            var date = Edtf.Parse(text);
            return (date.EarliestDay is not { } first || date.LatestDay is not { } last || first <= last)
                && (date.Earliest(Venue) is not { } start || date.End(Venue) is not { } end || (date.Precision == DatePrecision.Instant ? start == end : start < end));
        }).Check(Thorough);

    [Fact]
    public void Knowing_more_never_widens_a_date() =>
        Prop.ForAll(EdtfTexts.Days.ToArbitrary(), day =>
        {
            string[] narrower =
            [
                day[..2] + "XX", day[..3] + "X", day[..4], day[..4] + "-XX-XX", day[..4] + "-XX", day[..7] + "-XX", day[..7], day, day + "T12:00[UTC]",
            ];
            var dates = narrower.Select(Edtf.Parse).ToList();
            return dates.Zip(dates.Skip(1)).All(pair => pair.First.EarliestDay <= pair.Second.EarliestDay && pair.Second.LatestDay <= pair.First.LatestDay
                && pair.First.Overlaps(pair.Second));
        }).Check(Thorough);

    [Fact]
    public void The_order_is_total_and_agrees_with_equality() =>
        Prop.ForAll(EdtfTexts.Any.Three().ToArbitrary(), texts =>
        {
            var (a, b, c) = (Edtf.Parse(texts.Item1), Edtf.Parse(texts.Item2), Edtf.Parse(texts.Item3));
            return Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
                && (a.CompareTo(b) == 0) == a.Equals(b)
                && (a > b || b > c || a <= c);
        }).Check(Thorough);

    [Fact]
    public void No_text_whatever_makes_reading_fail_in_another_way_than_with_a_sentence() =>
        Prop.ForAll(EdtfTexts.Broken.ToArbitrary(), text => Edtf.TryParse(text, out _, out var problem) || problem.Length > 20).Check(Thorough);
}
