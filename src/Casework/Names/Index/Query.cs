using Casework.Cases;
using Casework.Names.Letters;
using Casework.Names.Sounds;

namespace Casework.Names.Index;

/// <summary>A query as words, and whom it may mean.</summary>
sealed class Query(NameBook book, IReadOnlyList<AskedWord> words)
{
    const int MostWords = 8;
    const int ShortestBegun = 3;

    /// <summary>Of those who share but a given name, or whose surname begins alike, more are of no use to anybody.</summary>
    const int MostOffered = 300;

    public IReadOnlyList<AskedWord> Words => words;

    public static Query Of(NameBook book, string text)
    {
        var typed = Word.In(text);
        var heard = typed.Zip(Reading.Of(typed))
            .Where(pair => pair.Second.Count > 0)
            .DistinctBy(pair => pair.First.Letters)
            .Take(MostWords)
            .Select(pair => new AskedWord(pair.First, pair.Second))
            .ToList();
        return new Query(book, Fillers.Without(heard));
    }

    /// <summary>Everybody who is near, the surest and nearest first.</summary>
    /// <param name="allowErrors">Whether mistyped words are looked for: that takes longer.</param>
    public List<Assessment> Ask(bool allowErrors)
    {
        if (words.Count == 0)
            return [];
        foreach (var word in words)
            Look(word, allowErrors);
        var assessor = new Assessor(words, IsGivenName);
        var found = BySurname().Select(book.Bearer).Select(assessor.Of).ToList();
        if (!found.Exists(one => one.Certainty < Certainty.Alike) || words.Count == 1)
            found.AddRange(ByOthers().Except(found.Select(one => one.Bearer.Number)).Take(MostOffered).Select(book.Bearer).Select(assessor.Of));
        found.Sort(static (one, other) =>
            one.Certainty != other.Certainty ? one.Certainty.CompareTo(other.Certainty)
            : one.Distance != other.Distance ? one.Distance.CompareTo(other.Distance)
            : string.CompareOrdinal(one.Bearer.Slug.Value, other.Bearer.Slug.Value));
        return found;
    }

    /// <summary>The cases of all who have a word that begins as the last one does, and all words before it; those that have the very word first.</summary>
    public IEnumerable<CaseSlug> Begun()
    {
        if (words.Count == 0)
            return [];
        foreach (var word in words)
            Look(word, allowErrors: false, shortestBegun: 1, mostBegun: int.MaxValue);
        var whole = words.SkipLast(1).Select(word => Cases(word.Distances).ToHashSet()).ToList();
        return Cases(words[^1].Distances).Order(Alphabetical.Slugs).Concat(Cases(words[^1].Begun).Order(Alphabetical.Slugs))
            .Where(slug => whole.TrueForAll(slugs => slugs.Contains(slug)))
            .Distinct();
    }

    IEnumerable<CaseSlug> Cases(Dictionary<int, int> near) =>
        near.Keys.SelectMany(book.Lexicon.Bearers).Select(posting => book.Bearer(posting.Bearer).Slug);

    /// <summary>A word that is somebody's given name names nobody by itself.</summary>
    public bool IsGivenName(AskedWord word) =>
        word.Groups.Length > 0
        || word.Distances.Any(near => near.Value <= Distance.Spelling && book.Lexicon.Bearers(near.Key).Exists(posting => posting.Part == Parts.Part.Given));

    void Look(AskedWord word, bool allowErrors, int shortestBegun = ShortestBegun, int mostBegun = MostOffered)
    {
        var isLast = ReferenceEquals(word, words[^1]);
        var begun = isLast && word.Word.Length >= shortestBegun ? new Dictionary<int, int>() : null;
        var walk = new Walk(book.Lexicon);
        foreach (var reading in word.Readings)
            walk.Take(reading, word.Word.IsLatin, allowErrors ? word.MostErrors : Math.Min(Distance.Same, word.MostErrors), word.Distances, begun);
        if (begun is not null)
            foreach (var (node, cost) in begun)
                Gather(node, cost, word.Begun, mostBegun);
    }

    /// <summary>The words below a node.</summary>
    void Gather(int node, int cost, Dictionary<int, int> begun, int most)
    {
        for (var word = book.Lexicon.Trie.FirstWord(node); word != SoundTrie.None && begun.Count < most; word = book.Lexicon.Next(word))
            if (book.Lexicon.Bearers(word).Count > 0 && (!begun.TryGetValue(word, out var known) || known > cost))
                begun[word] = cost;
        for (var child = book.Lexicon.Trie.FirstChild(node); child != SoundTrie.None && begun.Count < most; child = book.Lexicon.Trie.NextSibling(child))
            Gather(child, cost, begun, most);
    }

    HashSet<int> BySurname()
    {
        var found = new HashSet<int>();
        foreach (var word in words)
            foreach (var near in word.Distances.Keys.Concat(word.Begun.Keys))
                foreach (var posting in book.Lexicon.Bearers(near))
                    if (posting.Part is Parts.Part.Surname or Parts.Part.SurnameHalf)
                        found.Add(posting.Bearer);
        return found;
    }

    /// <summary>The nearest words first.</summary>
    IEnumerable<int> ByOthers() =>
        words.SelectMany(word => word.Distances.Concat(word.Begun)).OrderBy(near => near.Value)
            .SelectMany(near => book.Lexicon.Bearers(near.Key))
            .Where(posting => posting.Part is not (Parts.Part.Surname or Parts.Part.SurnameHalf))
            .Select(posting => posting.Bearer)
            .Distinct();
}
