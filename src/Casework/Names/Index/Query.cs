using Casework.Cases;
using Casework.Names.Letters;
using Casework.Names.Parts;
using Casework.Names.Sounds;

namespace Casework.Names.Index;

/// <summary>A query as words, and whom it may mean.</summary>
sealed class Query
{
    const int MostWords = 8;
    const int ShortestBegun = 3;

    /// <summary>A known surname of so many letters is hardly the beginning of a longer one.</summary>
    const int ShortestWholeSurname = 6;

    /// <summary>No name has more.</summary>
    const int MostWordsWithErrors = 5;

    /// <summary>Of those who share but a given name, or whose surname begins alike, more are of no use to anybody.</summary>
    const int MostOffered = 300;

    /// <summary>What is looked at before errors are: spellings, and the other gender's form.</summary>
    const int WithoutErrors = Endings.OtherGender;

    readonly NameBook book;
    readonly bool namesSomething;

    public Query(NameBook book, string text)
    {
        this.book = book;
        var typed = Word.In(Fillers.WithoutTitles(text));
        var heard = typed.Zip(Reading.Of(typed))
            .Where(pair => pair.Second.Count > 0)
            .Take(MostWords)
            .Select(pair => new AskedWord(pair.First, pair.Second))
            .DistinctBy(word => word.IsInitial ? word : (object)word.Word.Letters)
            .ToList();
        Words = Fillers.Without(heard);
        namesSomething = Words.Count < heard.Count || !heard.TrueForAll(Fillers.Is);
    }

    public IReadOnlyList<AskedWord> Words { get; }

    /// <summary>It has more words than a name: it is read, but not in every way.</summary>
    public bool IsLong => Words.Count > MostWordsWithErrors;

    /// <summary>Everybody who is near, the surest and nearest first.</summary>
    /// <param name="allowErrors">
    /// Whether mistyped words are looked for: that takes longer, so it is for a query that was asked without, and for those of its words that are nobody's.
    /// </param>
    public List<Assessment> Ask(bool allowErrors)
    {
        if (Words.Count == 0)
            return [];
        foreach (var word in Words.Where(word => !allowErrors || !IsSettled(word)))
            Look(word, allowErrors && !IsLong, ShortestBegun, MostOffered);
        var assessor = new Assessor(Words, IsGivenName, word => book.Shapes.IsNameLike(word.Readings), IsHint);
        var found = BySurname().Select(book.Bearer).Select(assessor.Of).ToList();
        if (!found.Exists(one => one.Certainty < Certainty.Alike) || Words.Count == 1)
            found.AddRange(ByOthers().Except(found.Select(one => one.Bearer.Number)).Take(MostOffered).Select(book.Bearer).Select(assessor.Of));
        found.Sort(static (one, other) =>
            one.Certainty != other.Certainty ? one.Certainty.CompareTo(other.Certainty)
            : one.Distance != other.Distance ? one.Distance.CompareTo(other.Distance)
            : Alphabetical.Slugs.Compare(one.Bearer.Slug, other.Bearer.Slug));
        return found;
    }

    /// <summary>The cases of all who have a word that begins as the last one does, and all words before it; those that have the very word first.</summary>
    public IEnumerable<CaseSlug> Begun()
    {
        if (Words.Count == 0)
            return [];
        foreach (var word in Words)
            Look(word, allowErrors: false, shortestBegun: 1, mostBegun: int.MaxValue);
        var whole = Words.SkipLast(1).Select(word => Cases(word.Near).ToHashSet()).ToList();
        return Cases(Words[^1].Near).Order(Alphabetical.Slugs).Concat(Cases(Words[^1].Begun).Order(Alphabetical.Slugs))
            .Where(slug => whole.TrueForAll(slugs => slugs.Contains(slug)))
            .Distinct();
    }

    /// <summary>The only word is a given name, or a surname that is known to be borne: whole, and no beginning of another (Карим, Колесник).</summary>
    public bool IsWholeName => Words is [var only] && (GivenNames.Has(only.Readings) || (only.Word.Length >= ShortestWholeSurname && KnownSurnames.Has(only.Readings)));

    /// <summary>Whether somebody bears the word as a given name, or it is known as one.</summary>
    public bool IsGivenName(AskedWord word) => word.Groups.Count > 0 || word.Near.Any(near => near.Value.Cost <= Distance.Spelling && IsBorneAsGiven(near.Key));

    /// <summary>Whether the word names nobody by itself: it is the given name of somebody in another case, or one that very many bear.</summary>
    /// <param name="surname">How far the word is from the surname in that case: Варданян is nearer to it than to a form of Вардан.</param>
    public bool IsGivenNameFirst(AskedWord word, CaseSlug @case, int surname) =>
        word.Readings.Any(reading => reading.Cost <= surname && GivenNames.Of(reading.Sounds).Any(GivenNames.IsCommon))
        || word.Near.Any(near => near.Value.Cost <= Math.Min(surname, Distance.Spelling)
            && (book.Lexicon.GroupsOf(near.Key).Any(GivenNames.IsCommon) || book.Lexicon.Bearers(near.Key).Exists(posting => posting.Part == Part.Given && book.Bearer(posting.Bearer).Slug != @case)));

    IEnumerable<CaseSlug> Cases(Dictionary<int, Nearness> near) =>
        near.Where(word => word.Value.Cost <= Distance.Same).SelectMany(word => book.Lexicon.Bearers(word.Key)).Select(posting => book.Bearer(posting.Bearer).Slug);

    /// <summary>How much of it is put together as names are, from 0 to 1.</summary>
    public double Likeness => Words.Count == 0 ? 0 : Words.Average(word => book.Shapes.Likeness(word.Readings));

    bool IsHint(AskedWord word, CaseSlug @case) =>
        IsBorne(word, posting => posting.Part == Part.Hint && book.Bearer(posting.Bearer).Slug == @case) && !IsBorne(word, posting => posting.Part != Part.Hint);

    bool IsBorne(AskedWord word, Predicate<Posting> such) => word.Near.Any(near => near.Value.Cost <= Distance.Spelling && book.Lexicon.Bearers(near.Key).Exists(such));

    /// <summary>The word is somebody's name as it was typed.</summary>
    bool IsSettled(AskedWord word) =>
        word.Groups.Count > 0 || IsBorne(word, posting => posting.Part != Part.Hint);

    bool IsBorneAsGiven(int word) => book.Lexicon.Bearers(word).Exists(posting => posting.Part == Part.Given);

    void Look(AskedWord word, bool allowErrors, int shortestBegun, int mostBegun)
    {
        // After a soft sign nothing is missing.
        var isBeginning = ReferenceEquals(word, Words[^1]) && namesSomething && word.Word.Length >= shortestBegun && !(word.Word.Letters.EndsWith('ь') && word.Word.Length > ShortestBegun + 1);
        var begun = isBeginning ? new Dictionary<int, int>() : null;
        var walk = new Walk(book.Lexicon);
        var limit = allowErrors ? word.MostErrors : Math.Min(WithoutErrors, word.MostErrors);
        foreach (var reading in word.Readings)
            walk.Take(reading, word.Word.IsLatin, limit, allowErrors, word.Near, begun);
        // Асхат-тың: one of the two is the ending's.
        if ((allowErrors || word.Word.IsCyrillic) && Reading.Doubled(word.Word) is { } doubled)
            walk.Take(doubled, word.Word.IsLatin, limit, allowErrors, word.Near, beginnings: null);
        word.Groups.UnionWith(word.Near.Where(near => near.Value.Cost <= Distance.Spelling).SelectMany(near => book.Lexicon.GroupsOf(near.Key)));
        if (begun is null)
            return;
        foreach (var reading in Reading.OfBeginning(word.Word))
            walk.Take(reading, isLatin: true, Distance.Spelling, isHalved: false, [], begun);
        foreach (var (node, cost) in begun)
            Gather(node, cost, word.Begun, mostBegun);
    }

    /// <summary>The words below a node.</summary>
    void Gather(int node, int cost, Dictionary<int, Nearness> begun, int most)
    {
        var tree = book.Lexicon.Forward;
        for (var word = tree.FirstWord(node); word != SoundTrie.None && begun.Count < most; word = tree.NextWord(word))
            if (book.Lexicon.Bearers(word).Count > 0)
                Nearness.Put(begun, word, new Nearness(cost, HasFirst: true, HasLast: true));
        for (var child = tree.FirstChild(node); child != SoundTrie.None && begun.Count < most; child = tree.NextSibling(child))
            Gather(child, cost, begun, most);
    }

    HashSet<int> BySurname()
    {
        var found = new HashSet<int>();
        foreach (var word in Words)
            foreach (var near in word.Near.Keys.Concat(word.Begun.Keys))
                foreach (var posting in book.Lexicon.Bearers(near))
                    if (posting.Part is Part.Surname or Part.SurnameHalf)
                        found.Add(posting.Bearer);
        return found;
    }

    /// <summary>The nearest words first.</summary>
    IEnumerable<int> ByOthers() =>
        Words.SelectMany(word => word.Near.Concat(word.Begun)).OrderBy(near => near.Value.Cost)
            .SelectMany(near => book.Lexicon.Bearers(near.Key))
            .Where(posting => posting.Part is not (Part.Surname or Part.SurnameHalf))
            .Select(posting => posting.Bearer)
            .Distinct();
}
