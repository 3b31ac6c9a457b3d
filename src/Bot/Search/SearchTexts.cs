namespace Casebell.Search;

/// <summary>Messages about searching that are one text and nothing else.</summary>
static class SearchTexts
{
    public const string CaseUsage = "case.usage";

    /// <summary>A deep link to a case that there is not, or that the public may not know of.</summary>
    public const string LinkGone = "link.gone";

    /// <summary>For what cannot be a name; it repeats nothing of it.</summary>
    public const string Unusable = "search.unusable";

    public static IReadOnlyList<string> All { get; } = [CaseUsage, LinkGone, Unusable];
}
