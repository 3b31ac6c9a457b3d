namespace Casework.Dates;

/// <summary>How much an <see cref="Edtf"/> date knows.</summary>
public enum DatePrecision { Instant, Day, Month, Season, Year, Decade, Century, Interval, OneOf, AllOf }
