using Casebell.Addresses;
using Casebell.Cases;
using Casebell.Reminders.Obligations;
using Casebell.Storage;
using Casebell.Subscriptions;
using Casework.Cases;
using Casework.Reminders;
using NodaTime;

namespace Casebell.Reminders;

/// <summary>Plans a chat's coming reminders anew when it moves to another zone or chooses other leads. What is due already stays as it is.</summary>
sealed class ChatReplanning(ReminderPlanning planning, CaseTable cases, ChoiceBook choices, TimeProvider time) : IGoesByZone, IGoesByLeads
{
    public void ZoneChanged(WriteSession session, long chatId, DateTimeZone? before, DateTimeZone zone)
    {
        var followings = FollowingLeads.Of(session, chatId);
        foreach (var following in followings)
            MoveAsked(session, following, before, zone);
        Replan(session, chatId, zone, followings);
    }

    public void LeadsChanged(WriteSession session, long chatId) => Replan(session, chatId, choices.Zone(session, chatId), FollowingLeads.Of(session, chatId));

    /// <summary>The same for one following.</summary>
    public void LeadsChanged(WriteSession session, long chatId, FollowingLeads.OfCase following) => Replan(session, chatId, choices.Zone(session, chatId), [following]);

    void Replan(WriteSession session, long chatId, DateTimeZone? zone, IReadOnlyList<FollowingLeads.OfCase> followings)
    {
        Dictionary<long, DateTimeZone> zones = zone is null ? [] : new() { [chatId] = zone };
        foreach (var following in followings)
        {
            var now = time.Now();
            var erased = ReminderTable.EraseComing(session, following.FollowingId, now);
            if (cases.FindPublic(session, following.Slug) is not { } @case)
                continue;
            if (@case.Scheduled.Count > 0)
            {
                Follower follower = new(following.FollowingId, chatId, zone);
                planning.Begun(session, follower, @case);
                if (erased.Count > 0)
                    ReminderTable.Plan(session, @case.Slug, [(following.FollowingId, chatId)], Saved(session, follower, @case, [.. erased], now));
            }

            if (@case.Obligations.Count > 0)
                ObligationPlanning.Replan(session, @case, [(following.FollowingId, chatId)], zones, time.Now());
        }

        planning.LookAgain(session);
    }

    /// <summary>What its readers asked for with a button was said to come at 09:00, and comes at 09:00 of the new zone; where that has passed, at once.</summary>
    void MoveAsked(WriteSession session, FollowingLeads.OfCase following, DateTimeZone? before, DateTimeZone zone)
    {
        var now = time.Now();
        if (ReminderTable.AskedAgain(session, following.FollowingId, now) is not { Count: > 0 } asked || cases.FindPublic(session, following.Slug) is not { } @case)
            return;
        foreach (var one in asked)
        {
            if (ReminderBatch.Remindable(@case).FirstOrDefault(scheduled => scheduled.Id == one.Event && scheduled.Revision == one.Revision) is not { } scheduled)
                continue;
            var due = Instant.FromUnixTimeMilliseconds(one.DueAt);
            var moved = AgainOffer.Moved(scheduled, CaseTable.Venue(@case, scheduled), ReminderBatch.Reader(@case, before), zone, due);
            if (moved != due)
                ReminderTable.MoveAgain(session, one.Id, Instant.Max(moved, now));
        }
    }

    /// <summary>
    /// Of what was erased, that which would be lost: what the new zone puts before now is due at once while it is of use, and what became known too late for every
    /// lead is still too late for them.
    /// </summary>
    static IReadOnlyList<(ScheduledEvent Scheduled, PlannedReminder Planned)> Saved(WriteSession session, Follower follower, Case @case, HashSet<ReminderTable.Which> erased, Instant now)
    {
        var leads = FollowingLeads.Applied(ChatBook.Leads(session, follower.ChatId), FollowingLeads.Own(session, follower.FollowingId));
        var reader = ReminderBatch.Reader(@case, follower.Zone);
        var passed = ReminderBatch.For(@case, reader, leads, Instant.MinValue).Where(one => one.Planned.Due <= now && now < one.Planned.UsefulUntil)
            .Select(one => one with { Planned = one.Planned with { Due = now } });
        var hurried =
            from scheduled in ReminderBatch.Remindable(@case)
            let planned = ReminderPlan.StillHurried(scheduled, CaseTable.Venue(@case, scheduled), reader, leads, now)
            where planned is not null
            select (Scheduled: scheduled, Planned: planned);
        return [.. passed.Concat(hurried).Where(one => erased.Contains(new(one.Scheduled.Id, one.Scheduled.Revision, one.Planned.Occurrence)))];
    }
}
