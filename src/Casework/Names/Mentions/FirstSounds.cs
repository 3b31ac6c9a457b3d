using System.Collections.Frozen;
using Casework.Names.Letters;
using Casework.Names.Sounds;

namespace Casework.Names.Mentions;

/// <summary>
/// Tells from its first letter that a word cannot be one of those which are looked for, so that most words of a text need not be read at all.
/// </summary>
sealed class FirstSounds
{
    const string LatinLetters = "abcdefgijklmnopqrstuvwxyz0123456789";
    const string CyrillicLetters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяґєіїўәғқңөұүһ";

    /// <summary>Groups that begin with a letter and say something else than it does.</summary>
    static readonly string[] Groups = ["", "ch", "sh", "zh", "sch", "tsch", "sj", "cz", "zcz", "''"];

    /// <summary>Which sounds a word may begin with by its first letter, in any scheme. A Latin h may be silent: it is not among them.</summary>
    static readonly FrozenDictionary<char, byte[]> OfLetters = CyrillicLetters
        .Select(letter => (letter, Sounds: CyrillicLetters.SelectMany(next => (byte[][])[CyrillicSounds.Of($"{letter}{next}"), CyrillicSounds.InRussian($"{letter}{next}")])))
        .Concat(LatinLetters.Select(letter => (letter, Sounds: Groups.Concat(LatinLetters.Select(next => next.ToString()))
            .SelectMany(next => Enum.GetValues<Scheme>().Select(scheme => LatinSounds.Of(letter + next, scheme))))))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Sounds.SelectMany(First).Distinct().ToArray());

    readonly HashSet<char> letters;

    public FirstSounds(IEnumerable<SoughtStem> stems)
    {
        var first = stems.SelectMany(stem => First(stem.Sounds)).Distinct().ToList();
        letters = [.. OfLetters.Where(pair => pair.Value.Any(sound => first.Exists(other => IsNear(sound, other)))).Select(pair => pair.Key)];
    }

    /// <summary>Whether a word that is written so has to be read; one in several scripts or in an unknown one always has.</summary>
    public bool May(string word)
    {
        var first = char.ToLowerInvariant(word[0]);
        return letters.Contains(first) || !OfLetters.ContainsKey(first) || !IsOfOneScript(word, Lookalikes.IsCyrillic(first));
    }

    /// <summary>Whether words that begin with these sounds may be spellings of one another.</summary>
    public static bool MayMeet(byte[] one, byte[] other) => other.Length > 0 && (IsNear(one[0], other[0]) || IsDropped(one[0]) || IsDropped(other[0]));

    /// <summary>The first, and the second where the first may be left out.</summary>
    static IEnumerable<byte> First(byte[] sounds) => sounds.Take(sounds.Length > 0 && IsDropped(sounds[0]) ? 2 : 1);

    static bool IsNear(byte one, byte other) => SoundCost.From(one)[other] <= SoughtWord.Farthest;

    static bool IsDropped(byte sound) => SoundCost.Omitted(sound) <= SoughtWord.Farthest;

    static bool IsOfOneScript(string word, bool isCyrillic)
    {
        foreach (var letter in word)
            if (isCyrillic ? !Lookalikes.IsCyrillic(letter) && char.IsLetter(letter) : letter > 127 && !Lookalikes.IsLatin(letter))
                return false;
            else if (letter > 127 && !char.IsLetter(letter) && !Word.IsApostrophe(letter))
                return false;
        return true;
    }
}
