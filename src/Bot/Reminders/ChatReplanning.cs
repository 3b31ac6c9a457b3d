using Casebell.Addresses;
using Casebell.Cases;
using Casebell.Reminders.Obligations;
using Casebell.Storage;
using Casebell.Subscriptions;
using NodaTime;

namespace Casebell.Reminders;

/// <summary>Plans a chat's coming reminders anew when it moves to another zone or chooses other leads. What is due already stays as it is.</summary>
sealed class ChatReplanning(ReminderPlanning planning, CaseTable cases, ChoiceBook choices, TimeProvider time) : IGoesByZone, IGoesByLeads
{
    public void ZoneChanged(WriteSession session, long chatId, DateTimeZone zone) => Replan(session, chatId, zone, FollowingLeads.Of(session, chatId));

    public void LeadsChanged(WriteSession session, long chatId) => Replan(session, chatId, choices.Zone(session, chatId), FollowingLeads.Of(session, chatId));

    /// <summary>The same for one following.</summary>
    public void LeadsChanged(WriteSession session, long chatId, FollowingLeads.OfCase following) => Replan(session, chatId, choices.Zone(session, chatId), [following]);

    void Replan(WriteSession session, long chatId, DateTimeZone? zone, IReadOnlyList<FollowingLeads.OfCase> followings)
    {
        Dictionary<long, DateTimeZone> zones = zone is null ? [] : new() { [chatId] = zone };
        foreach (var following in followings)
        {
            ReminderTable.EraseComing(session, following.FollowingId, time.Now());
            if (cases.FindPublic(session, following.Slug) is not { } @case)
                continue;
            if (@case.Scheduled.Count > 0)
                planning.Begun(session, new Follower(following.FollowingId, chatId, zone), @case);
            if (@case.Obligations.Count > 0)
                ObligationPlanning.Replan(session, @case, [(following.FollowingId, chatId)], zones, time.Now());
        }

        planning.LookAgain(session);
    }
}
