using System.Text.Json.Nodes;
using Casebell.Addresses;
using Casebell.Storage;
using Casebell.Subscriptions.Quiet;
using Casework.Reminders;

namespace Casebell.Subscriptions;

/// <summary>What a chat follows, with its notes and what it wants of each.</summary>
sealed class KeptFollowings(FollowingTable followings) : IKeepsOfChats
{
    public string Name => "followings";

    public JsonArray Of(Session session, long chatId)
    {
        var asked = QuietFollowings.AskedAt(session, chatId);
        return [.. followings.Of(session, chatId, skip: 0, FollowingTable.Most)
            .Select(followed => new JsonObject
            {
                ["kind"] = followed.Target.Kind.Word(),
                ["what"] = followed.Target.Words ?? followed.Target.Key,
                ["only_hearings"] = followed.HearingsOnly,
                ["note"] = followed.Note,
                ["remind_before"] = followed.Leads is null ? null : LeadSettings.Write(followed.Leads),
                ["matching_cases"] = Matching(session, followed),
                ["since"] = KeptTime.Of(followed.CreatedAt),
                ["asked_whether_to_stay"] = KeptTime.Of(asked.TryGetValue(followed.Id, out var at) ? at : null),
            })];
    }

    static JsonArray? Matching(Session session, Followed followed) =>
        followed.Target.Kind == FollowKind.Person ? [.. PersonMatches.Cases(session, followed.Id).Select(slug => (JsonNode)slug.Value)] : null;
}

/// <summary>The cases that a chat muted.</summary>
sealed class KeptMuted : IKeepsOfChats
{
    public string Name => "muted";

    public JsonArray Of(Session session, long chatId) => [.. MutedTable.Of(session, chatId, skip: 0, int.MaxValue).Select(slug => (JsonNode)slug.Value)];
}
