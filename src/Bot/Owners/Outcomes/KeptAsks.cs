using System.Text.Json.Nodes;
using Casebell.Addresses;
using Casebell.Storage;
using Dapper;

namespace Casebell.Owners.Outcomes;

/// <summary>When an owner's chat was asked what came of an event.</summary>
sealed class KeptAsks : IKeepsOfChats
{
    public string Name => "questions_to_owners";

    public JsonArray Of(Session session, long chatId) =>
        [.. session.Connection.Query<(string Slug, string Event, long AskedAt, long? NextAt)>(
                "SELECT slug, event, asked_at, next_at FROM outcome_ask JOIN outcome_question ON id = question_id WHERE chat_id = @chatId ORDER BY asked_at, id", new { chatId })
            .Select(row => new JsonObject
            {
                ["case"] = row.Slug,
                ["event"] = row.Event,
                ["asked_at"] = KeptTime.Of(row.AskedAt),
                ["asked_again_at"] = KeptTime.Of(row.NextAt),
            })];
}
