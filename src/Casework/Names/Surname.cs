using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Casework.Names;

/// <summary>Which word of a person's name is the surname, and what is left of it without case endings. Works on <see cref="NameKey"/> keys.</summary>
static partial class Surname
{
    static readonly FrozenSet<string> GivenNamesLikeSurnames = new[]
    {
        "Валентин", "Мартин", "Бенджамин", "Кевин", "Эдвин", "Яков", "Ирина", "Марина", "Карина", "Полина", "Галина", "Екатерина", "Арина",
        "Алина", "Кристина", "Регина", "Ангелина", "Валентина", "Дарина", "Константин", "Benjamin",
    }.Select(name => NameKey.Readings(name)[0][0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// The place of the surname among the words, or null where the name has none. A word with the ending of a surname is it, wherever it stands;
    /// else a patronymic at the end means that the surname comes first; else it is the last word.
    /// </summary>
    public static int? Find(IReadOnlyList<string> words)
    {
        if (words.Count == 1)
            return 0;
        for (var at = words.Count - 1; at >= 0; at--)
            if (Typical().IsMatch(words[at]) && !GivenNamesLikeSurnames.Contains(words[at]))
                return at;
        if (IsLike(words[^1]))
            return words.Count - 1;
        if (IsLike(words[0]))
            return 0;
        if (!IsPatronymic(words[^1]))
            return words.Count - 1;
        if (words.Count > 2)
            return 0;
        // Kazakhs bear "-uly" and "-kyzy" as surnames; "Ivan Petrovich" has none.
        return TurkicPatronymic().IsMatch(words[1]) ? 1 : null;
    }

    /// <summary>The surname in its base form: Жексебаева, Жексебаеву and Жексебаевтің are Жексебаев. Others stay as they are.</summary>
    public static string Stem(string word)
    {
        var match = Inflected().Match(word);
        return match.Success ? match.Groups["stem"].Value : word;
    }

    /// <summary>Whether the word ends as a father's name does: -ovich, -evna, -uly, -kyzy.</summary>
    public static bool IsPatronymic(string word) => SlavicPatronymic().IsMatch(word) || TurkicPatronymic().IsMatch(word);

    static bool IsLike(string word) => Weaker().IsMatch(word) && !GivenNamesLikeSurnames.Contains(word);

    // Short words such as "Lev" only look like surnames.
    [GeneratedRegex("^(?:.{2,}[eo]va?|.{2,}sk(?:i|a)|.{2,}enko)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Typical();

    [GeneratedRegex("^.{2,}ina?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Weaker();

    [GeneratedRegex("(?:[eo]viS|iS|[eo]vna|iSna|iniSna)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SlavicPatronymic();

    [GeneratedRegex("(?:uli|ulu|ogli|oglu|kizi|gizi)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TurkicPatronymic();

    // Russian endings of both genders and the plural, then the Kazakh cases as they follow a voiced "v" or "n".
    [GeneratedRegex(
        "^(?:(?<stem>.{2,}(?:[eo]v|in))(?:a|u|e|i|im|om|oi|ou|ih|imi|[tnd]in|[kg][ae]|[tnd]i|[td][ae]n?|[pbm]en)|(?<stem>.{2,}sk)(?:i|a|u|ogo|omu|im|om|oi|ou|ih|imi))$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Inflected();
}
