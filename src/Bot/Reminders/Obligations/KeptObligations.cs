using System.Text.Json.Nodes;
using Casebell.Addresses;
using Casebell.Storage;
using Casebell.Subscriptions;
using Casework.Reminders;

namespace Casebell.Reminders.Obligations;

/// <summary>The obligations of which a chat asked to be reminded.</summary>
sealed class KeptObligations : IKeepsOfChats
{
    public string Name => "obligations";

    public JsonArray Of(Session session, long chatId)
    {
        var cases = FollowingLeads.Of(session, chatId).ToDictionary(one => one.FollowingId, one => one.Slug);
        return
        [
            .. AskedTable.Of(session, cases.Keys).Select(asked => new JsonObject
            {
                ["case"] = cases[asked.FollowingId].Value,
                ["obligation"] = asked.Obligation,
                ["asked_on"] = Occurrence.Of(asked.AskedOn),
                ["last_reminded_of"] = asked.Told is { } told ? Occurrence.Of(told) : null,
            }),
        ];
    }
}
