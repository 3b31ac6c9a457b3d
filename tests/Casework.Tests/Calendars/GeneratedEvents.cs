using Casework.Calendars;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Casework.Tests.Calendars;

/// <summary>Entries of every kind, with words that are hard on a calendar file.</summary>
static class GeneratedEvents
{
    static readonly string[] Bits =
    [
        "hearing", "Жексебаев", "Өтепова Ұлжалғас", "👩🏽‍⚖️", "🇰🇿", "é", "e\u0301", "\u05e9", ",", ";", "\\", "\\n", ":", "\"", "^", "=", "\n", "\r\n", "\r", "\t", "\0", "\u001f", "\u007f", "\u0085",
        "\u2028", "\u202e", "\ud83d", "\ude00", " ", "  ", "BEGIN:VEVENT", "END:VCALENDAR", "\r\nSTATUS:CANCELLED", "%", "<b>", "&amp;", "日本", new('ж', 90), new('x', 200),
    ];

    public static readonly Gen<string> Words = Gen.Elements(Bits).ListOf().Select(bits => string.Concat(bits.Take(12)));

    static readonly Gen<Instant> Instants =
        from day in Gen.Choose(-354_000, 2_932_000)
        from second in Gen.Choose(0, 86_399)
        select Instant.FromUnixTimeSeconds(day * 86_400L + second);

    static readonly Gen<LocalDate> Days = Gen.Choose(0, 3_286_000).Select(day => new LocalDate(1000, 1, 1).PlusDays(day));

    static readonly Gen<CalendarTime> Times = Gen.OneOf(
        Instants.Select(CalendarTime (start) => new CalendarTime.At(start)),
        from first in Days
        from length in Gen.Choose(0, 800)
        select (CalendarTime)new CalendarTime.Span(first, first.PlusDays(length)),
        from first in Days
        from gaps in Gen.Choose(1, 40).ListOf()
        select (CalendarTime)new CalendarTime.Each([.. gaps.Take(6).Aggregate(new List<LocalDate> { first }, (days, gap) => [.. days, days[^1].PlusDays(gap)])]));

    public static readonly Gen<CalendarEvent> One =
        from time in Times
        from status in Gen.Elements(CalendarStatus.Tentative, CalendarStatus.Confirmed, CalendarStatus.Cancelled)
        from sequence in Gen.Choose(0, 50)
        from words in Words.Three()
        from isTransparent in Gen.Elements(true, false)
        from alarms in Gen.Elements(-10_080, -1_440, -900, -120, -90, -1, 0, 540).ListOf()
        from url in Gen.Elements("", "https://example.org/a?b=c,d;e#f", "https://пример.example/дело/1")
        from modified in Gen.OneOf(Instants.Select(instant => (Instant?)instant), Gen.Constant<Instant?>(null))
        select new CalendarEvent("x@casebell", sequence, status, time, words.Item1)
        {
            Description = words.Item2,
            Location = words.Item3,
            IsTransparent = isTransparent,
            Alarms = [.. alarms.Distinct().Select(minutes => Duration.FromMinutes(minutes))],
            Url = url.Length == 0 ? null : new Uri(url),
            LastModified = modified,
        };

    /// <summary>Each with a UID of its own.</summary>
    public static Gen<IReadOnlyList<CalendarEvent>> Many(int count) =>
        One.ListOf(count).Select(IReadOnlyList<CalendarEvent> (events) => [.. events.Select((one, number) => one with { Uid = $"case.event-{number}@casebell" })]);
}
