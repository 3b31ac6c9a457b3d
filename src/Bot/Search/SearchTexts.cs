namespace Casebell.Search;

/// <summary>Messages about searching that are one text and nothing else.</summary>
static class SearchTexts
{
    public const string CaseUsage = "case.usage";

    public static IReadOnlyList<string> All { get; } = [CaseUsage];
}
