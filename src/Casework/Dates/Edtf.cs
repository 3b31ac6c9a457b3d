using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Casework.Dates;

/// <summary>
/// A date that says only as much as it knows: EDTF (ISO 8601-2) levels 0 and 1, the sets of level 2, and times with an IANA zone.
/// <c>2022</c>, <c>2022-12?</c> (not certain), <c>2022-12~</c> (about), <c>2022-12%</c> (both), <c>2022-11-XX</c>, <c>202X</c>, <c>2022-21</c> (spring),
/// <c>2020-04/2020-06</c>, <c>2020-04/..</c> (open), <c>2020-04/</c> (end unknown), <c>[2020-06-01,2020-06-05]</c> (one of),
/// <c>{2020-06-01..2020-06-05}</c> (all of), <c>2022-12-14T10:00[Asia/Almaty]</c>, <c>2024-02-29T23:30+05:00[Asia/Almaty]</c>.
/// </summary>
/// <remarks>
/// Qualifiers do not widen the bounds: what <c>2022-12?</c> doubts is whether it is December at all, and nobody knows by how much it errs.
/// A local time that comes twice, as clocks are put back, is the earlier of the two unless its offset is written.
/// Beyond the years -9997 to 9998 no day is an instant in every zone: bounds there are null, while order and overlap stay exact.
/// Two dates are equal when they are written alike; the order is by earliest day, then by latest, then by time.
/// </remarks>
public sealed class Edtf : IEquatable<Edtf>, IComparable<Edtf>
{
    static readonly CalendarDay Ever = new(int.MinValue, 1, 1);
    static readonly CalendarDay Forever = new(int.MaxValue, 12, 31);

    readonly string text;
    readonly CalendarDay first;
    readonly CalendarDay last;

    Edtf(string text, DateShape shape)
    {
        this.text = text;
        Shape = shape;
        first = shape.Spans.Min(span => span.First ?? Ever);
        last = shape.Spans.Max(span => span.Last ?? Forever);
    }

    public DatePrecision Precision => Shape.Precision;

    /// <summary>Whether the source is in doubt (<c>?</c> or <c>%</c>) about any part.</summary>
    public bool Uncertain => Shape.Uncertain;

    /// <summary>Whether any part is an estimate (<c>~</c> or <c>%</c>).</summary>
    public bool Approximate => Shape.Approximate;

    /// <summary>The first day that it may be, at its venue; null where the start is open, unknown or out of reach.</summary>
    public LocalDate? EarliestDay => first.Local;

    /// <summary>The last day that it may be, at its venue; null where the end is open, unknown or out of reach.</summary>
    public LocalDate? LatestDay => last.Local;

    /// <summary>The IANA zone of a time; null for everything else.</summary>
    public string? ZoneId => (Shape as ZonedTime)?.Zone.Id;

    internal DateShape Shape { get; }

    /// <exception cref="FormatException">A sentence: what is wrong, where, what is allowed.</exception>
    public static Edtf Parse(string text) => new(text, EdtfReader.Read(text));

    /// <param name="text">Null is a problem like any other.</param>
    /// <param name="date">The date, where there is one.</param>
    /// <param name="problem">Else a sentence: what is wrong, where, what is allowed.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Edtf? date, [NotNullWhen(false)] out string? problem)
    {
        (date, problem) = (null, null);
        try
        {
            date = Parse(text ?? "");
            return true;
        }
        catch (EdtfProblem found)
        {
            problem = found.Message;
            return false;
        }
    }

    /// <summary>The first instant of it; null where <see cref="EarliestDay"/> is.</summary>
    /// <param name="venue">Whose midnight begins a day; a time has its own zone.</param>
    public Instant? Earliest(DateTimeZone venue) =>
        Shape is ZonedTime time ? time.Instant : EarliestDay?.AtStartOfDayInZone(venue).ToInstant();

    /// <summary>The first instant after it, or for a time that time; null where <see cref="LatestDay"/> is.</summary>
    /// <param name="venue">Whose midnight ends a day; a time has its own zone.</param>
    public Instant? End(DateTimeZone venue) =>
        Shape is ZonedTime time ? time.Instant : LatestDay?.PlusDays(1).AtStartOfDayInZone(venue).ToInstant();

    /// <summary>Whether both may be the same time; an open or unknown end reaches as far as need be. Days count as each venue has them.</summary>
    public bool Overlaps(Edtf other) =>
        Shape is ZonedTime one && other.Shape is ZonedTime two
            ? one.Instant == two.Instant
            : Shape.Spans.Any(span => other.Shape.Spans.Any(span.Overlaps));

    /// <summary>As it was written.</summary>
    public override string ToString() => text;

    /// <summary>By earliest day (an open start first), then latest day (an open end last), then time, then spelling.</summary>
    public int CompareTo(Edtf? other)
    {
        if (other is null)
            return 1;
        var order = first.CompareTo(other.first);
        if (order == 0)
            order = last.CompareTo(other.last);
        if (order == 0)
            order = Comparer<Instant?>.Default.Compare((Shape as ZonedTime)?.Instant, (other.Shape as ZonedTime)?.Instant);
        return order != 0 ? order : string.CompareOrdinal(text, other.text);
    }

    public bool Equals(Edtf? other) => other is not null && text == other.text;

    public override bool Equals(object? obj) => Equals(obj as Edtf);

    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    public static bool operator ==(Edtf? left, Edtf? right) => Equals(left, right);

    public static bool operator !=(Edtf? left, Edtf? right) => !Equals(left, right);

    public static bool operator <(Edtf? left, Edtf? right) => Comparer<Edtf>.Default.Compare(left, right) < 0;

    public static bool operator >(Edtf? left, Edtf? right) => Comparer<Edtf>.Default.Compare(left, right) > 0;

    public static bool operator <=(Edtf? left, Edtf? right) => Comparer<Edtf>.Default.Compare(left, right) <= 0;

    public static bool operator >=(Edtf? left, Edtf? right) => Comparer<Edtf>.Default.Compare(left, right) >= 0;
}
