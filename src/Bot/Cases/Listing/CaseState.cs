using System.Text.Json;
using Casework.Cases;

namespace Casebell.Cases.Listing;

/// <summary>Where a case stands, as words to narrow a list by: the kind of proceeding that it pends in, and whether what was expected is overdue.</summary>
static class CaseState
{
    /// <summary>The time of what was expected is over, and no outcome is recorded.</summary>
    public const string AwaitedPassed = "awaited-passed";

    /// <summary>Nothing is known to be pending.</summary>
    public const string NothingPending = "nothing-pending";

    /// <summary>Every state, in the order in which a case goes through them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<ProceedingKind>().Select(Word), AwaitedPassed, NothingPending];

    public static IEnumerable<string> Of(CaseStanding standing)
    {
        yield return standing.Pending is { } pending ? Word(pending.Kind) : NothingPending;
        if (standing.WindowPassed)
            yield return AwaitedPassed;
    }

    static string Word(ProceedingKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
