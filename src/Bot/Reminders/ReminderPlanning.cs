using Casebell.Addresses;
using Casebell.Cases;
using Casebell.Storage;
using Casebell.Subscriptions;
using Casework.Cases;
using Casework.Reminders;
using NodaTime;

namespace Casebell.Reminders;

/// <summary>Keeps the planned reminders true: to a following that begins, and to a case that changes.</summary>
/// <param name="clock">None in a process that only imports: the service's own notices what was planned there.</param>
public sealed class ReminderPlanning(TimeProvider time, ReminderClock? clock = null) : IFollowsChanges, IBeginsWithFollowing
{
    /// <summary>Plans all of a case's reminders for one following, from now on.</summary>
    public void Begun(WriteSession session, Follower follower, Case @case)
    {
        foreach (var scheduled in Remindable(@case))
        {
            var venue = CaseTable.Venue(@case, scheduled);
            foreach (var planned in ReminderPlan.For(scheduled, venue, follower.Zone ?? DateTimeZoneProviders.Tzdb[@case.Zone], time.Now()))
                ReminderTable.Plan(session, follower, @case.Slug, scheduled, planned);
        }

        if (clock is not null)
            session.AfterCommit(clock.LookAgain);
    }

    public void Changed(WriteSession session, CaseStep step, bool isQuiet)
    {
        var after = step.After;
        var remindable = Remindable(after).ToList();
        ReminderTable.DropOutdated(session, after.Slug, remindable, "the event changed");
        foreach (var (following, chat) in FollowingTable.Followers(session, after.Slug))
            Begun(session, new Follower(following, chat, ChatBook.Zone(session, chat)), after);
    }

    static IEnumerable<ScheduledEvent> Remindable(Case @case) =>
        @case.Visibility == Visibility.Public ? @case.Scheduled.Where(scheduled => scheduled.Visibility == Visibility.Public) : [];
}
