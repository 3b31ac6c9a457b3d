using System.Text.Json.Nodes;
using Casebell.Addresses;
using Casebell.Storage;
using Dapper;

namespace Casebell.Reminders;

/// <summary>The reminders of a chat: planned ones, and the records of those that were queued or dropped.</summary>
sealed class KeptReminders : IKeepsOfChats
{
    public string Name => "reminders";

    public JsonArray Of(Session session, long chatId) =>
        [.. session.Connection.Query<Row>(
                "SELECT slug, event, occurrence, due_at, useful_until, state, reason FROM reminder WHERE chat_id = @chatId ORDER BY due_at, id", new { chatId })
            .Select(row => new JsonObject
            {
                ["case"] = row.Slug,
                ["event"] = row.Event,
                ["occurrence"] = row.Occurrence,
                ["due_at"] = KeptTime.Of(row.DueAt),
                ["useful_until"] = KeptTime.Of(row.UsefulUntil),
                ["state"] = row.State,
                ["reason"] = row.Reason,
            })];

    sealed record Row(string Slug, string Event, string Occurrence, long DueAt, long UsefulUntil, string State, string? Reason);
}
