using System.Globalization;
using Casebell.Addresses;
using Casebell.Preferences.Wishes;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Casebell.Tests.Units.Preferences;

/// <summary>Times of day and quiet hours, as people write them and as buttons do.</summary>
public sealed class DayTimeLaws
{
    static readonly Arbitrary<int> Minutes = Gen.Choose(0, 24 * 60 - 1).ToArbitrary();

    [Fact]
    public void What_is_written_of_quiet_hours_reads_the_same() =>
        Prop.ForAll(Minutes, Minutes, (from, until) =>
        {
            QuietHours hours = new(Time(from), Time(until));
            return DayTimes.ReadQuiet(DayTimes.Write(hours)) == (from == until ? null : hours);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_hour_reads_alike_in_short_and_in_full() =>
        Prop.ForAll(Gen.Choose(0, 23).ToArbitrary(), hour =>
            DayTimes.ReadHour(hour.ToString(CultureInfo.InvariantCulture)) == hour && DayTimes.ReadHour(DayTimes.Write(hour)) == hour).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_at_all_makes_it_fail_or_gives_more_than_a_day() =>
        Prop.ForAll<string?>(text => DayTimes.Read(text ?? "") is null || DayTimes.Write(DayTimes.Read(text ?? "")!.Value).Length == 5).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("22-7", "22:00-07:00")]
    [InlineData("22:30–07:15", "22:30-07:15")]
    [InlineData("22.30 — 7.15", "22:30-07:15")]
    [InlineData("from 22 to 7", "22:00-07:00")]
    [InlineData("с 22 до 7", "22:00-07:00")]
    [InlineData("22 7", "22:00-07:00")]
    [InlineData("10 pm - 7 am", "22:00-07:00")]
    [InlineData("12am-12pm", "00:00-12:00")]
    [InlineData("22-24", "22:00-00:00")]
    public void Quiet_hours_are_written_in_many_ways(string text, string expected) => DayTimes.Write(DayTimes.ReadQuiet(text).ShouldNotBeNull()).ShouldBe(expected);

    [Theory]
    [InlineData("8-8")]
    [InlineData("0-24")]
    [InlineData("25-7")]
    [InlineData("22-7:60")]
    [InlineData("22")]
    [InlineData("22-7-9")]
    [InlineData("13 pm-7")]
    [InlineData("-22-7")]
    [InlineData("٢٢-٧")]
    public void What_is_no_stretch_of_a_day_is_none(string text) => DayTimes.ReadQuiet(text).ShouldBeNull();

    [Theory]
    [InlineData("9:30")]
    [InlineData("25")]
    [InlineData("-1")]
    [InlineData("9 ч")]
    public void A_digest_comes_at_a_full_hour(string text) => DayTimes.ReadHour(text).ShouldBeNull();

    static LocalTime Time(int minutes) => new(minutes / 60, minutes % 60);
}
