using Casework.Cases;
using Casework.Names.Letters;
using Casework.Names.Parts;
using Casework.Names.Sounds;

namespace Casework.Names.Index;

/// <summary>The names of one case, read but not yet in the index: that takes the most time, and needs nothing else.</summary>
/// <param name="People">The parts of all names of each person.</param>
/// <param name="Hints">The words of everything else that suggests the case.</param>
sealed record ReadCase(CaseSlug Slug, IReadOnlyCollection<NameEntry> Entries, IReadOnlyList<IReadOnlyList<NamePart>> People, IReadOnlyList<NamePart> Hints)
{
    public static ReadCase Of(CaseSlug slug, IReadOnlyCollection<NameEntry> entries) => new(
        slug,
        entries,
        [.. entries.Where(entry => entry.Kind == NameKind.Person).GroupBy(entry => entry.Bearer ?? "").Select(names => (IReadOnlyList<NamePart>)[.. PersonNames.Of(names.Select(entry => entry.Text))])],
        [.. entries.Where(entry => entry.Kind is not (NameKind.Person or NameKind.Slug or NameKind.CourtNumber)).SelectMany(HintsOf)]);

    static IEnumerable<NamePart> HintsOf(NameEntry entry)
    {
        // The numbers of an article are its name; others are like any number.
        var words = Word.In(entry.Text).FindAll(word => !word.IsNumber || entry.Kind == NameKind.Article);
        return words.Zip(Reading.Of(words), (word, readings) => new NamePart(word, readings, Part.Hint, Sureness: 0));
    }
}
