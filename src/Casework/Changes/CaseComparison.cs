using Casework.Cases;
using NodaTime;

namespace Casework.Changes;

/// <summary>What an edit changed for the readers of a case.</summary>
public static class CaseComparison
{
    /// <summary>
    /// The changes in the order of the case: what is scheduled, what happened, what is no longer stated, then everything else. Only what the public may
    /// see takes part, before as after: what becomes visible is new, and what is hidden, even by this very edit, is not spoken of. Titles, summaries,
    /// translations and trifles (<see cref="Trifles"/>) are no news.
    /// </summary>
    /// <param name="before">Whole, or what the public saw of it (<see cref="PublicView.Of"/>). Null: there was no such case.</param>
    /// <param name="after">The whole case as it now is, never its public view: else what is hidden would seem to be gone.</param>
    public static IReadOnlyList<CaseChange> Between(Case? before, Case after)
    {
        if (PublicView.Of(after) is not { } now)
            return [];
        if (before is null || PublicView.Of(before) is not { } told || Hindsight.Of(before, after) is not { } then)
            return [new CaseAdded()];
        return [.. HappeningComparison.Between(then, now, after), .. FactComparison.Between(then, now, told), .. Standing(then, now)];
    }

    /// <summary>
    /// The case with the revisions of its scheduled events carried on: unchanged in date, place and status keeps the old number, changed gets the next.
    /// One that was not there before keeps the number that it states, as when an exported case is imported. What is postponed and keeps its date is put off.
    /// </summary>
    public static Case WithRevisions(Case? before, Case after)
    {
        if (before is null)
            return after;
        var known = before.Scheduled.ToDictionary(one => one.Id, StringComparer.Ordinal);
        var stated = WithoutDatesFromPutOff(
            [.. after.Scheduled.Select(now => known.TryGetValue(now.Id, out var then) ? now with { IsPutOff = ScheduleComparison.IsPutOff(then, now) } : now)], after.Events);
        return after with
        {
            Scheduled =
            [
                .. stated.Select(now => known.TryGetValue(now.Id, out var then)
                    ? now with { Revision = ScheduleComparison.Same(then, now, before.Zone, after.Zone) ? then.Revision : then.Revision + 1 }
                    : now),
            ],
        };
    }

    /// <summary>What runs from something that was put off has no date, however long the way to it.</summary>
    static IReadOnlyList<ScheduledEvent> WithoutDatesFromPutOff(IReadOnlyList<ScheduledEvent> scheduled, IReadOnlyList<CaseEvent> events)
    {
        // What has happened under the same id is what a deadline runs from.
        var open = scheduled.Where(one => one.IsPutOff).Select(one => one.Id).Except(events.Select(one => one.Id)).ToHashSet(StringComparer.Ordinal);
        var count = 0;
        while (count < open.Count)
        {
            count = open.Count;
            open.UnionWith(scheduled.Where(RunsFromOpen).Select(one => one.Id));
        }

        return [.. scheduled.Select(one => RunsFromOpen(one) ? one with { Date = null } : one)];

        bool RunsFromOpen(ScheduledEvent one) => one.Deadline?.Rule is { } rule && open.Contains(rule.After);
    }

    static IEnumerable<CaseChange> Standing(Case then, Case now) => (StandsOf(then), StandsOf(now)) switch
    {
        (Stands.Open, Stands.Decided) => [new Closed()],
        (Stands.Decided, Stands.Open) => [new Reopened()],
        _ => [],
    };

    /// <summary>Where a case stands whatever time it is: what is to come is open until something is stated of it, its time passed or not.</summary>
    static Stands StandsOf(Case shown)
    {
        var standing = CaseStanding.At(shown, Instant.MinValue);
        if (standing.Pending is not null || standing.Next is not null)
            return Stands.Open;
        // One of which nothing but its history is told was never open, so nothing closes it.
        return standing.LatestOutcome is null ? Stands.Unknown : Stands.Decided;
    }

    enum Stands { Unknown, Open, Decided }
}
