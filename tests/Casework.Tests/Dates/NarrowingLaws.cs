using Casework.Dates;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Casework.Tests.Dates;

/// <summary>Who learns more about a date never finds it outside of what was known before.</summary>
public sealed class NarrowingLaws
{
    static readonly DateTimeZone Venue = DateTimeZoneProviders.Tzdb["Asia/Almaty"];

    static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    [Fact]
    public void A_digit_more_never_widens_a_date() =>
        Prop.ForAll(Gen.OneOf(EdtfTexts.Wide.Days, EdtfTexts.Near.Days).Where(day => !day.StartsWith("-9997", StringComparison.Ordinal)).ToArbitrary(), day =>
        {
            var year = day[..^6];
            string[] narrower = [year[..^2] + "XX", year[..^1] + "X", year, year + "-XX-XX", year + "-XX", day[..^3] + "-XX", day[..^3], day, day + "T12:00[UTC]"];
            return narrower.Zip(narrower.Skip(1)).All(pair => Holds(pair.First, pair.Second));
        }).Check(Thorough);

    [Fact]
    public void A_mark_of_doubt_moves_no_bound() =>
        Prop.ForAll(EdtfTexts.Near.Members.ToArbitrary(), members => members
            .Where(member => !member.Contains("..", StringComparison.Ordinal))
            .Select(member => member.TrimEnd('?', '~', '%'))
            .All(member => new[] { "?", "~", "%" }.All(mark => Holds(member + mark, member) && Holds(member, member + mark)))).Check(Thorough);

    [Fact]
    public void Fewer_candidates_never_widen_a_choice() =>
        Prop.ForAll((from members in EdtfTexts.Near.Members from kept in Gen.SubListOf(members) where kept.Count > 0 select (members, kept)).ToArbitrary(), choice =>
            Holds($"[{string.Join(',', choice.members)}]", $"[{string.Join(',', choice.kept)}]")).Check(Thorough);

    [Fact]
    public void A_choice_made_lies_within_the_choice() =>
        Prop.ForAll(EdtfTexts.Near.Members.ToArbitrary(), members => members
            .All(member => Holds($"[{string.Join(',', members)}]", member.Contains("..", StringComparison.Ordinal) ? $"[{member}]" : member))).Check(Thorough);

    [Fact]
    public void A_later_start_or_an_earlier_end_never_widens_an_interval() =>
        Prop.ForAll(EdtfTexts.Near.Days.Four().ToArbitrary(), days =>
        {
            var (from, start, end, to) = InOrder(days);
            string[] wider = [$"{from}/{to}", $"{from}/..", $"{from}/", $"../{to}", $"/{to}", $"{from[..7]}/{to[..7]}", $"{from[..4]}-XX/{to[..4]}", $"{from[..3]}X/..", $"[{from}..{to}]", $"{{{from}..}}"];
            return wider.All(wide => Holds(wide, $"{start}/{end}") && Holds(wide, $"{from}/{end}") && Holds(wide, $"{start}/{to}") && Holds(wide, start));
        }).Check(Thorough);

    static bool Holds(string wide, string narrow)
    {
        var (one, other) = (Edtf.Parse(wide), Edtf.Parse(narrow));
        return (one.EarliestDay is not { } from || other.EarliestDay >= from)
            && (one.LatestDay is not { } to || other.LatestDay <= to)
            && (one.Earliest(Venue) is not { } start || other.Earliest(Venue) >= start || other.ZoneId is not null)
            && (one.End(Venue) is not { } end || other.End(Venue) <= end || other.ZoneId is not null)
            && one.Overlaps(other);
    }

    static (string, string, string, string) InOrder((string, string, string, string) days)
    {
        string[] sorted = [days.Item1, days.Item2, days.Item3, days.Item4];
        Array.Sort(sorted, StringComparer.Ordinal);
        return (sorted[0], sorted[1], sorted[2], sorted[3]);
    }
}
