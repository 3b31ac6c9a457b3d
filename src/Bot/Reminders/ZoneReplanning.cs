using Casebell.Addresses;
using Casebell.Cases;
using Casebell.Storage;
using Casebell.Subscriptions;
using Casework.Cases;
using Dapper;
using NodaTime;

namespace Casebell.Reminders;

/// <summary>Plans a chat's coming reminders anew when it moves to another zone. What is due already stays as it is.</summary>
sealed class ZoneReplanning(ReminderPlanning planning, CaseTable cases, TimeProvider time) : IGoesByZone
{
    sealed record Planned(long FollowingId, string Slug);

    public void ZoneChanged(WriteSession session, long chatId, DateTimeZone zone)
    {
        var coming = session.Connection.Query<Planned>(
            "SELECT DISTINCT following_id, slug FROM reminder WHERE chat_id = @chatId AND state = 'planned' AND due_at > @now",
            new { chatId, now = time.Milliseconds() }).ToList();
        session.Connection.Execute("DELETE FROM reminder WHERE chat_id = @chatId AND state = 'planned' AND due_at > @now", new { chatId, now = time.Milliseconds() });
        foreach (var (following, slug) in coming)
            if (cases.FindPublic(session, CaseSlug.Parse(slug)) is { } @case)
                planning.Begun(session, new Follower(following, chatId, zone), @case);
    }
}
