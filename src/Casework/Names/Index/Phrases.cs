using Casework.Cases;
using Casework.Names.Letters;
using Casework.Names.Sounds;

namespace Casework.Names.Index;

/// <summary>What opens a case only as a whole: slugs, court numbers, names of organisations, titles, and tags after a #.</summary>
sealed class Phrases
{
    /// <summary>What stands around a court's number where a reader quotes it.</summary>
    static readonly HashSet<string> NumberWords =
        [.. Word.In("no nr number nomer номер номір нөмірі case дело дела делу іс ісі справа").Select(word => Key([word]))];

    readonly Dictionary<string, List<CaseSlug>> whole = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<CaseSlug>> tags = new(StringComparer.Ordinal);

    public void Add(NameEntry entry)
    {
        foreach (var key in Keys(entry.Text, entry.Kind))
            if (!Table(entry.Kind).TryGetValue(key, out var slugs))
                Table(entry.Kind)[key] = [entry.Slug];
            // All entries of a case come together.
            else if (slugs[^1] != entry.Slug)
                slugs.Add(entry.Slug);
    }

    public void Remove(NameEntry entry)
    {
        foreach (var key in Keys(entry.Text, entry.Kind))
            if (Table(entry.Kind).TryGetValue(key, out var slugs) && slugs.Remove(entry.Slug) && slugs.Count == 0)
                Table(entry.Kind).Remove(key);
    }

    /// <summary>The cases that the whole text names.</summary>
    public IEnumerable<CaseSlug> Named(string text)
    {
        var words = Word.In(text.Replace('№', ' '));
        var key = Key(words);
        if (key.Length == 0)
            return [];
        var number = Key([.. words.Where(word => !NumberWords.Contains(Key([word])))]);
        return whole.GetValueOrDefault(key, [])
            .Concat(number.Any(char.IsAsciiDigit) ? whole.GetValueOrDefault(number, []) : [])
            .Concat(text.TrimStart().StartsWith('#') ? tags.GetValueOrDefault(key, []) : [])
            .Distinct()
            .Order(Alphabetical.Slugs);
    }

    /// <summary>The cases that have a number, a slug or the like which begins so.</summary>
    public IEnumerable<CaseSlug> Begun(string text)
    {
        var key = Key(Word.In(text.Replace('№', ' ')));
        return key.Length == 0 ? [] : whole.Concat(tags).Where(phrase => phrase.Key.StartsWith(key, StringComparison.Ordinal)).SelectMany(phrase => phrase.Value).Order(Alphabetical.Slugs);
    }

    Dictionary<string, List<CaseSlug>> Table(NameKind kind) => kind == NameKind.Tag ? tags : whole;

    static IEnumerable<string> Keys(string text, NameKind kind) =>
        kind is NameKind.Slug or NameKind.CourtNumber or NameKind.Organisation or NameKind.Title or NameKind.Tag && Key(Word.In(text.Replace('№', ' '))) is { Length: > 0 } key ? [key] : [];

    static string Key(List<Word> words) =>
        string.Concat(Reading.Of(words).Select((readings, at) => words[at].IsNumber ? words[at].Letters : readings.Count == 0 ? "" : readings[0].Plain));
}
