using Casebell.Cases.Coming;
using Casework.Cases;
using Casework.Dates;
using NodaTime;

namespace Casebell.Cases.Derived;

/// <summary>Where a scheduled event stands in the list of what is to come, and from when until when.</summary>
/// <param name="Place">The lower, the earlier within its part.</param>
readonly record struct ComingPlace(string Event, ComingPart Part, long Place, Instant Since, Instant Until);

/// <summary>All that is to come in a case, exactly as its standing has it at every time.</summary>
static class ComingPlaces
{
    /// <param name="shown">The public view of a case.</param>
    /// <param name="periods">How it stands over all its time.</param>
    public static IEnumerable<ComingPlace> Of(Case shown, IReadOnlyList<StandingPeriod> periods) =>
        periods
            .SelectMany(period => At(shown, period.Standing).Select(one => (one.Event, one.Part, one.Place, period.Since, period.Until)))
            .GroupBy(one => (one.Event, one.Part, one.Place))
            .Select(group => new ComingPlace(group.Key.Event, group.Key.Part, group.Key.Place, group.Min(one => one.Since), group.Max(one => one.Until)));

    static IEnumerable<(string Event, ComingPart Part, long Place)> At(Case shown, CaseStanding standing)
    {
        foreach (var scheduled in standing.Upcoming.Concat(standing.Undated))
        {
            var venue = CaseTable.Venue(shown, scheduled);
            yield return Knowledge.Of(scheduled.Date) switch
            {
                DateKnowledge.Exact => (scheduled.Id, ComingPart.Exact, Milliseconds(scheduled.Date?.Earliest(venue))),
                DateKnowledge.Approximate => (scheduled.Id, ComingPart.Approximate, Milliseconds(scheduled.Date?.End(venue))),
                DateKnowledge.Unknown => (scheduled.Id, ComingPart.Unknown, 0),
                var other => throw new InvalidOperationException($"No such knowledge: {other}."),
            };
        }

        // The latest to have passed is the likeliest to be of use, and comes first.
        if (standing is { WindowPassed: true, Next: { } passed })
            yield return (passed.Id, ComingPart.Passed, -Milliseconds(CaseStanding.PassesAt(shown, passed)));
    }

    static long Milliseconds(Instant? instant) => (instant ?? Instant.MaxValue).ToUnixTimeMilliseconds();
}
