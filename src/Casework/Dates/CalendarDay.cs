using System.Runtime.InteropServices;
using NodaTime;

namespace Casework.Dates;

/// <summary>A day of the Gregorian calendar, also in years that no clock reaches: 9999 and <c>Y170000002</c> are dates too.</summary>
[StructLayout(LayoutKind.Auto)]
readonly record struct CalendarDay(int Year, int Month, int Day) : IComparable<CalendarDay>
{
    // A day more on either side must still be an instant in any zone.
    const int FirstYear = -9997;
    const int LastYear = 9998;

    /// <summary>Null outside the years -9997 to 9998.</summary>
    public LocalDate? Local => Year is >= FirstYear and <= LastYear ? new LocalDate(Year, Month, Day) : null;

    public static CalendarDay LastOf(int year, int month) => new(year, month, DaysIn(year, month));

    /// <summary>Leap years come round every 400 years, so one within reach has the answer for all.</summary>
    public static int DaysIn(int year, int month) => CalendarSystem.Iso.GetDaysInMonth(2000 + year % 400, month);

    public static CalendarDay Of(LocalDate day) => new(day.Year, day.Month, day.Day);

    public int CompareTo(CalendarDay other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    public static bool operator <(CalendarDay left, CalendarDay right) => left.CompareTo(right) < 0;

    public static bool operator >(CalendarDay left, CalendarDay right) => left.CompareTo(right) > 0;

    public static bool operator <=(CalendarDay left, CalendarDay right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CalendarDay left, CalendarDay right) => left.CompareTo(right) >= 0;
}
