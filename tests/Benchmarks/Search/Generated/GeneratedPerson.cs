using Casework.Cases;
using Casework.Names;

namespace Casebell.Benchmarks.Search.Generated;

/// <summary>An invented person.</summary>
/// <param name="Given">In Cyrillic, as <paramref name="Surname"/> is.</param>
/// <param name="Spellings">Five of the whole name: one in Cyrillic, four in Latin letters.</param>
sealed record GeneratedPerson(CaseSlug Slug, string Given, string Surname, IReadOnlyList<string> Spellings)
{
    /// <summary>What the bot makes of a case with this subject.</summary>
    public IEnumerable<NameEntry> Entries() =>
        [new(Slug, Slug.Value, NameKind.Slug), .. Spellings.Select(spelling => new NameEntry(Slug, spelling, NameKind.Person, Slug.Value))];
}
