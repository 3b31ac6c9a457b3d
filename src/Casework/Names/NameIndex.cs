using Casework.Cases;

namespace Casework.Names;

/// <summary>Finds a case by what a reader types. Each change makes the whole index anew.</summary>
public sealed class NameIndex : IDisposable
{
    readonly Lock gate = new();
    readonly Dictionary<CaseSlug, IReadOnlyCollection<NameEntry>> known;
    volatile Whole whole;

    public NameIndex(IEnumerable<NameEntry> entries)
    {
        known = entries.GroupBy(entry => entry.Slug).ToDictionary(group => group.Key, group => (IReadOnlyCollection<NameEntry>)[.. group]);
        whole = Made();
    }

    /// <summary>Makes the entries all that is known of the case; none: forgets it.</summary>
    public void Replace(CaseSlug slug, IReadOnlyCollection<NameEntry> entries)
    {
        lock (gate)
        {
            known.Remove(slug);
            if (entries.Count > 0)
                known[slug] = entries;
            whole = Made();
        }
    }

    /// <summary>The answer to a query of any length and content.</summary>
    public NameAnswer Find(string query) => whole.Names.Find(query);

    /// <summary>Cases whose names begin as a reader has begun to type.</summary>
    public IEnumerable<CaseSlug> Beginning(string query) => whole.Beginnings.Value.Of(query);

    public void Dispose()
    {
        // There is nothing to give back yet.
    }

    Whole Made()
    {
        List<NameEntry> all = [.. known.Values.SelectMany(entries => entries)];
        return new(new WholeIndex(all), new(() => new(all)));
    }

    sealed record Whole(WholeIndex Names, Lazy<NameBeginnings> Beginnings);
}

/// <summary>
/// Finds a case by what a reader types: a name in any spelling, script or case ending, a number, a slug, a #tag.
/// Opens a case only where the query leaves no doubt; everything else is offered, never guessed. Built once, then safe for many readers at a time.
/// </summary>
sealed class WholeIndex
{
    const int LongestQuery = 200;
    const int ShortestPrefix = 4;
    const int MostNearest = 8;

    /// <summary>Words that readers put around a name: "case", "дело", "ісі".</summary>
    static readonly HashSet<string> Fillers =
        [.. new[] { "case", "the", "of", "дело", "дела", "делу", "деле", "іс", "ісі" }.Select(word => NameKey.Readings(word)[0][0])];

    readonly Dictionary<string, List<CaseSlug>> whole = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<CaseSlug>> tags = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<CaseSlug>> hints = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<PersonName>> people = new(StringComparer.Ordinal);
    readonly string[] surnames;
    readonly ulong[] letters;

    public WholeIndex(IEnumerable<NameEntry> entries)
    {
        foreach (var entry in entries)
            Add(entry);
        surnames = [.. people.Keys.Order(StringComparer.Ordinal)];
        letters = [.. surnames.Select(EditDistance.Letters)];
    }

    /// <summary>The answer to a query of any length and content. A query typed in the wrong keyboard layout is read as it was meant.</summary>
    public NameAnswer Find(string query)
    {
        var text = query.Length > LongestQuery ? query[..LongestQuery] : query;
        var slip = KeyboardSlip.Undo(text);
        foreach (var reading in new[] { text, slip })
            switch (Certain(reading))
            {
                case { Count: 1 } one:
                    return new OneCase(one[0]);
                case { Count: > 1 } several:
                    return new SeveralCases(several);
            }

        return new NoCase([.. Near(text).Concat(Near(slip)).OrderBy(near => near.Distance).Select(near => near.Slug).Distinct().Take(MostNearest)]);
    }

    void Add(NameEntry entry)
    {
        var readings = NameKey.Readings(entry.Text);
        switch (entry.Kind)
        {
            case NameKind.Person:
                foreach (var words in readings)
                    AddPerson(entry.Slug, words);
                return;
            case NameKind.Slug:
                AddTo(whole, NameKey.Compact(entry.Text), entry.Slug);
                return;
            case NameKind.CourtNumber:
                if (NameKey.Number(entry.Text) is { Length: > 0 } number)
                    AddTo(whole, number, entry.Slug);
                return;
            case NameKind.Organisation or NameKind.Title:
                foreach (var words in readings)
                    AddTo(whole, string.Join(' ', words), entry.Slug);
                break;
            case NameKind.Tag:
                AddTo(tags, NameKey.Compact(entry.Text), entry.Slug);
                break;
        }

        foreach (var word in readings.SelectMany(words => words).Where(word => word.Length > 1))
            AddTo(hints, word, entry.Slug);
    }

    void AddPerson(CaseSlug slug, IReadOnlyList<string> words)
    {
        var at = Surname.Find(words);
        var others = words.Where((_, index) => index != at).ToList();
        foreach (var word in others)
            AddTo(hints, word, slug);
        if (at is not { } place)
            return;
        var surname = Surname.Stem(words[place]);
        if (!people.TryGetValue(surname, out var bearers))
            people[surname] = bearers = [];
        bearers.Add(new(slug, surname, others));
    }

    static void AddTo(Dictionary<string, List<CaseSlug>> slugs, string key, CaseSlug slug)
    {
        if (!slugs.TryGetValue(key, out var known))
            slugs[key] = known = [];
        // Entries of a case come together; what is left of repetitions goes when an answer is made.
        if (known.Count == 0 || known[^1] != slug)
            known.Add(slug);
    }

    /// <summary>The cases that the query names without a doubt; more than one where several do equally.</summary>
    List<CaseSlug> Certain(string text)
    {
        var readings = NameKey.Readings(text);
        var named = whole.GetValueOrDefault(NameKey.Compact(text), [])
            .Concat(whole.GetValueOrDefault(NameKey.Number(text), []))
            .Concat(text.TrimStart().StartsWith('#') ? tags.GetValueOrDefault(NameKey.Compact(text), []) : [])
            .Concat(readings.SelectMany(words => whole.GetValueOrDefault(string.Join(' ', words), [])))
            .Concat(readings.SelectMany(words => Bearers(Meant(words), Exactly)))
            .Distinct().ToList();
        return named.Count > 0 ? named : [.. readings.SelectMany(words => Bearers(Meant(words), BeginningWith)).Distinct()];
    }

    /// <summary>The cases of people of whom one word is the surname and all others are given names.</summary>
    IEnumerable<CaseSlug> Bearers(List<string> words, Func<string, IEnumerable<PersonName>> find)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var others = words.Where((_, index) => index != at).ToList();
            var bearers = find(words[at]).Where(person => person.Answers(others)).Select(person => person.Slug).ToList();
            // The surname of one and the given name of another leave a doubt.
            var doubt = bearers.Count > 0 && words.Count == 1 ? hints.GetValueOrDefault(words[at], []) : [];
            foreach (var slug in bearers.Concat(doubt))
                yield return slug;
        }
    }

    List<PersonName> Exactly(string word) => people.GetValueOrDefault(Surname.Stem(word), []);

    IEnumerable<PersonName> BeginningWith(string word)
    {
        if (word.Length < ShortestPrefix || hints.ContainsKey(word))
            return [];
        var first = Array.BinarySearch(surnames, word, StringComparer.Ordinal);
        return surnames.Skip(first < 0 ? ~first : first)
            .TakeWhile(surname => surname.StartsWith(word, StringComparison.Ordinal))
            .SelectMany(surname => people[surname]);
    }

    /// <summary>Cases that share a word with the query, or have a surname one or two letters off.</summary>
    IEnumerable<(CaseSlug Slug, int Distance)> Near(string text)
    {
        foreach (var word in NameKey.Readings(text).SelectMany(Meant).Distinct(StringComparer.Ordinal))
        {
            foreach (var slug in hints.GetValueOrDefault(word, []))
                yield return (slug, 0);
            foreach (var (surname, distance) in SurnamesNear(Surname.Stem(word)))
                foreach (var person in people[surname])
                    yield return (person.Slug, distance);
        }
    }

    IEnumerable<(string Surname, int Distance)> SurnamesNear(string stem)
    {
        if (stem.Length < ShortestPrefix)
            yield break;
        var most = stem.Length < 7 ? 1 : 2;
        var wanted = EditDistance.Letters(stem);
        for (var at = 0; at < surnames.Length; at++)
            if (EditDistance.Possible(most, wanted, letters[at]) && EditDistance.Within(most, stem, surnames[at]) is { } distance)
                yield return (surnames[at], distance);
    }

    static List<string> Meant(IReadOnlyList<string> words)
    {
        var meant = words.Where(word => !Fillers.Contains(word)).ToList();
        return meant.Count > 0 ? meant : [.. words];
    }
}
