using Casework.Cases;

namespace Casework.Changes;

/// <summary>What an edit changed.</summary>
public static class CaseComparison
{
    public static IReadOnlyList<CaseChange> Between(Case? before, Case after) => throw new NotSupportedException();

    public static Case WithRevisions(Case? before, Case after) => throw new NotSupportedException();
}
