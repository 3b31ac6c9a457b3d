using Casework.Cases;

namespace Casework.Names;

/// <summary>
/// Cases whose names begin as a reader has begun to type, for lists that grow shorter with each letter. It offers and
/// opens nothing, so it is less strict than <see cref="NameIndex"/>. Built once, then safe for many readers at a time.
/// </summary>
public sealed class NameBeginnings
{
    const int LongestQuery = 200;

    static readonly Comparer<CaseSlug> Alphabetically = Comparer<CaseSlug>.Create((one, other) => string.CompareOrdinal(one.Value, other.Value));

    readonly Dictionary<string, List<CaseSlug>> whole = new(StringComparer.Ordinal);
    readonly string[] words;

    public NameBeginnings(IEnumerable<NameEntry> entries)
    {
        foreach (var entry in entries)
            foreach (var word in NameKey.Readings(entry.Text).SelectMany(reading => reading).Append(NameKey.Compact(entry.Text)))
                Add(word, entry.Slug);
        words = [.. whole.Keys.Order(StringComparer.Ordinal)];
        foreach (var slugs in whole.Values)
            slugs.Sort(Alphabetically);
    }

    /// <summary>
    /// Cases with a word that begins like the query's last one, and with all words before it; each once, those that have
    /// the very word first. Found as they are asked for.
    /// </summary>
    public IEnumerable<CaseSlug> Of(string query)
    {
        var text = query.Length > LongestQuery ? query[..LongestQuery] : query;
        var found = Reading(text);
        // Almost any three letters begin something in the other layout: it is tried only where the typed ones begin nothing.
        return found.Any() ? found : Reading(KeyboardSlip.Undo(text));
    }

    IEnumerable<CaseSlug> Reading(string text) => NameKey.Readings(text).SelectMany(Beginning).Distinct();

    void Add(string word, CaseSlug slug)
    {
        if (word.Length == 0)
            return;
        if (!whole.TryGetValue(word, out var slugs))
            whole[word] = slugs = [];
        // Entries of a case come together; what is left of repetitions goes when an answer is made.
        if (slugs.Count == 0 || slugs[^1] != slug)
            slugs.Add(slug);
    }

    IEnumerable<CaseSlug> Beginning(IReadOnlyList<string> typed)
    {
        List<HashSet<CaseSlug>> others = [];
        foreach (var word in typed.SkipLast(1))
        {
            if (!whole.TryGetValue(word, out var slugs) && !whole.TryGetValue(Surname.Stem(word), out slugs))
                return [];
            others.Add([.. slugs]);
        }

        var first = Array.BinarySearch(words, typed[^1], StringComparer.Ordinal);
        return words.Skip(first < 0 ? ~first : first)
            .TakeWhile(word => word.StartsWith(typed[^1], StringComparison.Ordinal))
            .SelectMany(word => whole[word])
            .Where(slug => others.TrueForAll(slugs => slugs.Contains(slug)));
    }
}
