using System.Text.Json;
using Casebell.Storage;
using Dapper;
using NodaTime;

namespace Casebell.Delivery.Outbox;

/// <summary>Telegram's numbers of the messages that were sent to a chat, by which it can be asked to take them back. They mean nothing without the chat.</summary>
public static class SentMessages
{
    /// <summary>As long as Telegram lets a bot delete its messages.</summary>
    public static readonly Duration Deletable = Duration.FromHours(48);

    /// <summary>Of all messages to the chat that can still be taken back, as far as they are known.</summary>
    public static IReadOnlyList<int> Of(Session session, long chatId, Instant now) =>
        [.. session.Connection.Query<int>(
            "SELECT DISTINCT message_id FROM outbox WHERE chat_id = @chatId AND message_id IS NOT NULL AND finished_at > @since ORDER BY message_id",
            new { chatId, since = (now - Deletable).Milliseconds() })];

    /// <summary>Entries that keep such a number longer than it is of use. A broadcast's is kept as long as its record, for it may have to be corrected.</summary>
    public static IReadOnlyList<long> Before(Session session, Instant before, int most) =>
        [.. session.Connection.Query<long>(
            "SELECT id FROM outbox WHERE message_id IS NOT NULL AND broadcast_id IS NULL AND finished_at < @before LIMIT @most", new { before = before.Milliseconds(), most })];

    public static long CountBefore(Session session, Instant before) =>
        session.Connection.ExecuteScalar<long>("SELECT count(*) FROM outbox WHERE message_id IS NOT NULL AND broadcast_id IS NULL AND finished_at < @before", new { before = before.Milliseconds() });

    public static void Erase(WriteSession session, IEnumerable<long> ids) =>
        session.Connection.Execute("UPDATE outbox SET message_id = NULL WHERE id IN (SELECT value FROM json_each(@ids))", new { ids = JsonSerializer.Serialize(ids) });
}
