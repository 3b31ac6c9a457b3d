using System.Text.Json;
using Casebell.Storage;
using Casework.Cases;
using Casework.Reminders;
using Dapper;
using NodaTime;

namespace Casebell.Reminders;

/// <summary>The truth about what is due when.</summary>
public static class ReminderTable
{
    const string Outdated = "the event changed";
    const string TooLate = "too late to be of use";

    /// <summary>Which reminder of an event it is, whoever's.</summary>
    public sealed record Which(string Event, long Revision, string Occurrence);

    public sealed record Asked(long Id, string Event, long Revision, long DueAt);

    public sealed record Due(long Id, long ChatId, string Slug, string Event, long Revision, string Occurrence, long DueAt, long UsefulUntil);

    /// <summary>Plans the same reminders for all of these followings; one that is planned already stays, and so does one that was sent.</summary>
    public static void Plan(WriteSession session, CaseSlug slug, IEnumerable<(long FollowingId, long ChatId)> followers, IReadOnlyList<(ScheduledEvent Scheduled, PlannedReminder Planned)> reminders) =>
        Insert(session, slug, followers, reminders, "true");

    /// <summary>The same, only for those of them that have had none of an event as it is now.</summary>
    public static void PlanWhereNone(WriteSession session, CaseSlug slug, IEnumerable<(long FollowingId, long ChatId)> followers, IReadOnlyList<(ScheduledEvent Scheduled, PlannedReminder Planned)> reminders) =>
        Insert(
            session, slug, followers, reminders,
            "NOT EXISTS (SELECT 1 FROM reminder had WHERE had.following_id = following AND had.event = planned.event AND had.revision = planned.revision AND had.state <> 'dropped')");

    static void Insert(WriteSession session, CaseSlug slug, IEnumerable<(long FollowingId, long ChatId)> followers, IReadOnlyList<(ScheduledEvent Scheduled, PlannedReminder Planned)> reminders, string condition)
    {
        if (reminders.Count == 0)
            return;
        session.Connection.Execute(
            $"""
            WITH follower AS MATERIALIZED (SELECT value ->> 0 AS following, value ->> 1 AS chat FROM json_each(@followers)),
                 planned AS MATERIALIZED (SELECT value ->> 0 AS event, value ->> 1 AS revision, value ->> 2 AS occurrence, value ->> 3 AS due, value ->> 4 AS until FROM json_each(@planned))
            INSERT INTO reminder (following_id, chat_id, slug, event, revision, occurrence, due_at, useful_until)
            SELECT following, chat, @slug, event, revision, occurrence, due, until FROM follower CROSS JOIN planned WHERE {condition}
            ON CONFLICT (following_id, event, revision, occurrence) DO UPDATE
            SET state = 'planned', reason = NULL, due_at = excluded.due_at, useful_until = excluded.useful_until
            WHERE state = 'dropped' AND reason = @Outdated
            """,
            new
            {
                slug = slug.Value,
                followers = JsonSerializer.Serialize(followers.Select(one => new[] { one.FollowingId, one.ChatId })),
                planned = JsonSerializer.Serialize(reminders.Select(one => new object[]
                {
                    one.Scheduled.Id, one.Scheduled.Revision, one.Planned.Occurrence, one.Planned.Due.Milliseconds(), one.Planned.UsefulUntil.Milliseconds(),
                })),
                Outdated,
            });
    }

    /// <summary>Erases what a following has planned after a moment, to be planned anew; what its readers asked for with a button stays, and so does what is of no event.</summary>
    /// <returns>What was erased.</returns>
    public static IReadOnlyList<Which> EraseComing(WriteSession session, long followingId, Instant after) =>
        [.. session.Connection.Query<Which>(
            // The plus keeps SQLite to the index that begins with the following.
            """
            DELETE FROM reminder
            WHERE following_id = @followingId AND +state = 'planned' AND due_at > @after AND occurrence NOT LIKE 'again-%' AND event NOT LIKE 'obligation %'
            RETURNING event, revision, occurrence
            """,
            new { followingId, after = after.Milliseconds() })];

    /// <summary>What a following's readers asked for with a button and is still to come.</summary>
    public static IReadOnlyList<Asked> AskedAgain(Session session, long followingId, Instant after) =>
        [.. session.Connection.Query<Asked>(
            // The plus keeps SQLite to the index that begins with the following.
            "SELECT id, event, revision, due_at FROM reminder WHERE following_id = @followingId AND +state = 'planned' AND due_at > @after AND occurrence LIKE 'again-%'",
            new { followingId, after = after.Milliseconds() })];

    /// <summary>Has what was asked for come at another moment; where that was asked for as well, it comes once.</summary>
    public static void MoveAgain(WriteSession session, long id, Instant due)
    {
        if (session.Connection.Execute("UPDATE OR IGNORE reminder SET occurrence = @occurrence, due_at = @due WHERE id = @id", new { id, occurrence = Occurrence.Again(due), due = due.Milliseconds() }) == 0)
            session.Connection.Execute("DELETE FROM reminder WHERE id = @id", new { id });
    }

    /// <summary>Which reminders of an event as it is now a following has or had at a moment.</summary>
    public static IReadOnlyList<string> OccurrencesAt(Session session, long followingId, ScheduledEvent scheduled, Instant due) =>
        [.. session.Connection.Query<string>(
            "SELECT occurrence FROM reminder WHERE following_id = @followingId AND event = @Id AND revision = @Revision AND due_at = @due AND state <> 'dropped'",
            new { followingId, scheduled.Id, scheduled.Revision, due = due.Milliseconds() })];

    /// <summary>Drops what these followings had planned for other revisions of the case's events, or for events that are no more.</summary>
    public static void DropOutdated(WriteSession session, CaseSlug slug, IEnumerable<long> followings, IEnumerable<ScheduledEvent> current) =>
        session.Connection.Execute(
            // The plus keeps SQLite to the index that begins with the following.
            """
            UPDATE reminder SET state = 'dropped', reason = @Outdated
            WHERE following_id IN (SELECT value FROM json_each(@followings)) AND +state = 'planned' AND slug = @slug
              AND event NOT LIKE 'obligation %' AND event || ' ' || revision NOT IN (SELECT value FROM json_each(@valid))
            """,
            new
            {
                slug = slug.Value,
                followings = JsonSerializer.Serialize(followings),
                valid = JsonSerializer.Serialize(current.Select(scheduled => $"{scheduled.Id} {scheduled.Revision}")),
                Outdated,
            });

    /// <param name="most">The earliest; what has waited longest goes first.</param>
    public static IReadOnlyList<Due> TakeDue(WriteSession session, Instant now, int most) =>
        [.. session.Connection.Query<Due>(
            """
            SELECT id, chat_id, slug, event, revision, occurrence, due_at, useful_until
            FROM reminder WHERE state = 'planned' AND due_at <= @now ORDER BY due_at, id LIMIT @most
            """,
            new { now = now.Milliseconds(), most })];

    /// <summary>They stand in the outbox now.</summary>
    public static void Queued(WriteSession session, IEnumerable<long> ids) =>
        session.Connection.Execute("UPDATE reminder SET state = 'queued' WHERE id IN (SELECT value FROM json_each(@ids))", new { ids = JsonSerializer.Serialize(ids) });

    /// <summary>They came when they were of no use any more.</summary>
    public static void Missed(WriteSession session, IEnumerable<long> ids) =>
        session.Connection.Execute(
            "UPDATE reminder SET state = 'dropped', reason = @TooLate WHERE id IN (SELECT value FROM json_each(@ids))", new { ids = JsonSerializer.Serialize(ids), TooLate });

    /// <summary>Whether <see cref="TakeUpAgain"/> would find something. Reads the whole table.</summary>
    public static bool HasDroppedAhead(Session session, Instant now) =>
        session.Connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM reminder WHERE state = 'dropped' AND reason = @TooLate AND due_at > @now)", new { TooLate, now = now.Milliseconds() });

    /// <summary>By a clock that is right again these are still to come: it was wrong when they were dropped. Reads the whole table.</summary>
    public static void TakeUpAgain(WriteSession session, Instant now) =>
        session.Connection.Execute("UPDATE reminder SET state = 'planned', reason = NULL WHERE state = 'dropped' AND reason = @TooLate AND due_at > @now", new { TooLate, now = now.Milliseconds() });

    /// <summary>When the next reminder is due, in the past where it is overdue; null where none is planned.</summary>
    public static Instant? NextDue(Session session) =>
        session.Connection.ExecuteScalar<long?>("SELECT min(due_at) FROM reminder WHERE state = 'planned'") is { } due ? Instant.FromUnixTimeMilliseconds(due) : null;
}
