using Casebell.Addresses;
using Casebell.Cases;
using Casebell.Storage;
using Casebell.Subscriptions;

namespace Casebell.Reminders.Obligations;

/// <summary>What a chat asked for goes with its followings; where both chats followed a case, what the first asked for goes to the second's following.</summary>
sealed class MovedObligations(CaseTable cases, ChoiceBook choices, TimeProvider time) : IBelongsToChat
{
    public void Merge(WriteSession session, long from, long to)
    {
        foreach (var other in FollowingLeads.Of(session, from))
        {
            // Where the second did not follow the case, the following itself moves, and takes all with it.
            if (FollowingLeads.Find(session, to, other.Slug) is not { } kept)
                continue;
            AskedTable.Move(session, other.FollowingId, kept.FollowingId);
            if (cases.FindPublic(session, other.Slug) is { } @case)
                ObligationPlanning.Replan(session, @case, [(kept.FollowingId, to)], choices.Zones(session, [to]), time.Now());
        }
    }
}
