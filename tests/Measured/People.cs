using System.Globalization;
using Casework.Cases;
using Casework.Names;

namespace Casework.Measured;

/// <summary>People of a file, each as the bot would have them: a case of that slug with one subject, found by the slug and by every name.</summary>
public sealed class People
{
    const int MostOffered = 10;

    readonly Dictionary<CaseSlug, string> written;

    People(Dictionary<CaseSlug, string> written, IReadOnlyList<NameEntry> entries, IReadOnlyList<int> nameless)
    {
        this.written = written;
        Entries = entries;
        WithoutSlug = nameless;
    }

    public int Count => written.Count;

    public int Names => Entries.Count(entry => entry.Kind == NameKind.Person);

    /// <summary>What an index of these people is made of.</summary>
    public IReadOnlyList<NameEntry> Entries { get; }

    /// <summary>The numbers of lines that were left out because nobody could be told by what to call the person.</summary>
    public IReadOnlyList<int> WithoutSlug { get; }

    /// <summary>
    /// Takes the columns <c>slug name_latin name_other aliases</c> in any order, aliases with <c>;</c> between. Two rows with one slug are one person.
    /// </summary>
    /// <exception cref="UnreadableFileException">There is no column of slugs.</exception>
    public static People Of(TabbedFile file)
    {
        var slug = file.NeededColumn("slug");
        int?[] names = [file.Column("name_latin"), file.Column("name_other")];
        var aliases = file.Column("aliases");
        var rows = file.Rows.Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))).ToList();
        var people = rows.Where(row => !string.IsNullOrWhiteSpace(row[slug])).GroupBy(row => row[slug], StringComparer.Ordinal).ToList();
        var own = OwnSlugs([.. people.Select(person => person.Key)]);
        return new People(
            people.ToDictionary(person => own[person.Key], person => person.Key),
            [.. people.SelectMany(person => Named(own[person.Key], person.Key, person.SelectMany(NamesOf)))],
            [.. rows.Where(row => string.IsNullOrWhiteSpace(row[slug])).Select(row => row.Line)]);

        IEnumerable<string> NamesOf(TabbedRow row) => names.Select(column => row[column]).Concat(row[aliases].Split(';'));
    }

    /// <summary>Whether somebody has the slug, as it is written in the file.</summary>
    public bool Has(string slug) => written.ContainsValue(slug);

    /// <summary>The answer in the file's own slugs, cut at ten.</summary>
    public Offer Offer(NameAnswer answer) => answer switch
    {
        OneCase(var slug) => new(Decision.Match, Written([slug])),
        SeveralCases(var slugs) => new(Decision.Candidates, Written(slugs)),
        NoCase(var nearest) => new(Decision.None, Written(nearest)),
        _ => throw new NotSupportedException($"Another kind of answer: {answer.GetType().Name}."),
    };

    static IEnumerable<NameEntry> Named(CaseSlug slug, string text, IEnumerable<string> names) =>
    [
        new NameEntry(slug, text, NameKind.Slug),
        .. names.Select(name => name.Trim()).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)
            .Select(name => new NameEntry(slug, name, NameKind.Person, slug.Value)),
    ];

    /// <summary>A slug that the bot allows for each in the file: itself, or an invented one that is nobody's else.</summary>
    static Dictionary<string, CaseSlug> OwnSlugs(IReadOnlyList<string> texts)
    {
        var taken = texts.ToHashSet(StringComparer.Ordinal);
        var invented = Enumerable.Range(1, int.MaxValue)
            .Select(number => number.ToString("'unnamed-'0", CultureInfo.InvariantCulture))
            .Where(text => !taken.Contains(text)).GetEnumerator();
        var slugs = new Dictionary<string, CaseSlug>(StringComparer.Ordinal);
        foreach (var text in texts)
            slugs[text] = CaseSlug.TryParse(text) ?? Next();
        return slugs;

        CaseSlug Next()
        {
            invented.MoveNext();
            return CaseSlug.Parse(invented.Current);
        }
    }

    IReadOnlyList<string> Written(IEnumerable<CaseSlug> slugs) => [.. slugs.Take(MostOffered).Select(slug => written[slug])];
}
