using System.Text.Json.Nodes;
using Casebell.Sandbox;

namespace Casebell.Tests.Harness;

/// <summary>In whose name Telegram lets somebody write, as its updates show it.</summary>
public enum Guise
{
    Themselves,
    AnonymousAdministrator,

    /// <summary>A channel of their own.</summary>
    OwnChannel,

    /// <summary>A channel's post that Telegram copies into the channel's discussion.</summary>
    LinkedChannel,

    /// <summary>A post in a channel.</summary>
    ChannelPost,
}

public static class Guises
{
    const string Channel = """{"id":-1001234567890,"type":"channel","title":"Another"}""";

    /// <summary>The updates with their messages written in that name.</summary>
    public static JsonArray Put(this Guise guise, JsonArray updates)
    {
        foreach (var update in updates.OfType<JsonObject>().Where(update => update["message"]?["text"] is not null))
            Put(guise, update);
        return updates;
    }

    /// <summary>A channel that the person administers; what they write there comes as a person's message until it is put into <see cref="Guise.ChannelPost"/>.</summary>
    public static long AddChannel(this World world, long administrator, params long[] readers)
    {
        var channel = world.AddGroup("Channel", [administrator, .. readers], ChatKind.Channel).Id;
        world.SetMember(channel, administrator, MemberStatus.Creator);
        world.SetBot(channel, administrator, MemberStatus.Administrator);
        return channel;
    }

    static void Put(Guise guise, JsonObject update)
    {
        var message = update["message"]!;
        switch (guise)
        {
            case Guise.AnonymousAdministrator:
                message["sender_chat"] = message["chat"]!.DeepClone();
                message["from"] = JsonNode.Parse("""{"id":1087968824,"is_bot":true,"first_name":"Group","username":"GroupAnonymousBot"}""");
                break;
            case Guise.OwnChannel:
                message["sender_chat"] = JsonNode.Parse(Channel);
                message["from"] = JsonNode.Parse("""{"id":136817688,"is_bot":true,"first_name":"Channel","username":"Channel_Bot"}""");
                break;
            case Guise.LinkedChannel:
                message["sender_chat"] = JsonNode.Parse(Channel);
                message["from"] = JsonNode.Parse("""{"id":777000,"is_bot":false,"first_name":"Telegram"}""");
                message["is_automatic_forward"] = true;
                break;
            case Guise.ChannelPost:
                message["sender_chat"] = message["chat"]!.DeepClone();
                ((JsonObject)message).Remove("from");
                update.Remove("message");
                update["channel_post"] = message;
                break;
        }
    }
}
