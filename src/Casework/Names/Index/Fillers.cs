using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Casework.Names.Index;

/// <summary>Words that readers put around a name: "case", "дело", "ісі", #Free…</summary>
static partial class Fillers
{
    static readonly FrozenSet<string> Keys = KnownWords.Read("words-around-names");

    static readonly FrozenSet<string> Prepositions = "с в у к о и з і й".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words that name something; all of them, where none does.</summary>
    public static IReadOnlyList<AskedWord> Without(IReadOnlyList<AskedWord> words)
    {
        List<AskedWord> named = [.. words.Where(word => !Is(word))];
        // A single letter is an initial, unless it stands among such words.
        if (named.Count < words.Count)
            named.RemoveAll(word => Prepositions.Contains(word.Word.Letters));
        return named.Exists(word => !word.IsInitial) ? named : words;
    }

    /// <summary>The text without what is put before a surname: г-н, г-жа.</summary>
    public static string WithoutTitles(string text) => Title().Replace(text, " ");

    public static bool Is(AskedWord word) => Parts.WordShape.IsFiliation(word.Readings) || word.Readings.Any(reading => reading.Cost == 0 && word.Word.Length > 1 && Keys.Contains(reading.Plain));

    [GeneratedRegex(@"(?<!\p{L})(?:г-н|г-жа|гр-н|гр-ка)(?:а|у|ом|е|ы|и|ой|ке|ку)?(?!\p{L})", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Title();
}
