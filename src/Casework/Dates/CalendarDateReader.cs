using System.Globalization;

namespace Casework.Dates;

/// <summary>Reads one date: <c>2022</c>, <c>202X</c>, <c>2022-12?</c>, <c>2022-11-XX</c>, <c>2022-21</c>, <c>-0043-03-15</c>.</summary>
static class CalendarDateReader
{
    const string Layout = "write a year, a month or a day such as 2022, 2022-12 or 2022-12-14";

    /// <param name="text">The date alone.</param>
    /// <param name="at">Where it begins in the whole text, counted from 1: problems say so.</param>
    /// <exception cref="EdtfProblem">The text is not a date.</exception>
    public static CalendarDate Read(string text, int at)
    {
        var (digits, uncertain, approximate) = Unqualified(text, at);
        if (digits.Contains("..", StringComparison.Ordinal))
            throw new EdtfProblem($"{EdtfProblem.Quote(text)} (character {at}) is not a date: outside a set a range is written with '/', such as 2020-06-01/2020-06-04 or 2020-06/..");
        if (digits.StartsWith('Y'))
            return YearReader.ReadLong(digits, at) with { IsUncertain = uncertain, IsApproximate = approximate };

        var negative = digits.StartsWith('-');
        var parts = (negative ? digits[1..] : digits).Split('-');
        if (parts[0].Length > 5 && parts[0][4] == 'S' && parts[0].Where((_, index) => index != 4).All(char.IsAsciiDigit))
            throw new EdtfProblem($"{EdtfProblem.Quote(text)} (character {at}) is written as in level 2 of EDTF, which is not read: digits that are not known are X, such as 195X.");
        if (parts.Length > 3 || parts[0].Length != 4)
            throw new EdtfProblem($"{EdtfProblem.Quote(text)} (character {at}) is not a date: {Layout}.");
        if (digits.IndexOf('x', StringComparison.Ordinal) is >= 0 and var small)
            throw new EdtfProblem($"There is an 'x' at character {at + small}: a digit that is not known is a capital X.");

        var monthAt = at + (negative ? 6 : 5);
        var date = YearReader.Read(parts[0], negative, at);
        if (parts.Length > 1)
            date = WithMonth(date, parts[1], monthAt);
        if (parts.Length > 2)
            date = WithDay(date, parts[2], monthAt + parts[1].Length + 1);
        return date with { IsUncertain = uncertain, IsApproximate = approximate };
    }

    static (string Digits, bool Uncertain, bool Approximate) Unqualified(string text, int at)
    {
        var mark = text.IndexOfAny(['?', '~', '%']);
        if (mark < 0)
            return (text, false, false);
        if (mark == text.Length - 2 && text[^1] is '?' or '~' or '%')
            throw new EdtfProblem($"There are two marks at character {at + mark}: write '?' for not certain, '~' for approximate, or '%' for both.");
        if (mark != text.Length - 1)
            throw new EdtfProblem(
                $"'{text[mark]}' at character {at + mark} is not at the end, as in level 2 of EDTF, which is not read: '?', '~' and '%' stand at the end of a date, for the whole of it.");
        return (text[..mark], text[mark] is '?' or '%', text[mark] is '~' or '%');
    }

    static CalendarDate WithMonth(CalendarDate year, string text, int at)
    {
        if (year.Kind is not DatePrecision.Year)
            throw new EdtfProblem($"A month (character {at}) after a year with an X is level 2 of EDTF, which is not read: write the year alone.");
        if (text == "XX")
            return year with { MonthUnknown = true };
        var number = Number(text, "Month", $"01 to 12, {Seasons.Allowed}, or XX", at);
        if (number is >= 1 and <= 12)
            return year with { Kind = DatePrecision.Month, Month = number, Span = new(new(year.Year, number, 1), CalendarDay.LastOf(year.Year, number)) };

        if (Seasons.LevelTwo(number))
            throw new EdtfProblem($"\"{text}\" (character {at}) in the place of a month is level 2 of EDTF, which is not read: write 01 to 12, {Seasons.Allowed}, or XX.");
        if (!Seasons.Known(number))
            throw new EdtfProblem($"Month \"{text}\" (character {at}) does not exist: write 01 to 12, {Seasons.Allowed}, or XX.");
        return year with { Kind = DatePrecision.Season, Season = number, Span = Seasons.Span(year.Year, number) };
    }

    static CalendarDate WithDay(CalendarDate month, string text, int at)
    {
        if (month.Season is not null)
            throw new EdtfProblem($"A day (character {at}) cannot follow a season, quarter or half of a year.");
        if (text == "XX")
            return month with { DayUnknown = true };
        if (month.Month is not { } number)
            throw new EdtfProblem($"A day (character {at}) after a month that is not known is level 2 of EDTF, which is not read: write XX for the day too.");
        var day = Number(text, "Day", "two digits or XX", at);
        var days = CalendarDay.DaysIn(month.Year, number);
        if (day < 1 || day > days)
            throw new EdtfProblem(
                $"Day \"{text}\" (character {at}) does not exist: {MonthName(number)} {month.Year} has {days} days, so write 01 to {days}, or XX.");
        var date = new CalendarDay(month.Year, number, day);
        return month with { Kind = DatePrecision.Day, Day = day, Span = new(date, date) };
    }

    static string MonthName(int number) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(number);

    static int Number(string text, string what, string allowed, int at)
    {
        if (text.Length == 2 && text.All(char.IsAsciiDigit))
            return int.Parse(text, CultureInfo.InvariantCulture);
        if (text.Length == 2 && text.All(digit => char.IsAsciiDigit(digit) || digit == 'X'))
            throw new EdtfProblem($"{what} \"{text}\" (character {at}) is written as in level 2 of EDTF, which is not read: write {allowed}.");
        throw new EdtfProblem($"{what} {EdtfProblem.Quote(text)} (character {at}) is not one: write {allowed}.");
    }
}
