using System.Text.Json;
using Casebell.Storage;
using Dapper;
using NodaTime;

namespace Casebell.Delivery.Outbox;

/// <summary>What two rows have that turn out to be one chat. Both may have been told of one occasion: a broadcast, or one whose name has the chat's row for its second word.</summary>
static class MergedEntries
{
    static readonly string Has =
        $"""
        SELECT EXISTS (
          SELECT 1 FROM outbox mine JOIN outbox other ON other.broadcast_id = mine.broadcast_id AND other.chat_id = @chat
          WHERE mine.id IN (SELECT value FROM json_each(@entries)) AND other.state IN ('delivered', 'waiting')
          UNION ALL
          SELECT 1 FROM outbox mine JOIN outbox other ON other.once = {Renamed("mine.once", "mine.chat_id", "@chat")}
          WHERE mine.id IN (SELECT value FROM json_each(@entries)) AND other.state IN ('delivered', 'waiting'))
        """;

    static readonly string Merging =
        $"""
        UPDATE broadcast SET queued = queued - 1
        WHERE id IN (SELECT broadcast_id FROM outbox WHERE chat_id = @from INTERSECT SELECT broadcast_id FROM outbox WHERE chat_id = @to);
        DELETE FROM outbox WHERE chat_id = @to AND state <> 'delivered' AND broadcast_id IN (SELECT broadcast_id FROM outbox WHERE chat_id = @from AND state = 'delivered');
        DELETE FROM outbox WHERE chat_id = @to AND state NOT IN ('delivered', 'waiting') AND broadcast_id IN (SELECT broadcast_id FROM outbox WHERE chat_id = @from AND state = 'waiting');
        DELETE FROM outbox WHERE chat_id = @to AND state <> 'delivered' AND once IN (
          SELECT {Renamed("once", "@from", "@to")} FROM outbox WHERE chat_id = @from AND state = 'delivered' AND once IS NOT NULL);
        UPDATE OR IGNORE outbox SET chat_id = @to, once = {Renamed("once", "@from", "@to")} WHERE chat_id = @from;
        DELETE FROM outbox WHERE chat_id = @from;
        UPDATE broadcast SET queued = queued + 1
        WHERE state = 'spreading' AND told_to >= @to AND told_to < @from AND NOT EXISTS (SELECT 1 FROM outbox WHERE broadcast_id = broadcast.id AND chat_id = @to);
        INSERT INTO outbox (lane, chat_id, broadcast_id, not_before, expires_at, created_at)
        SELECT lane, @to, id, 0, expires_at, @now FROM broadcast
        WHERE state = 'spreading' AND told_to >= @to AND told_to < @from ON CONFLICT (broadcast_id, chat_id) WHERE broadcast_id IS NOT NULL DO NOTHING;
        """;

    /// <summary>Whether the other chat was told of the occasion of one of the entries, or is to be.</summary>
    public static bool AreToldIn(Session session, IEnumerable<long> entries, long chat) =>
        session.Connection.ExecuteScalar<long>(Has, new { entries = JsonSerializer.Serialize(entries), chat }) != 0;

    /// <summary>
    /// Of an occasion of which both had an entry, one record stays: of the one that was told, else of one that waits, else of the second. A broadcast then counts one chat,
    /// as they turned out to be. Where one is being spread and had passed the second and not the first, nobody would come to give the first its entry any more: it gets one
    /// now, and when it is made, it shows whether there is a reason to send it.
    /// </summary>
    public static void Merge(WriteSession session, long from, long to, Instant now) => session.Connection.Execute(Merging, new { from, to, now = now.Milliseconds() });

    static string Renamed(string once, string from, string to) =>
        $"""
        CASE WHEN instr({once}, ' ') > 0 AND instr({once}, ' ' || {from} || ' ') = instr({once}, ' ')
          THEN substr({once}, 1, instr({once}, ' ')) || {to} || substr({once}, instr({once}, ' ') + 1 + length({from})) ELSE {once} END
        """;
}
