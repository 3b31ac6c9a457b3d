using Casework.Cases;

namespace Casework.Changes;

/// <summary>What an edit changed for the readers of a case.</summary>
public static class CaseComparison
{
    /// <summary>
    /// The changes in the order of the case: what is scheduled, what happened, what is no longer stated. Only what the public may see takes part,
    /// before as after, so that a change never names what is hidden; what becomes visible is new. Titles, summaries and added translations are no news.
    /// </summary>
    /// <param name="before">Null: there was no such case.</param>
    /// <param name="after">The case as it now is.</param>
    public static IReadOnlyList<CaseChange> Between(Case? before, Case after)
    {
        if (after.Visibility != Visibility.Public)
            return [];
        if (before is not { Visibility: Visibility.Public })
            return [new CaseAdded()];

        var scheduled = before.Scheduled.Where(IsPublic).ToDictionary(one => one.Id, StringComparer.Ordinal);
        var events = before.Events.Where(IsPublic).ToDictionary(one => one.Id, StringComparer.Ordinal);
        var changes = new List<CaseChange>();
        foreach (var now in after.Scheduled.Where(IsPublic))
            if (ScheduleComparison.Between(scheduled.GetValueOrDefault(now.Id), now, before.Zone, after.Zone) is { } change)
                changes.Add(change);
        foreach (var now in after.Events.Where(IsPublic))
            if (!events.TryGetValue(now.Id, out var then))
                changes.Add(Told(now));
            else if (Differs(then, now))
                changes.Add(new Corrected(then, now, Matters: then.Date != now.Date || then.Kind != now.Kind || then.Claim != now.Claim));

        // A hearing that moves from the schedule to the history under the same id is recorded, not removed.
        var stated = after.Scheduled.Where(IsPublic).Select(one => one.Id).Concat(after.Events.Where(IsPublic).Select(one => one.Id));
        changes.AddRange(scheduled.Keys.Except(stated, StringComparer.Ordinal).Select(id => new Withdrawn(scheduled[id])));
        changes.AddRange(events.Keys.Except(stated, StringComparer.Ordinal).Select(id => new Retracted(events[id])));
        return changes;
    }

    /// <summary>
    /// The case with the revisions of its scheduled events carried on: unchanged in date, place and status keeps the old number, changed gets the next.
    /// One that was not there before keeps the number that it states, as when an exported case is imported.
    /// </summary>
    public static Case WithRevisions(Case? before, Case after)
    {
        if (before is null)
            return after;
        var known = before.Scheduled.ToDictionary(one => one.Id, StringComparer.Ordinal);
        return after with
        {
            Scheduled =
            [
                .. after.Scheduled.Select(now => known.TryGetValue(now.Id, out var then)
                    ? now with { Revision = ScheduleComparison.Same(then, now, before.Zone, after.Zone) ? then.Revision : then.Revision + 1 }
                    : now),
            ],
        };
    }

    static CaseChange Told(CaseEvent happened) => happened.Kind switch
    {
        EventKind.Verdict or EventKind.AppealDecision or EventKind.CassationDecision or EventKind.AsylumDecision or EventKind.SentenceChange => new Outcome(happened),
        EventKind.Detention => new Detained(happened),
        EventKind.Release => new Released(happened),
        _ => new Recorded(happened),
    };

    static bool IsPublic(ScheduledEvent scheduled) => scheduled.Visibility == Visibility.Public;

    static bool IsPublic(CaseEvent happened) => happened.Visibility == Visibility.Public;

    static bool Differs(CaseEvent then, CaseEvent now) =>
        then.Date != now.Date || then.Kind != now.Kind || then.Claim != now.Claim
        || !Wording.Same(then.Text, now.Text) || !Wording.Same(then.ClaimedBy, now.ClaimedBy);
}
