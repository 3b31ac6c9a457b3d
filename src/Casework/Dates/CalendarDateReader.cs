using System.Globalization;
using NodaTime;

namespace Casework.Dates;

/// <summary>Reads one date: <c>2022</c>, <c>202X</c>, <c>2022-12?</c>, <c>2022-11-XX</c>, <c>2022-21</c>, <c>-0043-03-15</c>.</summary>
static class CalendarDateReader
{
    const string Layout = "write a year, a month or a day such as 2022, 2022-12 or 2022-12-14";

    // A day more on either side must still be an instant in any zone.
    const int FirstYear = -9997;
    const int LastYear = 9998;

    /// <param name="text">The date alone.</param>
    /// <param name="at">Where it begins in the whole text, counted from 1: problems say so.</param>
    /// <exception cref="EdtfProblem">The text is not a date.</exception>
    public static CalendarDate Read(string text, int at)
    {
        var (digits, uncertain, approximate) = Unqualified(text, at);
        if (digits.StartsWith('Y'))
            throw new EdtfProblem($"Long years (Y, character {at}) are not read: years from {FirstYear} to {LastYear} have four digits.");
        var negative = digits.StartsWith('-');
        var parts = (negative ? digits[1..] : digits).Split('-');
        if (parts.Length > 3 || parts[0].Length != 4)
            throw new EdtfProblem($"\"{text}\" (character {at}) is not a date: {Layout}.");

        var monthAt = at + (negative ? 6 : 5);
        var date = ReadYear(parts[0], negative, at);
        if (parts.Length > 1)
            date = WithMonth(date, parts[1], monthAt);
        if (parts.Length > 2)
            date = WithDay(date, parts[2], monthAt + 3);
        return date with { IsUncertain = uncertain, IsApproximate = approximate };
    }

    static (string Digits, bool Uncertain, bool Approximate) Unqualified(string text, int at)
    {
        var mark = text.IndexOfAny(['?', '~', '%']);
        if (mark < 0)
            return (text, false, false);
        if (mark != text.Length - 1)
            throw new EdtfProblem($"'{text[mark]}' at character {at + mark} stands inside the date: '?', '~' and '%' are read at its end, for the whole of it.");
        return (text[..mark], text[mark] is '?' or '%', text[mark] is '~' or '%');
    }

    static CalendarDate ReadYear(string text, bool negative, int at)
    {
        var known = text.TrimEnd('X');
        if (known.Length < 2 || !known.All(char.IsAsciiDigit))
            throw new EdtfProblem($"Year \"{text}\" (character {at}) is not a year: four digits, of which the last one or two may be X.");
        var unknown = text.Length - known.Length;
        var size = unknown switch { 0 => 1, 1 => 10, _ => 100 };
        var near = int.Parse(known, CultureInfo.InvariantCulture) * size;
        if (negative && near == 0 && unknown == 0)
            throw new EdtfProblem($"Year -0000 (character {at}) does not exist: the year before 0001 is 0000.");
        var (first, last) = negative ? (-(near + size - 1), -near) : (near, near + size - 1);
        if (first < FirstYear || last > LastYear)
            throw new EdtfProblem($"Year \"{text}\" (character {at}) is out of range: years go from {FirstYear} to {LastYear}; an end that never comes is written '..'.");
        var kind = unknown switch { 0 => DatePrecision.Year, 1 => DatePrecision.Decade, _ => DatePrecision.Century };
        return new(kind, first, null, null, null, new(new(first, 1, 1), new(last, 12, 31)), false, false, false, false);
    }

    static CalendarDate WithMonth(CalendarDate year, string text, int at)
    {
        if (year.Kind is not DatePrecision.Year)
            throw new EdtfProblem($"A month (character {at}) cannot follow a year with an X: write the year alone.");
        if (text == "XX")
            return year with { MonthUnknown = true };
        var number = Number(text, "Month", $"01 to 12, {Seasons.Allowed}, or XX", at);
        if (number is >= 1 and <= 12)
        {
            var first = new LocalDate(year.Year, number, 1);
            return year with { Kind = DatePrecision.Month, Month = number, Span = new(first, first.PlusMonths(1).PlusDays(-1)) };
        }

        if (!Seasons.Known(number))
            throw new EdtfProblem($"Month \"{text}\" (character {at}) does not exist: write 01 to 12, {Seasons.Allowed}, or XX.");
        if (number == Seasons.Winter && year.Year == LastYear)
            throw new EdtfProblem($"The winter of {LastYear} (character {at}) ends out of range: years go from {FirstYear} to {LastYear}.");
        return year with { Kind = DatePrecision.Season, Season = number, Span = Seasons.Span(year.Year, number) };
    }

    static CalendarDate WithDay(CalendarDate month, string text, int at)
    {
        if (month.Season is not null)
            throw new EdtfProblem($"A day (character {at}) cannot follow a season, quarter or half of a year.");
        if (text == "XX")
            return month with { DayUnknown = true };
        if (month.Month is not { } number)
            throw new EdtfProblem($"A day (character {at}) cannot follow an unknown month: write XX for the day too.");
        var day = Number(text, "Day", "two digits or XX", at);
        var days = CalendarSystem.Iso.GetDaysInMonth(month.Year, number);
        if (day < 1 || day > days)
            throw new EdtfProblem(
                $"Day \"{text}\" (character {at}) does not exist: {MonthName(number)} {month.Year} has {days} days, so write 01 to {days}, or XX.");
        var date = new LocalDate(month.Year, number, day);
        return month with { Kind = DatePrecision.Day, Day = day, Span = new(date, date) };
    }

    static string MonthName(int number) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(number);

    static int Number(string text, string what, string allowed, int at) =>
        text.Length == 2 && text.All(char.IsAsciiDigit)
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : throw new EdtfProblem($"{what} \"{text}\" (character {at}) is not one: write {allowed}.");
}
