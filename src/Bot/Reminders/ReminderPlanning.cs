using Casebell.Addresses;
using Casebell.Cases;
using Casebell.Storage;
using Casebell.Subscriptions;
using Casework.Cases;
using Casework.Dates;
using Casework.Deadlines;
using NodaTime;

namespace Casebell.Reminders;

/// <summary>Keeps the planned reminders true: to a following that begins, and to a case that changes.</summary>
/// <param name="choices">None in a process that has no key, such as one that only imports: the service plans what was changed there.</param>
/// <param name="clock">None in a process that only imports: the service's own notices what was planned there.</param>
/// <param name="replanner">None there either; it notices for itself.</param>
public sealed class ReminderPlanning(TimeProvider time, ChoiceBook? choices = null, ReminderClock? clock = null, Replanner? replanner = null) : IFollowsChanges, IBeginsWithFollowing
{
    /// <summary>Plans all of a case's reminders for one following, from now on.</summary>
    public void Begun(WriteSession session, Follower follower, Case @case)
    {
        var leads = FollowingLeads.Applied(ChatBook.Leads(session, follower.ChatId), FollowingLeads.Own(session, follower.FollowingId));
        ReminderTable.Plan(session, @case.Slug, [(follower.FollowingId, follower.ChatId)], ReminderBatch.For(@case, ReminderBatch.Reader(@case, follower.Zone), leads, time.Now()));
        LookAgain(session);
    }

    /// <summary>Something else was planned.</summary>
    internal void LookAgain(WriteSession session)
    {
        if (clock is not null)
            session.AfterCommit(clock.LookAgain);
    }

    /// <summary>Replans for as many followers as can be done at once; where there are more, it notes where the <see cref="Replanner"/> is to go on.</summary>
    public void Changed(WriteSession session, CaseStep step, bool isQuiet)
    {
        if (step.Before is { } before && Revisions(before).SetEquals(Revisions(step.After)) && Obliged(before).SetEquals(Obliged(step.After)))
            return;
        var now = time.Now();
        if (PlanFirst(session, step.After, now) is { } plannedTo)
            ReplanningTable.Begin(session, step.After.Slug, plannedTo, now);
        else
            ReplanningTable.End(session, step.After.Slug);
        LookAgain(session);
        if (replanner is not null)
            session.AfterCommit(replanner.Wake);
    }

    /// <returns>The following up to which it is done; null where it is for all.</returns>
    long? PlanFirst(WriteSession session, Case @case, Instant now)
    {
        if (choices is not null)
            return ReminderBatch.Plan(session, choices, @case, after: 0, now);
        return ReminderBatch.DropOutdated(session, @case, after: 0).Count > 0 ? 0 : null;
    }

    static HashSet<(string Event, int Revision)> Revisions(Case @case) => [.. ReminderBatch.Remindable(@case).Select(scheduled => (scheduled.Id, scheduled.Revision))];

    /// <summary>All that tells on which days somebody may be reminded of an obligation.</summary>
    static HashSet<(string Id, CalendarPeriod Every, Edtf? From, Edtf? Until, string Zone)> Obliged(Case @case) =>
        @case.Visibility == Visibility.Public
            ? [.. @case.Obligations.Where(one => one.Visibility == Visibility.Public).Select(one => (one.Id, one.Every, one.From, one.Until, @case.Zone))]
            : [];
}
