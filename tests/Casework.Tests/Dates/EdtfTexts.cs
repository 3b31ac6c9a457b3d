using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Casework.Tests.Dates;

/// <summary>Texts of dates for the laws: well-formed ones of every kind, and ones broken by a stray character.</summary>
static class EdtfTexts
{
    static readonly Gen<LocalDate> Day =
        from year in Gen.Choose(1000, 9800)
        from day in Gen.Choose(0, 364)
        select new LocalDate(year, 1, 1).PlusDays(day);

    public static readonly Gen<string> Days = Day.Select(Iso);

    static readonly Gen<string> Calendar =
        from day in Days
        from form in Gen.Elements(day, day[..7], day[..4], day[..7] + "-XX", day[..4] + "-XX", day[..3] + "X", day[..2] + "XX", day[..4] + "-23", "-" + day)
        from qualifier in Gen.Elements("", "", "?", "~", "%")
        select form + qualifier;

    static readonly Gen<string> Interval =
        from start in Day
        from length in Gen.Choose(0, 900)
        from form in Gen.Elements($"{Iso(start)}/{Iso(start.PlusDays(length))}", $"{Iso(start)}/..", $"{Iso(start)}/", $"../{Iso(start)}?", $"/{Iso(start)}")
        select form;

    static readonly Gen<string> Range =
        from start in Day
        from length in Gen.Choose(0, 900)
        from form in Gen.Elements($"{Iso(start)}..{Iso(start.PlusDays(length))}", $"{Iso(start)}..", $"..{Iso(start)}")
        select form;

    static readonly Gen<string> Set =
        from members in Gen.OneOf(Calendar, Range).NonEmptyListOf()
        from all in Gen.Elements(true, false)
        let text = string.Join(',', members.Take(8))
        select all ? $"{{{text}}}" : $"[{text}]";

    static readonly Gen<string> Time =
        from day in Days
        from minute in Gen.Choose(0, 1439)
        from zone in Gen.Elements("Asia/Almaty", "UTC", "Asia/Tokyo")
        select $"{day}T{minute / 60:00}:{minute % 60:00}[{zone}]";

    // The clocks of Almaty and Tokyo once skipped hours, so times come from a century in which theirs did not.
    public static readonly Gen<string> Any = Gen.OneOf(Calendar, Interval, Set, Time.Where(text => string.CompareOrdinal(text, "2030") > 0));

    public static readonly Gen<string> Broken =
        from text in Any
        from at in Gen.Choose(0, text.Length - 1)
        from stray in Gen.Elements('X', '/', '.', '-', '[', ']', '{', 'T', '?', ' ', '0', '9', 'ж', '\0')
        select text[..at] + stray + text[(at + 1)..];

    static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
