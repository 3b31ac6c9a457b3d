using System.Text;

namespace Casework.Names;

/// <summary>
/// A word as it sounds, so that the spellings of one name meet: Жексебаев, Zheksebayev, Jeksebaev, Zhexebaiev. Small letters stand for themselves,
/// <c>J</c> for zh, j, ž and dzh, <c>S</c> for sh, ch and shch, <c>c</c> for ts.
/// </summary>
static class NameKey
{
    // Longest first.
    static readonly (string Spelled, string Sound)[] Sounds =
    [
        ("shch", "S"), ("tsch", "S"), ("sch", "S"), ("tch", "S"), ("dzh", "J"), ("zh", "J"), ("dj", "J"), ("sh", "S"), ("ch", "S"), ("cz", "S"),
        ("ts", "c"), ("tz", "c"), ("ck", "k"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("ng", "n"), ("ou", "u"),
        ("x", "ks"), ("q", "k"), ("w", "v"), ("y", "i"),
    ];

    /// <summary>What the letter j may be: it is zh in Kazakh and French, a glide in German and most Slavic spellings.</summary>
    enum LetterJ { ByPlace, AlwaysZh, AlwaysGlide }

    /// <summary>The keys of the words of a text, once for each way to read it that makes a difference; the likeliest first.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Readings(string text)
    {
        var words = LatinLetters.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var likeliest = Keys(words, LetterJ.ByPlace);
        if (likeliest.Count == 0)
            return [];
        if (!words.Any(word => word.Contains('j', StringComparison.Ordinal)))
            return [likeliest];
        return
        [
            .. new[] { likeliest, Keys(words, LetterJ.AlwaysZh), Keys(words, LetterJ.AlwaysGlide) }
                .DistinctBy(keys => string.Join(' ', keys), StringComparer.Ordinal),
        ];
    }

    /// <summary>A key with an ending that is itself a key, as the two sound together: all but where they meet stays as it is.</summary>
    public static string Joined(string key, string ending)
    {
        var sounds = ending is ['a' or 'e' or 'o' or 'u', ..] && key.EndsWith('i') ? key.AsSpan(0, key.Length - 1) : key;
        var isDouble = ending.Length > 0 && sounds.EndsWith(ending[0]);
        return string.Concat(sounds, ending.AsSpan(isDouble ? 1 : 0));
    }

    static List<string> Keys(string[] words, LetterJ way) => [.. words.Select(word => Key(word, way)).Where(key => key.Length > 0)];

    static string Key(string word, LetterJ way)
    {
        var sounds = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var sound = Next(word, at, way, out var length);
            at += length;
            foreach (var one in sound)
                Append(sounds, one);
        }

        var key = sounds.ToString();
        return key.Length > 3 && (key.EndsWith("ef", StringComparison.Ordinal) || key.EndsWith("of", StringComparison.Ordinal)) ? key[..^1] + "v" : key;
    }

    static ReadOnlySpan<char> Next(string word, int at, LetterJ way, out int length)
    {
        var rest = word.AsSpan(at);
        foreach (var (spelled, sound) in Sounds)
            if (rest[0] == spelled[0] && rest.StartsWith(spelled, StringComparison.Ordinal))
            {
                length = spelled.Length;
                return sound;
            }

        length = 1;
        if (rest[0] != 'j')
            return rest[..1];
        var glide = way == LetterJ.AlwaysGlide || (way == LetterJ.ByPlace && at > 0);
        return glide ? "i" : "J";
    }

    /// <summary>Doubled letters are one, and a glide before a vowel is not heard: -aev, -ayev and -aiev end alike.</summary>
    static void Append(StringBuilder sounds, char one)
    {
        if (one is 'a' or 'e' or 'o' or 'u' && sounds.Length > 0 && sounds[^1] == 'i')
            sounds.Length--;
        if (sounds.Length == 0 || sounds[^1] != one || char.IsAsciiDigit(one))
            sounds.Append(one);
    }
}
