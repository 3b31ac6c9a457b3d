using System.Runtime.InteropServices;
using NodaTime;

namespace Casework.Dates;

/// <summary>What a date is made of; <see cref="EdtfReader"/> builds it and <see cref="EdtfWords"/> puts it into words.</summary>
abstract record DateShape
{
    /// <summary>The stretches of days that the date covers; a null end is open or unknown.</summary>
    public abstract IEnumerable<DaySpan> Spans { get; }

    public abstract DatePrecision Precision { get; }

    public abstract bool Uncertain { get; }

    public abstract bool Approximate { get; }
}

/// <summary>Days from the first to the last, both included; null has no known bound.</summary>
[StructLayout(LayoutKind.Auto)]
readonly record struct DaySpan(CalendarDay? First, CalendarDay? Last)
{
    public bool Overlaps(DaySpan other) => StartsBeforeEndOf(this, other) && StartsBeforeEndOf(other, this);

    static bool StartsBeforeEndOf(DaySpan one, DaySpan other) =>
        one.First is not { } first || other.Last is not { } last || first <= last;
}

/// <summary>One date on the calendar: a day, a month, a season, a year, a decade or a century.</summary>
/// <param name="Year">The year; for a decade or century the earliest of it.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Season">A code that <see cref="Seasons"/> knows, or null.</param>
/// <param name="DayUnknown">The day was written XX.</param>
/// <param name="MonthUnknown">The month was written XX.</param>
sealed record CalendarDate(
    DatePrecision Kind, int Year, int? Month, int? Season, int? Day, DaySpan Span, bool MonthUnknown, bool DayUnknown, bool IsUncertain, bool IsApproximate) : DateShape
{
    public override IEnumerable<DaySpan> Spans => [Span];

    public override DatePrecision Precision => Kind;

    public override bool Uncertain => IsUncertain;

    public override bool Approximate => IsApproximate;

    /// <summary>Neither qualified nor with digits left out.</summary>
    public bool Plain => !IsUncertain && !IsApproximate && !MonthUnknown && !DayUnknown;
}

/// <summary>A time on the wall clocks of a zone.</summary>
/// <param name="Offset">From UTC, at that time.</param>
/// <param name="ComesTwice">The clocks were put back over it, so that only the offset tells which of the two it is.</param>
sealed record ZonedTime(LocalDateTime Local, DateTimeZone Zone, Offset Offset, bool HasSeconds, bool ComesTwice) : DateShape
{
    public Instant Instant => Local.WithOffset(Offset).ToInstant();

    public override IEnumerable<DaySpan> Spans => [new(CalendarDay.Of(Local.Date), CalendarDay.Of(Local.Date))];

    public override DatePrecision Precision => DatePrecision.Instant;

    public override bool Uncertain => false;

    public override bool Approximate => false;
}

/// <summary>From one date to another.</summary>
sealed record Interval(IntervalEnd Start, IntervalEnd End) : DateShape
{
    public override IEnumerable<DaySpan> Spans => [new(Start.Date?.Span.First, End.Date?.Span.Last)];

    public override DatePrecision Precision => DatePrecision.Interval;

    public override bool Uncertain => Start.Date is { Uncertain: true } || End.Date is { Uncertain: true };

    public override bool Approximate => Start.Date is { Approximate: true } || End.Date is { Approximate: true };
}

/// <summary>One side of an interval.</summary>
/// <param name="Date">Null where the end is open or unknown.</param>
/// <param name="Open">Written <c>..</c>: there is no such end; else, without a date, nobody knows it.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct IntervalEnd(CalendarDate? Date, bool Open);

/// <summary>One of several dates, or all of them.</summary>
/// <param name="Members">Calendar dates, and intervals for what was written with <c>..</c>.</param>
sealed record DateSet(bool All, IReadOnlyList<DateShape> Members) : DateShape
{
    public override IEnumerable<DaySpan> Spans => Members.SelectMany(member => member.Spans);

    public override DatePrecision Precision => All ? DatePrecision.AllOf : DatePrecision.OneOf;

    public override bool Uncertain => Members.Any(member => member.Uncertain);

    public override bool Approximate => Members.Any(member => member.Approximate);
}
