using System.Collections.Frozen;

namespace Casework.Names.Letters;

/// <summary>Letters of another script that look like those around them: a Latin "c" within "Жексебаев".</summary>
static class Lookalikes
{
    const string Latin = "aceopxykmthbirnu";
    const string Cyrillic = "асеорхукмтнвігпи";
    const string LatinOnlyTwins = "isjvqdw";
    const string CyrillicOnlyTwins = "іѕјѵԛԁԝ";
    const string GreekTwins = "αοενρκτυχιβμη";
    const string LatinOfGreek = "aoevpktuxibmn";

    static readonly FrozenDictionary<char, char> ToCyrillic = Twins(Latin, Cyrillic);

    static readonly FrozenDictionary<char, char> ToLatin = Twins(Cyrillic[..^4] + CyrillicOnlyTwins + GreekTwins, Latin[..^4] + LatinOnlyTwins + LatinOfGreek);

    /// <summary>The word in one script, where its letters can be; else as it is.</summary>
    /// <param name="word">In small letters.</param>
    public static string InOneScript(string word)
    {
        var (latin, cyrillic, other) = (0, 0, 0);
        foreach (var letter in word)
        {
            latin += IsLatin(letter) ? 1 : 0;
            cyrillic += IsCyrillic(letter) ? 1 : 0;
            other += ToLatin.ContainsKey(letter) && !IsCyrillic(letter) ? 1 : 0;
        }

        if ((latin == 0 || cyrillic == 0) && other == 0)
            return word;
        // The script that can say the whole word is meant; where both can, the one with more letters.
        var toCyrillic = word.All(letter => !IsLatin(letter) || ToCyrillic.ContainsKey(letter));
        var toLatin = word.All(letter => !IsCyrillic(letter) || ToLatin.ContainsKey(letter));
        return toCyrillic && cyrillic > 0 && (!toLatin || cyrillic >= latin) ? Exchanged(word, ToCyrillic)
            : toLatin ? Exchanged(word, ToLatin)
            : word;
    }

    public static bool IsLatin(char letter) => letter is (>= 'a' and <= 'z') or (>= '\u00df' and <= '\u024f');

    public static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u052f';

    static string Exchanged(string word, FrozenDictionary<char, char> twins) =>
        string.Create(word.Length, (word, twins), static (letters, from) =>
        {
            for (var at = 0; at < letters.Length; at++)
                letters[at] = from.twins.GetValueOrDefault(from.word[at], from.word[at]);
        });

    static FrozenDictionary<char, char> Twins(string from, string to) =>
        from.Zip(to).DistinctBy(pair => pair.First).ToFrozenDictionary(pair => pair.First, pair => pair.Second);
}
