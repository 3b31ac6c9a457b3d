using Casebell.Cases;
using Casebell.Delivery.Broadcasts;
using Casebell.Delivery.Outbox;
using Casebell.Storage;
using Casebell.Subscriptions;
using Casework.Cases;
using Casework.Changes;
using NodaTime;

namespace Casebell.Alerts;

/// <summary>Notes, in the transaction of a change, that it is to be told; and stops what is under way about a case of which the public may know no longer.</summary>
/// <param name="spreader">None in a process that only imports: the service's own notices what was noted there.</param>
public sealed class ChangeAlerts(BroadcastTable broadcasts, ChangeTable changes, TimeProvider time, Spreader? spreader = null) : IFollowsChanges
{
    /// <summary>A weekly digest may be due when the week is all but over; it needs some time to be sent.</summary>
    static readonly Duration Useful = Duration.FromDays(8);

    public void Changed(WriteSession session, CaseStep step, bool isQuiet)
    {
        if (step.After.Visibility != Visibility.Public)
            Stop(session, step.After.Slug);
        else if (!isQuiet && step.Changes.Count > 0 && Followers.Any(session))
            Tell(session, step);
    }

    void Tell(WriteSession session, CaseStep step)
    {
        var slug = step.After.Slug;
        var revision = CaseTable.Revision(session, slug) ?? throw new InvalidOperationException("A changed case is stored before it is told of.");
        var id = broadcasts.Begin(session, AlertTemplate.Of(slug, revision), IsUrgent(session, step) ? Lane.Urgent : Lane.Ordinary, Useful);
        changes.Record(session, id, slug, revision, step.Before is null ? null : PublicView.Of(step.Before), step.Changes, Followers.Last(session));
        if (spreader is not null)
            session.AfterCommit(spreader.Wake);
    }

    /// <summary>What takes the place of an urgent alert that is under way is as urgent as that one.</summary>
    bool IsUrgent(WriteSession session, CaseStep step)
    {
        var zone = DateTimeZoneProviders.Tzdb[step.After.Zone];
        if (step.Changes.Any(change => ChangeWeight.IsUrgent(change, time.Now(), zone)))
            return true;
        var subjects = step.Changes.Select(change => change.Subject).ToHashSet(StringComparer.Ordinal);
        return changes.Latest(session, step.After.Slug)
            .Any(earlier => RecordedChange.Overlap(earlier.Subjects, subjects)
                && BroadcastTable.Find(session, earlier.Id) is { Lane: Lane.Urgent, State: not BroadcastState.Stopped } && BroadcastTable.IsUnderWay(session, earlier.Id));
    }

    void Stop(WriteSession session, CaseSlug slug)
    {
        foreach (var change in changes.Latest(session, slug))
            if (BroadcastTable.IsUnderWay(session, change.Id))
                broadcasts.Stop(session, change.Id, Reasons.NotPublic);
    }
}
