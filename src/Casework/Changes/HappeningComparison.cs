using Casework.Cases;

namespace Casework.Changes;

/// <summary>What became of the things that are expected, and what was told or corrected of those that happened.</summary>
/// <remarks>One id is one thing: what moves from the schedule to the history is told once, as what happened.</remarks>
static class HappeningComparison
{
    /// <param name="then">What the public saw.</param>
    /// <param name="now">What it sees.</param>
    /// <param name="after">The whole case as it is: what stands there, for whomever, is not gone.</param>
    public static IEnumerable<CaseChange> Between(Case then, Case now, Case after)
    {
        var scheduled = then.Scheduled.ToDictionary(one => one.Id, StringComparer.Ordinal);
        var events = then.Events.ToDictionary(one => one.Id, StringComparer.Ordinal);
        var told = now.Events.Where(one => !events.ContainsKey(one.Id)).ToDictionary(one => one.Id, StringComparer.Ordinal);
        foreach (var one in now.Scheduled.Where(one => !told.ContainsKey(one.Id)))
            if (ScheduleComparison.Between(scheduled.GetValueOrDefault(one.Id), one, then.Zone, now.Zone) is { } change)
                yield return change;
        foreach (var one in now.Events)
            if (told.ContainsKey(one.Id))
                yield return Told(one);
            else if (events[one.Id] is var was && Differs(was, one))
                yield return new Corrected(was, one, Matters: was.Date != one.Date || was.Kind != one.Kind || was.Claim != one.Claim);

        var stated = after.Scheduled.Select(one => one.Id).Concat(after.Events.Select(one => one.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in then.Scheduled.Where(one => !stated.Contains(one.Id) && !told.Values.Any(happened => IsWhatCameOf(one, happened))))
            yield return new Withdrawn(gone);
        foreach (var gone in then.Events.Where(one => !stated.Contains(one.Id) && !scheduled.ContainsKey(one.Id)))
            yield return new Retracted(gone);
    }

    static CaseChange Told(CaseEvent happened) => happened.Kind switch
    {
        _ when ChangeWeight.IsDecision(happened.Kind) => new Outcome(happened),
        EventKind.Detention => new Detained(happened),
        EventKind.Release => new Released(happened),
        _ => new Recorded(happened),
    };

    static bool Differs(CaseEvent then, CaseEvent now) =>
        then.Date != now.Date || then.Kind != now.Kind || then.Claim != now.Claim
        || !Wording.Same(then.Text, now.Text) || !Wording.Same(then.ClaimedBy, now.ClaimedBy);

    /// <summary>An editor may record what happened under another id and drop what was expected: nothing was withdrawn then.</summary>
    static bool IsWhatCameOf(ScheduledEvent expected, CaseEvent happened) =>
        expected.Proceeding is not null && expected.Proceeding == happened.Proceeding
        && expected.Kind switch
        {
            ScheduledKind.Release => happened.Kind == EventKind.Release,
            ScheduledKind.Deadline => false,
            _ => happened.Kind == EventKind.Hearing || ChangeWeight.IsDecision(happened.Kind),
        }
        && (expected.Date?.EarliestDay is not { } start || happened.Date is { } date && (date.LatestDay is not { } end || end >= start));
}
