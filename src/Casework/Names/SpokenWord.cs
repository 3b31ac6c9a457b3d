using System.Text.RegularExpressions;

namespace Casework.Names;

/// <summary>One word of a text.</summary>
/// <param name="Keys">One for each way to read it.</param>
/// <param name="MayBeShortName">Short names are also common words ("ли", "пак"): those count only with a capital, or where the text is no sentence.</param>
sealed partial record SpokenWord(IReadOnlyList<string> Keys, bool MayBeShortName)
{
    static readonly char[] Digits = [.. "0123456789"];

    public static List<SpokenWord> Of(string text)
    {
        var sentence = text.Any(char.IsWhiteSpace);
        return
        [
            .. Word().Matches(text)
                .Select(match => new SpokenWord(KeysOf(match.Value), !sentence || char.IsUpper(match.Value, 0)))
                .Where(word => word.Keys.Count > 0),
        ];
    }

    /// <summary>Where the words of a text stand.</summary>
    public static Regex.ValueMatchEnumerator Places(string text) => Word().EnumerateMatches(text);

    /// <summary>With digits and without: the name of an account is often a surname and a year.</summary>
    public static IReadOnlyList<string> KeysOf(string word) =>
        [.. NameKey.Readings(word).Concat(WithoutDigits(word) is { } letters ? NameKey.Readings(letters) : []).Select(words => words[0])];

    static string? WithoutDigits(string word) => word.Trim(Digits) is var letters && letters.Length is > 0 && letters.Length < word.Length ? letters : null;

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‘ʼʹ`]*", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();
}
