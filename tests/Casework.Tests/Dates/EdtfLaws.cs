using Casework.Dates;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Casework.Tests.Dates;

public sealed class EdtfLaws
{
    static readonly DateTimeZone Venue = DateTimeZoneProviders.Tzdb["Asia/Almaty"];

    static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    static readonly Gen<Edtf> Dates = EdtfTexts.Any.Select(Edtf.Parse);

    [Fact]
    public void The_laws_are_tried_on_every_kind_of_date()
    {
        var texts = EdtfTexts.Any.Sample(3_000);

        texts.Select(text => Edtf.Parse(text).Precision).Distinct().Order().ShouldBe(Enum.GetValues<DatePrecision>());
        string[] signs = ["?", "~", "%", "/..", "../", "[..", "..]", "{", "-XX", "-XX-XX", "X/", "Y", "-24", ":30[", "+05:00[", "?/", "%,"];
        foreach (var sign in signs)
            texts.ShouldContain(text => text.Contains(sign, StringComparison.Ordinal), sign);
        texts.ShouldContain(text => text.StartsWith('/'));
        texts.ShouldContain(text => text.EndsWith('/'));
        texts.ShouldContain(text => text.StartsWith('-'));
    }

    [Fact]
    public void Every_date_is_written_back_as_it_was_read() =>
        Prop.ForAll(EdtfTexts.Any.ToArbitrary(), text => Edtf.Parse(text).ToString() == text && Edtf.Parse(text) == Edtf.Parse(text))
            .Check(Thorough);

    [Fact]
    public void No_date_ends_before_it_begins() =>
        Prop.ForAll(Dates.ToArbitrary(), date =>
            (date.EarliestDay is not { } first || date.LatestDay is not { } last || first <= last)
            && (date.Earliest(Venue) is not { } start || date.End(Venue) is not { } end || (date.Precision == DatePrecision.Instant ? start == end : start < end)))
            .Check(Thorough);

    [Fact]
    public void The_order_is_total_and_agrees_with_equality() =>
        Prop.ForAll(Gen.OneOf(EdtfTexts.Wide.All.Three(), EdtfTexts.Near.All.Three()).ToArbitrary(), texts =>
        {
            var (a, b, c) = (Edtf.Parse(texts.Item1), Edtf.Parse(texts.Item2), Edtf.Parse(texts.Item3));
            return Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
                && (a.CompareTo(b) == 0) == a.Equals(b)
                && (!a.Equals(b) || a.GetHashCode() == b.GetHashCode())
                && (a > b || b > c || a <= c);
        }).Check(Thorough);

    [Fact]
    public void What_begins_earlier_comes_first_and_of_two_that_begin_alike_what_ends_earlier() =>
        Prop.ForAll(EdtfTexts.Near.All.Two().ToArbitrary(), texts =>
        {
            var (a, b) = (Edtf.Parse(texts.Item1), Edtf.Parse(texts.Item2));
            var (starts, ends) = ((a.EarliestDay ?? LocalDate.MinIsoValue, b.EarliestDay ?? LocalDate.MinIsoValue), (a.LatestDay ?? LocalDate.MaxIsoValue, b.LatestDay ?? LocalDate.MaxIsoValue));
            return starts.Item1 == starts.Item2 ? ends.Item1 >= ends.Item2 || a < b : starts.Item1 < starts.Item2 == a < b;
        }).Check(Thorough);

    [Fact]
    public void Overlap_goes_both_ways_and_every_date_overlaps_itself() =>
        Prop.ForAll(EdtfTexts.Near.All.Two().ToArbitrary(), texts =>
        {
            var (a, b) = (Edtf.Parse(texts.Item1), Edtf.Parse(texts.Item2));
            return a.Overlaps(b) == b.Overlaps(a) && a.Overlaps(a);
        }).Check(Thorough);

    [Fact]
    public void Dates_that_lie_apart_never_overlap_and_stretches_without_gaps_do_when_they_touch() =>
        Prop.ForAll(EdtfTexts.Near.All.Two().ToArbitrary(), texts =>
        {
            var (a, b) = (Edtf.Parse(texts.Item1), Edtf.Parse(texts.Item2));
            var touch = !(a.LatestDay < b.EarliestDay) && !(b.LatestDay < a.EarliestDay);
            return Gapless(a) && Gapless(b) && (a.ZoneId is null || b.ZoneId is null) ? a.Overlaps(b) == touch : touch || !a.Overlaps(b);
        }).Check(Thorough);

    [Fact]
    public void No_text_whatever_makes_reading_fail_in_another_way_than_with_a_sentence() =>
        Prop.ForAll(BrokenTexts.Any.ToArbitrary(), text => Edtf.TryParse(text, out var date, out var problem)
            ? date.ToString() == text && Language.All.All(language => EdtfWords.When(date, language).Length > 0)
            : problem.Length > 20 && problem[^1] is '.' or '?').Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));

    static bool Gapless(Edtf date) => date.Precision is not (DatePrecision.OneOf or DatePrecision.AllOf);
}
