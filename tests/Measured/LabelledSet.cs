using Casework.Names;

namespace Casework.Measured;

/// <summary>People, and queries of which it is known whom they mean.</summary>
public sealed record LabelledSet(People People, IReadOnlyList<LabelledQuery> Queries)
{
    /// <summary>The set that lies in the tests of Casework.</summary>
    /// <exception cref="UnreadableFileException">It does not lie beside the program.</exception>
    public static LabelledSet Ours()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Labelled");
        return Read(Path.Combine(folder, "people.tsv"), Path.Combine(folder, "queries.tsv"));
    }

    /// <exception cref="UnreadableFileException">A file is missing or not such a file.</exception>
    public static LabelledSet Read(string people, string queries)
    {
        var asked = TabbedFile.Read(queries);
        return new LabelledSet(
            People.Of(TabbedFile.Read(people)),
            LabelledQuery.AllOf(asked) ?? throw new UnreadableFileException($"{queries}, line 1: the columns \"kind\" and \"expected\" are needed after that of the queries."));
    }

    /// <summary>Slugs that queries expect and nobody has: mistakes of the set, not of the search.</summary>
    public IReadOnlyList<string> Unknown() =>
        [.. Queries.SelectMany(query => query.Expected).Distinct(StringComparer.Ordinal).Where(slug => !People.Has(slug))];

    /// <summary>Asks every query of an index of these people.</summary>
    public Quality Ask(NameIndex index) => new(Queries.Select(query => new Judgement(query, People.Offer(index.Find(query.Text)))));
}
