using System.Text.RegularExpressions;

namespace Casework.Names.Letters;

/// <summary>One word of a name or of what a reader typed.</summary>
/// <param name="Letters">In small letters of one script, marks of softness and apostrophes among them.</param>
/// <param name="IsCapital">All of it was written in capitals.</param>
/// <param name="IsJoined">A hyphen joins it to the word before.</param>
/// <param name="EndsPart">A comma follows, as after a surname that is put first.</param>
readonly partial record struct Word(string Letters, bool IsCapital, bool IsJoined, bool EndsPart)
{
    const string Apostrophes = "'’‘ʼʹ`ʻʺ”′";

    /// <summary>How many letters were typed.</summary>
    public int Length => Letters.Count(char.IsLetterOrDigit);

    public bool IsCyrillic => Letters.Any(Lookalikes.IsCyrillic);

    public bool IsLatin => Letters.Any(Lookalikes.IsLatin);

    public bool IsNumber => Letters.All(char.IsAsciiDigit);

    public static List<Word> In(string text)
    {
        var normal = Normal.Of(text);
        var words = new List<Word>();
        foreach (Match match in Run().Matches(normal))
        {
            var trimmed = match.Value.TrimEnd(['\'', '’', '‘', 'ʼ', '`']);
            if (trimmed.Length == 0)
                continue;
            var small = trimmed.ToLowerInvariant();
            var before = match.Index > 0 ? normal[match.Index - 1] : ' ';
            var after = match.Index + match.Length < normal.Length ? normal[match.Index + match.Length] : ' ';
            words.Add(new Word(
                Lookalikes.InOneScript(small),
                trimmed.Length > 1 && trimmed.Any(char.IsLetter) && !trimmed.Any(char.IsLower),
                words.Count > 0 && before is '-' or '‐' or '‑' or '–',
                after == ','));
        }

        return words;
    }

    /// <summary>The words of a hashtag that are told apart by capitals alone: #FreeZheksebaev.</summary>
    public static string Unjoined(string text) => Hump().Replace(text, " ");

    public static bool IsApostrophe(char letter) => Apostrophes.Contains(letter, StringComparison.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’‘ʼʹ`ʻʺ′”](?=[\p{L}'’ʹ′])|['’ʼʹ′]$)*", RegexOptions.None, 1000)]
    private static partial Regex Run();

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})", RegexOptions.None, 1000)]
    private static partial Regex Hump();
}
