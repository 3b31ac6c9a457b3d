using System.Text;
using System.Text.RegularExpressions;
using Casework.Dates;

namespace Casework.Changes;

/// <summary>
/// Tells a corrected typing error from a change of what a text says. In doubt it is no trifle: an alert too many does less harm than one that is missing.
/// </summary>
static partial class Trifles
{
    const int MostTypingErrors = 2;
    const int ShortestWord = 6;

    /// <summary>
    /// Whether both texts say the same: they differ in punctuation, spaces, the style of quotes and dashes, ё, the case of the first letter, and
    /// at most two words by one letter each. A word counts only where it is long and in small letters, and where no number or negation is in it.
    /// </summary>
    public static bool Same(string then, string now, Language language)
    {
        if (then == now)
            return true;
        var (before, after) = (Words(then), Words(now));
        if (before.Count != after.Count)
            return false;
        var errors = 0;
        for (var at = 0; at < before.Count; at++)
            if (before[at] != after[at] && !(at == 0 && IsSameButForItsFirstLetter(before[at], after[at])))
                if (++errors > MostTypingErrors || !IsTypingError(before[at], after[at], language))
                    return false;
        return true;
    }

    static bool IsTypingError(string then, string now, Language language) =>
        MayHoldOne(then, language) && MayHoldOne(now, language)
        // A letter put before a word often turns it round, as in "atypical".
        && then[0] == now[0]
        && !WeightyWords.MayTurnRound(then, now, language)
        && EditDistance.Within(1, then, now) is not null;

    static bool MayHoldOne(string word, Language language) =>
        word.Length >= ShortestWord && word.All(char.IsLower) && !WeightyWords.Has(word, language);

    static bool IsSameButForItsFirstLetter(string then, string now) =>
        then[1..] == now[1..] && char.ToLowerInvariant(then[0]) == char.ToLowerInvariant(now[0]);

    static List<string> Words(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
            switch (letter)
            {
                case '\u00ad' or '\u200b' or '\ufeff': break;
                case '’' or '‘' or 'ʼ': plain.Append('\''); break;
                case >= '\u2010' and <= '\u2013': plain.Append('-'); break;
                case 'ё': plain.Append('е'); break;
                case 'Ё': plain.Append('Е'); break;
                default: plain.Append(letter); break;
            }

        return [.. Word().Matches(plain.ToString()).Select(match => match.Value)];
    }

    // A point, comma or colon between two digits is part of the number; so is a sign before it. Marks that mean something are words.
    [GeneratedRegex(
        """((?<![\p{L}\p{N}])[-+\u2212](?=\p{N}))?[\p{L}\p{M}\p{N}]+(((?<=\p{N})[.,:/](?=\p{N})|['-])[\p{L}\p{M}\p{N}]+)*|[\p{Sc}\p{Sm}\p{So}%‰§?&@#]""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Word();
}
