namespace Casework.Dates;

/// <summary>
/// Parts of a year that ISO 8601-2 writes in the place of a month: 21 to 24 are spring to winter, 33 to 36 the quarters, 40 and 41 the halves.
/// Seasons are the northern calendar's: spring begins on 1 March, and the winter of a year begins on 1 December of it and ends in the next.
/// </summary>
static class Seasons
{
    public const string Allowed = "21 to 24 for a season, 33 to 36 for a quarter, 40 or 41 for a half of a year";

    public const int Winter = 24;

    /// <summary>Seasons of the southern half of the earth, and thirds of a year: level 2, and no court's calendar.</summary>
    public static bool LevelTwo(int code) => code is (>= 25 and <= 32) or (>= 37 and <= 39);

    /// <summary>Spring, summer or autumn: it needs no year of its own beside another of the same year.</summary>
    public static bool WithinYear(int? code) => code is >= 21 and < Winter;

    public static bool Known(int code) => code is (>= 21 and <= 24) or (>= 33 and <= 36) or 40 or 41;

    public static DaySpan Span(int year, int code)
    {
        var (month, length) = code switch
        {
            <= 24 => ((code - 20) * 3, 3),
            <= 36 => ((code - 33) * 3 + 1, 3),
            _ => ((code - 40) * 6 + 1, 6),
        };
        var end = month + length - 1;
        var last = end > 12 ? CalendarDay.LastOf(year + 1, end - 12) : CalendarDay.LastOf(year, end);
        return new(new(year, month, 1), last);
    }
}
