using Casebell.Storage;
using Dapper;
using NodaTime;

namespace Casebell.Delivery.Outbox;

/// <summary>What two rows had that turned out to be one chat.</summary>
static class MergedEntries
{
    /// <summary>
    /// Of a broadcast that both had, one record stays: of the one that was told, else of one that waits, else of the second. The broadcast then counts one chat, as they
    /// turned out to be. Where one is being spread and had passed the second and not the first, nobody would come to give the first its entry any more: it gets one now,
    /// and when it is made, it shows whether there is a reason to send it.
    /// </summary>
    public static void Merge(WriteSession session, long from, long to, Instant now) =>
        session.Connection.Execute(
            """
            UPDATE broadcast SET queued = queued - 1
            WHERE id IN (SELECT broadcast_id FROM outbox WHERE chat_id = @from INTERSECT SELECT broadcast_id FROM outbox WHERE chat_id = @to);
            DELETE FROM outbox WHERE chat_id = @to AND state <> 'delivered' AND broadcast_id IN (SELECT broadcast_id FROM outbox WHERE chat_id = @from AND state = 'delivered');
            DELETE FROM outbox WHERE chat_id = @to AND state NOT IN ('delivered', 'waiting') AND broadcast_id IN (SELECT broadcast_id FROM outbox WHERE chat_id = @from AND state = 'waiting');
            UPDATE OR IGNORE outbox SET chat_id = @to WHERE chat_id = @from;
            DELETE FROM outbox WHERE chat_id = @from;
            UPDATE broadcast SET queued = queued + 1
            WHERE state = 'spreading' AND told_to >= @to AND told_to < @from AND NOT EXISTS (SELECT 1 FROM outbox WHERE broadcast_id = broadcast.id AND chat_id = @to);
            INSERT INTO outbox (lane, chat_id, broadcast_id, not_before, expires_at, created_at)
            SELECT lane, @to, id, 0, expires_at, @now FROM broadcast
            WHERE state = 'spreading' AND told_to >= @to AND told_to < @from ON CONFLICT (broadcast_id, chat_id) WHERE broadcast_id IS NOT NULL DO NOTHING;
            """,
            new { from, to, now = now.Milliseconds() });
}
