using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Casework.Names;

/// <summary>
/// Brings a text in Cyrillic (Russian, Ukrainian, Belarusian, Kazakh, Kyrgyz) or Latin letters into plain lower-case a to z, digits and single spaces.
/// Letters with their own sound (ж and ž, ш and ş) keep it as digraphs; all other marks fall.
/// </summary>
static class LatinLetters
{
    static readonly FrozenDictionary<char, string> Sounds = new Dictionary<char, string>
    {
        ['а'] = "a",
        ['б'] = "b",
        ['в'] = "v",
        ['г'] = "g",
        ['д'] = "d",
        ['е'] = "e",
        ['ё'] = "e",
        ['ж'] = "zh",
        ['з'] = "z",
        ['и'] = "i",
        ['й'] = "i",
        ['к'] = "k",
        ['л'] = "l",
        ['м'] = "m",
        ['н'] = "n",
        ['о'] = "o",
        ['п'] = "p",
        ['р'] = "r",
        ['с'] = "s",
        ['т'] = "t",
        ['у'] = "u",
        ['ф'] = "f",
        ['х'] = "kh",
        ['ц'] = "ts",
        ['ч'] = "ch",
        ['ш'] = "sh",
        ['щ'] = "shch",
        ['ъ'] = "",
        ['ы'] = "y",
        ['ь'] = "",
        ['э'] = "e",
        ['ю'] = "iu",
        ['я'] = "ia",
        ['ґ'] = "g",
        ['є'] = "e",
        ['і'] = "i",
        ['ї'] = "i",
        ['ў'] = "u",
        ['ә'] = "a",
        ['ғ'] = "g",
        ['қ'] = "k",
        ['ң'] = "n",
        ['ө'] = "o",
        ['ұ'] = "u",
        ['ү'] = "u",
        ['һ'] = "kh",
        ['ž'] = "zh",
        ['š'] = "sh",
        ['č'] = "ch",
        ['ş'] = "sh",
        ['ș'] = "sh",
        ['ç'] = "ch",
        ['ł'] = "l",
        ['đ'] = "d",
        ['ı'] = "i",
        ['İ'] = "i",
        ['ß'] = "ss",
    }.ToFrozenDictionary();

    public static string Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var letter in Normalized(text).ToLowerInvariant())
            Append(letters, letter);
        return string.Join(' ', letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    static void Append(StringBuilder letters, char letter)
    {
        if (Sounds.TryGetValue(letter, out var sound))
            letters.Append(sound);
        else if (IsSilent(letter))
            return;
        else if (char.IsAsciiLetterOrDigit(letter))
            letters.Append(letter);
        else if (letter > 127 && char.IsLetter(letter))
            AppendBare(letters, letter);
        else
            letters.Append(' ');
    }

    /// <summary>The letter without its marks: é as e. Other scripts stay as they are, and match themselves.</summary>
    static void AppendBare(StringBuilder letters, char letter)
    {
        if (char.IsSurrogate(letter))
            letters.Append(letter);
        else
            foreach (var part in letter.ToString().Normalize(NormalizationForm.FormD))
                if (char.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                    letters.Append(Sounds.GetValueOrDefault(part, part.ToString()));
    }

    /// <summary>Apostrophes within a name, invisible marks, and what is left of accents.</summary>
    static bool IsSilent(char letter) =>
        letter is '\'' or '’' or '‘' or 'ʼ' or 'ʹ' or '`'
        || char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>A text that is cut inside a character has no normal form; it is read as it is.</summary>
    static string Normalized(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
