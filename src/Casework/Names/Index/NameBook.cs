using Casework.Cases;
using Casework.Names.Letters;
using Casework.Names.Parts;
using Casework.Names.Sounds;

namespace Casework.Names.Index;

/// <summary>All names of all cases, as the search reads them. Not safe for several threads.</summary>
sealed class NameBook
{
    /// <summary>A reading that is less likely than this is not one to be found by.</summary>
    const int MostBelieved = 20;

    readonly Dictionary<CaseSlug, Entries> cases = [];
    readonly List<Bearer> bearers = [];

    public Lexicon Lexicon { get; } = new();

    public Phrases Phrases { get; } = new();

    public NameShapes Shapes { get; } = new();

    public Bearer Bearer(int number) => bearers[number];

    /// <summary>Makes these all that is known of the case.</summary>
    public void Replace(CaseSlug slug, IReadOnlyCollection<NameEntry> entries)
    {
        if (cases.Remove(slug, out var old))
            Forget(old);
        if (entries.Count == 0)
            return;
        var known = new Entries([.. entries], []);
        foreach (var entry in entries)
            Phrases.Add(entry);
        foreach (var person in entries.Where(entry => entry.Kind == NameKind.Person).GroupBy(entry => entry.Bearer ?? ""))
            known.Bearers.Add(Person(slug, person.Select(entry => entry.Text)));
        if (entries.Where(entry => entry.Kind is not (NameKind.Person or NameKind.Slug or NameKind.CourtNumber)).ToList() is { Count: > 0 } hints)
            known.Bearers.Add(Hints(slug, hints.Select(entry => entry.Text)));
        cases[slug] = known;
    }

    void Forget(Entries old)
    {
        foreach (var entry in old.Names)
            Phrases.Remove(entry);
        foreach (var bearer in old.Bearers)
        {
            bearer.IsKnown = false;
            foreach (var part in bearer.Parts)
                Lexicon.Bearers(part.Word).RemoveAll(posting => posting.Bearer == bearer.Number);
        }
    }

    Bearer Person(CaseSlug slug, IEnumerable<string> names)
    {
        var bearer = New(slug, isPerson: true);
        foreach (var part in PersonNames.Of(names))
            Add(bearer, part);
        return bearer;
    }

    Bearer Hints(CaseSlug slug, IEnumerable<string> texts)
    {
        var bearer = New(slug, isPerson: false);
        foreach (var words in texts.Select(Word.In))
            foreach (var (word, readings) in words.Zip(Reading.Of(words)))
                Add(bearer, new NamePart(word, readings, Part.Hint, Sureness: 0));
        return bearer;
    }

    Bearer New(CaseSlug slug, bool isPerson)
    {
        var bearer = new Bearer(bearers.Count, slug, isPerson);
        bearers.Add(bearer);
        return bearer;
    }

    void Add(Bearer bearer, NamePart part)
    {
        foreach (var reading in part.Readings.Where(reading => reading.Cost <= MostBelieved))
        {
            var isInitial = part.Word.Length == 1 && (part.Part is Part.Given or Part.Patronymic);
            var groups = part.Part switch { Part.Given => GivenNames.Of(reading.Sounds), Part.Patronymic => GivenNames.OfFather(reading.Sounds), _ => [] };
            if (part.IsSurname)
                Shapes.Add(reading.Sounds);
            foreach (var declined in Declined.Of(reading.Sounds))
            {
                var word = Lexicon.Reach(declined);
                if (bearer.Parts.Any(known => known.Word == word && known.Part == part.Part))
                    continue;
                bearer.Add(new BornePart(word, part.Part, groups, reading.Sounds[..Math.Min(BornePart.LongestBeginning, reading.Sounds.Length)], isInitial));
                Lexicon.Bearers(word).Add(new Posting(bearer.Number, part.Part));
            }
        }
    }

    sealed record Entries(IReadOnlyList<NameEntry> Names, List<Bearer> Bearers);
}
