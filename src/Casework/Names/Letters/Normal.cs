using System.Globalization;
using System.Text;

namespace Casework.Names.Letters;

/// <summary>A text as its letters are meant: composed (NFKC), without invisible marks, stress marks and broken characters.</summary>
static class Normal
{
    public static string Of(string text)
    {
        // Composed, a lone accent would become a space, and İ two letters.
        var plain = IsPlain(text) ? text : Whole(text).Replace('´', '\'').Normalize(NormalizationForm.FormKC).Replace('İ', 'I');
        if (!plain.Any(IsSilent))
            return plain;
        var letters = new StringBuilder(plain.Length);
        foreach (var letter in plain)
            if (!IsSilent(letter))
                letters.Append(letter);
        return letters.ToString();
    }

    static bool IsPlain(string text) => text.All(letter => char.IsAscii(letter) || letter is >= 'А' and <= 'я');

    /// <summary>A text that is cut inside a character has no normal form: the halves are left out.</summary>
    static string Whole(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune != Rune.ReplacementChar)
                whole.Append(rune.ToString());
        return whole.ToString();
    }

    /// <summary>Zero-width and direction marks, soft hyphens, and the accents that are no part of a letter.</summary>
    static bool IsSilent(char letter) =>
        letter > 127 && char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
