using System.Globalization;
using System.Text;

namespace Casebell.Subscriptions;

/// <summary>A reader's words as they may be kept and shown again: without line breaks, and without characters that cannot be seen.</summary>
static class OneLine
{
    public static string Of(string words)
    {
        StringBuilder seen = new(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                seen.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse))
                seen.Append(rune);
        }

        return string.Join(' ', seen.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
