using System.Text.RegularExpressions;

namespace Casework.Names.Mentions;

/// <summary>What stands in a text without a space between: a word, or several that are written as one, as hashtags and names of accounts are.</summary>
/// <remarks>Letters of mathematics are pairs of surrogates, those in circles are symbols; zero-width marks may split a word or stand for a space.</remarks>
sealed partial class Run(string written)
{
    const int ShortestPart = 3;

    /// <summary>The words that capitals, digits or marks tell apart, then all of it as one.</summary>
    public IReadOnlyList<SpokenWord> Words => field ??= [.. Parts(written).Select(part => new SpokenWord(part))];

    /// <summary>Where the runs of a text are.</summary>
    public static Regex.ValueMatchEnumerator In(string text) => Letters().EnumerateMatches(text);

    public static IEnumerable<string> Parts(string run)
    {
        if (IsJoined(run))
            foreach (var part in Seam().Split(run))
                if (part.Length >= ShortestPart && part.Length < run.Length)
                    yield return part;
        yield return run;
    }

    static bool IsJoined(string run)
    {
        for (var at = 0; at < run.Length; at++)
            if (char.IsDigit(run[at]) || (at > 0 && char.IsUpper(run[at]) && char.IsLower(run[at - 1])) || (run[at] > 127 && !char.IsLetter(run[at])))
                return true;
        return false;
    }

    [GeneratedRegex(@"[\p{L}\p{N}\p{Cs}Ⓐ-ⓩ][\p{L}\p{M}\p{N}\p{Cs}\p{Cf}Ⓐ-ⓩ'’‘ʼʹ`]*", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Letters();

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})|[\d\p{Cf}]+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Seam();
}
