using Casebell.Cases.CaseFiles;
using Casebell.Storage;
using Casework;
using Casework.Cases;
using NodaTime;

namespace Casebell.Cases.Listing;

/// <summary>Reads what a reader typed after the command: "KZ 405", "cassation #extremism", «Казахстан кассация», in any of the languages.</summary>
sealed class TypedFilter(CountryNames countries, MarkLabels labels)
{
    const int MostWords = 20;
    const int ShortestPart = 3;
    const int ShortestStem = 4;
    const int LongestEnding = 2;

    readonly Lazy<Dictionary<string, string>> countryByName = new(() =>
    {
        Dictionary<string, string> byName = new(StringComparer.Ordinal);
        foreach (var (code, name) in countries.Everything)
            byName.TryAdd(Plain(name), code);
        return byName;
    });

    readonly Lazy<IReadOnlyList<(string State, string Label)>> states = new(() =>
        [.. CaseState.All.SelectMany(state => Language.All.Select(language => labels.State(state, language)).Append(state).Select(label => (state, Plain(label))).Distinct())]);

    /// <returns>What was understood, and the words that were not.</returns>
    public (ListFilter Filter, string Unknown) Read(Session session, string words, Instant now)
    {
        var typed = words.Split([' ', ',', ';', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var (filter, unknown) = (ListFilter.None, new List<string>());
        for (var at = 0; at < Math.Min(typed.Length, MostWords);)
        {
            // "First instance" and "United States" are several words: the longest that means something is meant.
            var (length, meant) = Enumerable.Range(1, Math.Min(typed.Length, MostWords) - at).Reverse()
                .Select(length => (length, Meant: Meaning(session, string.Join(' ', typed[at..(at + length)]), now)))
                .FirstOrDefault(one => one.Meant is not null, (1, null));
            if (meant is var (kind, value))
                filter = filter.With(kind, value);
            else
                unknown.Add(typed[at]);
            at += length;
        }

        unknown.AddRange(typed.Skip(MostWords));
        return (filter, string.Join(' ', unknown));
    }

    (MarkKind Kind, string Value)? Meaning(Session session, string phrase, Instant now)
    {
        if (phrase[0] == '#')
            return phrase.Length > 1 && !phrase.Contains(' ', StringComparison.Ordinal) && IsTag(phrase) ? (MarkKind.Tag, TagValue.Of(phrase)) : null;
        if (Countries.Contains(phrase.ToUpperInvariant()))
            return (MarkKind.Country, phrase.ToUpperInvariant());
        if (countryByName.Value.TryGetValue(Plain(phrase), out var code))
            return (MarkKind.Country, code);
        if (State(Plain(phrase)) is { } state)
            return (MarkKind.State, state);
        if (ArticleNumber.Typed(phrase) is { } article)
            return (MarkKind.Article, article.ToString());
        if (IsTag(phrase) && CaseList.Example(session, MarkKind.Tag, TagValue.Of(phrase), now) is not null)
            return (MarkKind.Tag, TagValue.Of(phrase));
        return Only(StatesWhere(label => IsInflected(Plain(phrase), label))) is { } alike ? (MarkKind.State, alike) : null;
    }

    /// <summary>A state as it is shown, or a part of it that no other has: "first instance".</summary>
    string? State(string phrase)
    {
        var whole = states.Value.FirstOrDefault(state => state.Label == phrase).State;
        if (whole is not null || phrase.Length < ShortestPart)
            return whole;
        return Only(StatesWhere(label => $" {label} ".Contains($" {phrase} ", StringComparison.Ordinal)));
    }

    List<string> StatesWhere(Func<string, bool> isMeant) => [.. states.Value.Where(state => isMeant(state.Label)).Select(state => state.State).Distinct()];

    static string? Only(List<string> found) => found is [var one] ? one : null;

    /// <summary>«первая инстанция» where the label has «в первой инстанции»: each word is one of the label's up to its ending.</summary>
    static bool IsInflected(string phrase, string label) =>
        phrase.Split(' ').All(word => label.Split(' ').Any(other => word.Zip(other).TakeWhile(letters => letters.First == letters.Second).Count() >= Math.Max(ShortestStem, word.Length - LongestEnding)));

    static bool IsTag(string phrase) => phrase.TrimStart('#').All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_');

    static string Plain(string words) =>
        string.Join(' ', words.ToLowerInvariant().Replace('ё', 'е').Replace('-', ' ').Replace('’', '\'').Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('.', ':');
}
