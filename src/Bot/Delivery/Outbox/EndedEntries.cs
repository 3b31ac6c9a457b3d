using System.Text.Json;
using Casebell.Storage;
using Dapper;
using NodaTime;

namespace Casebell.Delivery.Outbox;

/// <summary>Records of what was sent or will not be: erased, they still count.</summary>
static class EndedEntries
{
    /// <summary>Records of what ended before the instant.</summary>
    public static IReadOnlyList<long> Before(Session session, Instant before, int most) =>
        [.. session.Connection.Query<long>("SELECT id FROM outbox WHERE state <> 'waiting' AND finished_at < @before LIMIT @most", new { before = before.Milliseconds(), most })];

    public static long CountBefore(Session session, Instant before) =>
        session.Connection.ExecuteScalar<long>("SELECT count(*) FROM outbox WHERE state <> 'waiting' AND finished_at < @before", new { before = before.Milliseconds() });

    /// <summary>Erases these records; none that waits.</summary>
    public static void Erase(WriteSession session, IEnumerable<long> ids) =>
        session.Connection.Execute(
            """
            INSERT INTO outbox_total (broadcast_id, lane, state, reason, entries, last_at)
            SELECT coalesce(broadcast_id, 0), lane, state, coalesce(reason, ''), count(*), max(finished_at) FROM outbox
            WHERE id IN (SELECT value FROM json_each(@ids)) AND state <> 'waiting' GROUP BY 1, 2, 3, 4
            ON CONFLICT DO UPDATE SET entries = entries + excluded.entries, last_at = max(last_at, excluded.last_at);
            DELETE FROM outbox WHERE id IN (SELECT value FROM json_each(@ids)) AND state <> 'waiting';
            """,
            new { ids = JsonSerializer.Serialize(ids) });

    /// <summary>By lane and state, all that is erased by now.</summary>
    public static IReadOnlyList<OutboxCounts.Count> Erased(Session session) =>
        [.. session.Connection.Query<(long Lane, string State, long Entries)>("SELECT lane, state, sum(entries) FROM outbox_total GROUP BY lane, state ORDER BY lane, state")
            .Select(row => new OutboxCounts.Count((Lane)row.Lane, row.State, row.Entries))];
}
