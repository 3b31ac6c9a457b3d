using Casebell.Storage;
using Casebell.Subscriptions;
using Casework.Cases;
using Casework.Reminders;
using Dapper;
using NodaTime;

namespace Casebell.Reminders;

/// <summary>The truth about what is due when.</summary>
public static class ReminderTable
{
    public sealed record Due(long Id, long ChatId, string Slug, string Event, long Revision, string Occurrence, long DueAt, long UsefulUntil);

    public static void Plan(WriteSession session, Follower follower, CaseSlug slug, ScheduledEvent scheduled, PlannedReminder planned) =>
        session.Connection.Execute(
            """
            INSERT INTO reminder (following_id, chat_id, slug, event, revision, occurrence, due_at, useful_until)
            VALUES (@FollowingId, @ChatId, @slug, @id, @revision, @occurrence, @due, @until) ON CONFLICT DO NOTHING
            """,
            new
            {
                follower.FollowingId,
                follower.ChatId,
                slug = slug.Value,
                id = scheduled.Id,
                revision = scheduled.Revision,
                occurrence = planned.Occurrence,
                due = planned.Due.Milliseconds(),
                until = planned.UsefulUntil.Milliseconds(),
            });

    /// <summary>Drops what was planned for other revisions of the event, or for an event that is no more.</summary>
    public static void DropOutdated(WriteSession session, CaseSlug slug, IReadOnlyCollection<ScheduledEvent> current, string reason)
    {
        var valid = current.Select(scheduled => $"{scheduled.Id} {scheduled.Revision}").ToList();
        session.Connection.Execute(
            "UPDATE reminder SET state = 'dropped', reason = @reason WHERE slug = @slug AND state = 'planned' AND event || ' ' || revision NOT IN @valid",
            new { slug = slug.Value, reason, valid });
    }

    public static IReadOnlyList<Due> TakeDue(WriteSession session, Instant now, int most) =>
        [.. session.Connection.Query<Due>(
            """
            SELECT id, chat_id, slug, event, revision, occurrence, due_at, useful_until
            FROM reminder WHERE state = 'planned' AND due_at <= @now ORDER BY due_at, id LIMIT @most
            """,
            new { now = now.Milliseconds(), most })];

    public static void Queued(WriteSession session, long id) => session.Connection.Execute("UPDATE reminder SET state = 'queued' WHERE id = @id", new { id });

    public static void Dropped(WriteSession session, long id, string reason) =>
        session.Connection.Execute("UPDATE reminder SET state = 'dropped', reason = @reason WHERE id = @id", new { id, reason });

    /// <summary>When the next reminder is due, in the past where it is overdue; null where none is planned.</summary>
    public static Instant? NextDue(Session session) =>
        session.Connection.ExecuteScalar<long?>("SELECT min(due_at) FROM reminder WHERE state = 'planned'") is { } due ? Instant.FromUnixTimeMilliseconds(due) : null;
}
