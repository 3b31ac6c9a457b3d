using Casework.Cases;

namespace Casework.Names;

/// <summary>What a search for a case found. Closed: only the kinds below exist.</summary>
public abstract record NameAnswer
{
    private protected NameAnswer() { }
}

/// <summary>Exactly one case is meant: it may be opened.</summary>
public sealed record OneCase(CaseSlug Slug) : NameAnswer;

/// <summary>Several cases answer to the query: the reader chooses.</summary>
public sealed record SeveralCases(IReadOnlyList<CaseSlug> Slugs) : NameAnswer;

/// <summary>No case answers to the query.</summary>
/// <param name="Nearest">Cases that the reader may have meant, the nearest first; may be empty. Never opened unasked.</param>
public sealed record NoCase(IReadOnlyList<CaseSlug> Nearest) : NameAnswer;
