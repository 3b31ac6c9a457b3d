using System.Text.Json;
using Casebell.Delivery.Outbox;
using Casebell.Storage;
using Dapper;
using NodaTime;

namespace Casebell.Delivery.Broadcasts;

/// <summary>What chats have not been told yet.</summary>
public static class Backlog
{
    /// <summary>Whether somebody waits for another broadcast in the ordinary lane; where not, nobody waits for many.</summary>
    public static bool Any(Session session, long otherThan) =>
        session.Connection.ExecuteScalar<long>(
            "SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'waiting' AND lane = @lane AND broadcast_id <> @otherThan)", new { lane = (int)Lane.Ordinary, otherThan }) != 0;

    /// <summary>Of these chats, those for which at least so many ordinary broadcasts wait, or a digest that is not due yet.</summary>
    /// <returns>When that digest is due; null where there is none.</returns>
    public static IReadOnlyDictionary<long, Instant?> Of(Session session, IReadOnlyCollection<long> chats, int many, Instant now)
    {
        // However much waits for a chat, a few rows of it are read.
        var rows = session.Connection.Query<Row>(
            """
            SELECT value AS chat_id,
              coalesce((SELECT not_before FROM outbox WHERE state = 'waiting' AND chat_id = value AND lane = @digest ORDER BY id DESC LIMIT 1), 0) AS digest_due,
              (SELECT count(*) FROM (SELECT 1 FROM outbox WHERE state = 'waiting' AND chat_id = value AND lane = @ordinary AND broadcast_id IS NOT NULL LIMIT @many)) AS waiting
            FROM json_each(@chats)
            """,
            new { chats = JsonSerializer.Serialize(chats), many, digest = (int)Lane.Digest, ordinary = (int)Lane.Ordinary });
        Dictionary<long, Instant?> backlog = [];
        foreach (var row in rows)
        {
            var due = Instant.FromUnixTimeMilliseconds(row.DigestDue);
            if (due > now || row.Waiting >= many)
                backlog.Add(row.ChatId, due > now ? due : null);
        }

        return backlog;
    }

    sealed class Row
    {
        public long ChatId { get; init; }

        public long DigestDue { get; init; }

        public long Waiting { get; init; }
    }
}
