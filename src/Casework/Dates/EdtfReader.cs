using System.Globalization;
using System.Text;

namespace Casework.Dates;

/// <summary>Tells the kinds of EDTF texts apart, once it is sure that they hold nothing that only looks like a date.</summary>
static class EdtfReader
{
    const int MaxLength = 400;

    /// <exception cref="EdtfProblem">The text is not a date.</exception>
    public static DateShape Read(string text)
    {
        if (text.Length == 0)
            throw new EdtfProblem("The date is empty: write a year, a month or a day such as 2022, 2022-12 or 2022-12-14.");
        if (text.Length > MaxLength)
            throw new EdtfProblem($"The date has {text.Length} characters: {MaxLength} are allowed.");
        CheckCharacters(text);
        if (text[0] is '[' or '{')
            return SetReader.Read(text);
        // A zone has slashes of its own.
        var plain = text.IndexOf('[', StringComparison.Ordinal) is >= 0 and var open ? text[..open] : text;
        if (plain.Contains('/', StringComparison.Ordinal) || text.Contains("]/", StringComparison.Ordinal))
            return IntervalReader.Read(text);
        return plain.IndexOfAny(['T', 't']) > 0 ? ZonedTimeReader.Read(text) : CalendarDateReader.Read(text, 1);
    }

    static void CheckCharacters(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]))
                throw new EdtfProblem($"There is a space at character {at + 1}: a date has none.");
            if (text[at] is < '!' or > '~')
                throw new EdtfProblem($"Character {at + 1} is {Named(text, at)}, which no date has: digits are 0 to 9, and the sign between them is '-'.");
        }
    }

    /// <summary>By its number, and by itself where it can be seen.</summary>
    static string Named(string text, int at)
    {
        if (!Rune.TryGetRuneAt(text, at, out var rune))
            return $"half a character (U+{(int)text[at]:X4})";
        var seen = Rune.IsLetterOrDigit(rune) || Rune.IsPunctuation(rune) || Rune.IsSymbol(rune);
        var number = string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
        return seen ? $"'{rune}' ({number})" : number;
    }
}
