using System.Globalization;

namespace Casework.Dates;

/// <summary>Reads the year of a date: <c>2022</c>, <c>202X</c>, <c>20XX</c>, <c>-0043</c>, <c>Y170000002</c>.</summary>
static class YearReader
{
    const int LongestYear = 9;

    /// <param name="text">Four digits, the last of which may be X.</param>
    /// <param name="negative">Whether a '-' stood before it.</param>
    /// <param name="at">Where the date begins in the whole text, counted from 1.</param>
    /// <exception cref="EdtfProblem">The text is not a year.</exception>
    public static CalendarDate Read(string text, bool negative, int at)
    {
        var known = text.TrimEnd('X');
        if (known.Contains('X') || known.Length < 2 && text.Contains('X'))
            throw new EdtfProblem($"Year \"{text}\" (character {at}) is written as in level 2 of EDTF, which is not read: only the last digit or the last two of a year may be X.");
        if (!known.All(char.IsAsciiDigit))
            throw new EdtfProblem($"Year \"{text}\" (character {at}) is not a year: four digits, of which the last one or two may be X.");

        var unknown = text.Length - known.Length;
        var size = unknown switch { 0 => 1, 1 => 10, _ => 100 };
        var near = int.Parse(known, CultureInfo.InvariantCulture) * size;
        if (negative && near == 0 && unknown == 0)
            throw new EdtfProblem($"Year -0000 (character {at}) does not exist: the year before 0001 is 0000.");
        // As there is no -0000, the decade -000X ends with -0001.
        var (first, last) = negative ? (-(near + size - 1), Math.Min(-near, -1)) : (near, near + size - 1);
        return Of(unknown switch { 0 => DatePrecision.Year, 1 => DatePrecision.Decade, _ => DatePrecision.Century }, first, last);
    }

    /// <param name="text">With its Y.</param>
    /// <param name="at">Where it begins in the whole text, counted from 1.</param>
    /// <exception cref="EdtfProblem">The text is not a long year.</exception>
    public static CalendarDate ReadLong(string text, int at)
    {
        var negative = text.StartsWith("Y-", StringComparison.Ordinal);
        var digits = text[(negative ? 2 : 1)..];
        if (digits.Length > 0 && digits.All(digit => char.IsAsciiDigit(digit) || digit is 'E' or 'S') && !digits.All(char.IsAsciiDigit))
            throw new EdtfProblem($"{EdtfProblem.Quote(text)} (character {at}) is written as in level 2 of EDTF, which is not read: write all digits of the year, without 'E' or 'S'.");
        if (digits.Length is < 5 or > LongestYear || !digits.All(char.IsAsciiDigit) || digits[0] == '0')
            throw new EdtfProblem(
                $"{EdtfProblem.Quote(text)} (character {at}) is not a long year: after 'Y' come five to nine digits and nothing else; a year of four digits has no 'Y'.");
        var year = int.Parse(digits, CultureInfo.InvariantCulture) * (negative ? -1 : 1);
        return Of(DatePrecision.Year, year, year);
    }

    static CalendarDate Of(DatePrecision kind, int first, int last) =>
        new(kind, first, null, null, null, new(new(first, 1, 1), new(last, 12, 31)), false, false, false, false);
}
