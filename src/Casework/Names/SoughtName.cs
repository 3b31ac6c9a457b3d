namespace Casework.Names;

/// <summary>One reading of one name, word by word.</summary>
/// <param name="Party">Whose name it is.</param>
/// <param name="Surname">The place of the word that names the person by itself; null where only all words in order do.</param>
sealed record SoughtName(string Party, IReadOnlyList<string> Words, int? Surname)
{
    readonly IReadOnlySet<string>?[] forms = new IReadOnlySet<string>?[Words.Count];

    /// <summary>The forms that the word at this place takes in a sentence; made when they are first asked for, which of most names they never are.</summary>
    public IReadOnlySet<string> Forms(int place) => forms[place] ??= Inflection.Forms(Words[place]);

    public static IEnumerable<SoughtName> OfPerson(string party, string name)
    {
        var written = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var words in NameKey.Readings(name))
        {
            var at = Names.Surname.Find(words);
            // An initial is nobody's surname, wherever it stands.
            yield return new(party, words, at is { } place && words[place].Length == 1 ? Longest(words) : at);
            // Who is addressed by a given name and a patronymic is known by them.
            if (at is { } surname && words.Count > 2 && words.Where((word, place) => place != surname).Any(Names.Surname.IsPatronymic))
                yield return new(party, [.. words.Where((word, place) => place != surname)], Surname: null);
        }
        // As a hashtag or an address has it: the words without the space between.
        if (written.Length == 2)
            foreach (var joined in new[] { written[0] + written[1], written[1] + written[0] })
                foreach (var words in NameKey.Readings(joined).Where(words => words.Count == 1))
                    yield return new(party, words, Surname: 0);
    }

    public static IEnumerable<SoughtName> OfOrganisation(string party, string name) =>
        NameKey.Readings(name).Select(words => new SoughtName(party, words, words.Count == 1 ? 0 : null));

    /// <summary>Whether the word may be the one at this place; an initial may.</summary>
    public bool IsAt(int place, SpokenWord word) =>
        word.Keys.Any(key => Forms(place).Contains(key) || (key.Length == 1 && Words[place].StartsWith(key, StringComparison.Ordinal)));

    /// <summary>Whether the word is one of the name's, other than the one at this place.</summary>
    public bool HasBeside(int place, SpokenWord word) => Enumerable.Range(0, Words.Count).Any(other => other != place && IsAt(other, word));

    static int? Longest(IReadOnlyList<string> words)
    {
        var longest = words.MaxBy(word => word.Length)!;
        return longest.Length > 1 ? words.ToList().IndexOf(longest) : null;
    }
}
