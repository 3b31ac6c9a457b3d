using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Casework.Dates;

/// <summary>A date as precise as it is known.</summary>
public sealed class Edtf : IEquatable<Edtf>, IComparable<Edtf>
{
    public DatePrecision Precision => throw new NotSupportedException();

    public bool Uncertain => throw new NotSupportedException();

    public bool Approximate => throw new NotSupportedException();

    public LocalDate? EarliestDay => throw new NotSupportedException();

    public LocalDate? LatestDay => throw new NotSupportedException();

    public string? ZoneId => throw new NotSupportedException();

    public static Edtf Parse(string text) => throw new NotSupportedException();

    public static bool TryParse(string? text, [NotNullWhen(true)] out Edtf? date, [NotNullWhen(false)] out string? problem) =>
        throw new NotSupportedException();

    public Instant? Earliest(DateTimeZone venue) => throw new NotSupportedException();

    public Instant? End(DateTimeZone venue) => throw new NotSupportedException();

    public bool Overlaps(Edtf other) => throw new NotSupportedException();

    public int CompareTo(Edtf? other) => throw new NotSupportedException();

    public bool Equals(Edtf? other) => throw new NotSupportedException();

    public override bool Equals(object? obj) => Equals(obj as Edtf);

    public override int GetHashCode() => throw new NotSupportedException();

    public static bool operator ==(Edtf? left, Edtf? right) => Equals(left, right);

    public static bool operator !=(Edtf? left, Edtf? right) => !Equals(left, right);

    public static bool operator <(Edtf? left, Edtf? right) => Comparer<Edtf>.Default.Compare(left, right) < 0;

    public static bool operator >(Edtf? left, Edtf? right) => Comparer<Edtf>.Default.Compare(left, right) > 0;

    public static bool operator <=(Edtf? left, Edtf? right) => Comparer<Edtf>.Default.Compare(left, right) <= 0;

    public static bool operator >=(Edtf? left, Edtf? right) => Comparer<Edtf>.Default.Compare(left, right) >= 0;
}
