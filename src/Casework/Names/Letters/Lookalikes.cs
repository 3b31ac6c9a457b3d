using System.Collections.Frozen;

namespace Casework.Names.Letters;

/// <summary>Letters of another script that look like those around them: a Latin "c" within "Жексебаев".</summary>
static class Lookalikes
{
    const string Latin = "aceopxyëïkmthbirnu";
    const string Cyrillic = "асеорхуёїкмтнвігпи";
    const string LatinOnlyTwins = "isjvqdw";
    const string CyrillicOnlyTwins = "іѕјѵԛԁԝ";
    const string GreekTwins = "αοενρκτυχιβμη";
    const string LatinOfGreek = "aoevpktuxibmn";

    const string Strong = "aceopxyiëïасеорхуіαοερ";
    const int Impossible = 1_000;

    static readonly FrozenDictionary<char, char> ToCyrillic = Twins(Latin, Cyrillic);

    static readonly FrozenDictionary<char, char> ToLatin = Twins(Cyrillic[..^4] + CyrillicOnlyTwins + GreekTwins, Latin[..^4] + LatinOnlyTwins + LatinOfGreek);

    /// <summary>The word in one script, where its letters can be; else as it is.</summary>
    /// <param name="word">In small letters.</param>
    public static string InOneScript(string word)
    {
        var (toCyrillic, toLatin, mixed) = (0, 0, 0);
        foreach (var letter in word)
        {
            toCyrillic += IsLatin(letter) ? Change(letter, ToCyrillic) : 0;
            toLatin += IsLatin(letter) || !char.IsLetter(letter) ? 0 : Change(letter, ToLatin);
            mixed |= IsLatin(letter) ? 1 : IsCyrillic(letter) ? 2 : ToLatin.ContainsKey(letter) ? 3 : 0;
        }

        // The script that can say the whole word is meant; where both can, the one in which fewer letters change.
        return mixed != 3 ? word
            : toCyrillic > 0 && toCyrillic < Impossible && toCyrillic <= toLatin ? Exchanged(word, ToCyrillic)
            : toLatin < Impossible ? Exchanged(word, ToLatin)
            : word;
    }

    /// <summary>Small letters that look alike only as capitals count for more.</summary>
    static int Change(char letter, FrozenDictionary<char, char> twins) => !twins.ContainsKey(letter) ? Impossible : Strong.Contains(letter, StringComparison.Ordinal) ? 1 : 3;

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
