using Casework.Cases;
using Casework.Names.Parts;

namespace Casework.Names.Index;

/// <summary>All names of all cases, as the search reads them. Not safe for several threads.</summary>
sealed class NameBook
{
    /// <summary>A reading that is less likely than this is not one to be found by.</summary>
    const int MostBelieved = 20;

    readonly Dictionary<CaseSlug, Held> cases = [];
    readonly List<Bearer> bearers = [];

    /// <summary>Numbers of those that are forgotten: a service that lives long takes in many changes.</summary>
    readonly Stack<int> free = [];

    public Lexicon Lexicon { get; } = new();

    public Phrases Phrases { get; } = new();

    public NameShapes Shapes { get; } = new();

    public Bearer Bearer(int number) => bearers[number];

    /// <summary>Makes this all that is known of the case.</summary>
    public void Put(ReadCase read)
    {
        if (cases.Remove(read.Slug, out var old))
            Forget(old);
        if (read.Entries.Count == 0)
            return;
        foreach (var entry in read.Entries)
            Phrases.Add(entry);
        List<Bearer> held = [.. read.People.Select(parts => Bear(read.Slug, isPerson: true, parts))];
        if (read.Hints.Count > 0)
            held.Add(Bear(read.Slug, isPerson: false, read.Hints));
        cases[read.Slug] = new Held(read.Entries, held);
    }

    void Forget(Held old)
    {
        foreach (var entry in old.Entries)
            Phrases.Remove(entry);
        foreach (var bearer in old.Bearers)
        {
            free.Push(bearer.Number);
            foreach (var part in bearer.Parts)
                Lexicon.Bearers(part.Word).RemoveAll(posting => posting.Bearer == bearer.Number);
        }
    }

    Bearer Bear(CaseSlug slug, bool isPerson, IReadOnlyList<NamePart> parts)
    {
        var number = free.TryPop(out var again) ? again : bearers.Count;
        var bearer = new Bearer(number, slug, isPerson);
        if (number == bearers.Count)
            bearers.Add(bearer);
        else
            bearers[number] = bearer;
        foreach (var part in parts)
            Add(bearer, part);
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

    sealed record Held(IReadOnlyCollection<NameEntry> Entries, List<Bearer> Bearers);
}
