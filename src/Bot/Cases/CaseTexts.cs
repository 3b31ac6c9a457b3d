namespace Casebell.Cases;

/// <summary>Messages about cases that are one text and nothing else.</summary>
static class CaseTexts
{
    public const string Gone = "case.gone";

    public static IReadOnlyList<string> All { get; } = [Gone];
}
