using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Casebell.Addresses;
using Casebell.Delivery.Broadcasts;
using Casebell.Privacy;
using Casebell.Storage;
using Dapper;

namespace Casebell.Delivery.Outbox;

/// <summary>What waits to be said to a chat, with its references, and the records of what was said.</summary>
sealed class KeptMessages(Keyring keyring) : IKeepsOfChats
{
    public string Name => "messages";

    public JsonArray Of(Session session, long chatId) =>
        [.. session.Connection.Query<Row>(
                """
                SELECT id, lane, broadcast_id, payload, state, reason, attempts, not_before, expires_at, created_at, finished_at, message_id
                FROM outbox WHERE chat_id = @chatId ORDER BY id
                """,
                new { chatId })
            .Select(row => Shown(session, row))];

    JsonObject Shown(Session session, Row row) => new JsonObject
    {
        ["kind"] = ((Lane)row.Lane).ToString().ToLowerInvariant(),
        ["state"] = row.State,
        ["reason"] = row.Reason,
        ["says"] = Said(session, row),
        ["attempts"] = row.Attempts,
        ["not_before"] = row.State == "waiting" && row.NotBefore > 0 ? KeptTime.Of(row.NotBefore) : null,
        ["useful_until"] = KeptTime.Of(row.ExpiresAt),
        ["queued_at"] = KeptTime.Of(row.CreatedAt),
        ["ended_at"] = KeptTime.Of(row.FinishedAt),
        ["telegram_message_id"] = row.MessageId,
    };

    JsonObject? Said(Session session, Row row)
    {
        var (template, values) = (row.BroadcastId, row.Payload) switch
        {
            ({ } broadcast, _) when BroadcastTable.Find(session, broadcast)?.Saying is { } saying => (saying.Template, saying.Values),
            (null, { } sealedParcel) when Open(row.Id, sealedParcel) is { } parcel => (parcel.Template, parcel.Values),
            _ => (null, null),
        };
        if (template is null)
            return null;
        var said = new JsonObject { ["template"] = template };
        foreach (var (name, value) in values ?? new Dictionary<string, string>())
            said[name] = value;
        return said;
    }

    Parcel? Open(long id, byte[] payload)
    {
        try
        {
            return Parcel.FromBytes(keyring.Open(payload, OutboxTable.Identity(id)));
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException)
        {
            // It can be read by nobody, and is not sent either.
            return null;
        }
    }

    sealed class Row
    {
        public long Id { get; init; }

        public long Lane { get; init; }

        public long? BroadcastId { get; init; }

        public byte[]? Payload { get; init; }

        public string State { get; init; } = "";

        public string? Reason { get; init; }

        public long Attempts { get; init; }

        public long NotBefore { get; init; }

        public long ExpiresAt { get; init; }

        public long CreatedAt { get; init; }

        public long? FinishedAt { get; init; }

        public long? MessageId { get; init; }
    }
}
