using System.Text.Json;
using Casebell.Storage;
using Casework.Cases;
using Casework.Reminders;
using Dapper;
using NodaTime;

namespace Casebell.Reminders.Obligations;

/// <summary>The reminders of obligations, which stand among all others.</summary>
static class ObligationReminders
{
    public static void Plan(WriteSession session, CaseSlug slug, AskedObligation asked, long chatId, PlannedReminder planned) =>
        session.Connection.Execute(
            """
            INSERT INTO reminder (following_id, chat_id, slug, event, revision, occurrence, due_at, useful_until)
            VALUES (@FollowingId, @chatId, @slug, @Event, @Id, @Occurrence, @due, @until)
            ON CONFLICT DO NOTHING
            """,
            new { asked.FollowingId, chatId, slug = slug.Value, asked.Event, asked.Id, planned.Occurrence, due = planned.Due.Milliseconds(), until = planned.UsefulUntil.Milliseconds() });

    /// <summary>Erases what these followings have planned after a moment, to be planned anew.</summary>
    /// <returns>What was erased; its revision is the id of what was asked for.</returns>
    public static IReadOnlyList<ReminderTable.Which> EraseComing(WriteSession session, IEnumerable<long> followings, Instant after) =>
        [.. session.Connection.Query<ReminderTable.Which>(
            // The plus keeps SQLite to the index that begins with the following.
            """
            DELETE FROM reminder
            WHERE following_id IN (SELECT value FROM json_each(@followings)) AND +state = 'planned' AND due_at > @after AND event LIKE 'obligation %'
            RETURNING event, revision, occurrence
            """,
            new { followings = JsonSerializer.Serialize(followings.Distinct()), after = after.Milliseconds() })];

    /// <summary>Erases what is planned of one that is no longer asked for.</summary>
    public static void Erase(WriteSession session, AskedObligation asked) =>
        session.Connection.Execute("DELETE FROM reminder WHERE following_id = @FollowingId AND event = @Event AND +state = 'planned'", new { asked.FollowingId, asked.Event });
}
