namespace Casebell.Sandbox.BotApi;

/// <summary>The forum topic that a message is to stand in.</summary>
static class Topics
{
    /// <returns>Null for none; supergroups without topics ignore the parameter, as the server does.</returns>
    /// <exception cref="RefusalException">The forum has no such topic, or the general one was named, which has no number.</exception>
    internal static int? Read(Call call, SandboxChat chat)
    {
        var topic = call.Parameters.Integer("message_thread_id", least: 0);
        if (topic == 0 || !chat.IsForum) return null;
        return topic == World.GeneralTopic || call.World.Topic(chat.Id, topic) is null or TopicState.Deleted ? throw RefusalException.BadRequest("message thread not found") : topic;
    }

    /// <summary>Only administrators write in a topic that is closed; this check is the closed servers'.</summary>
    internal static void CheckOnServer(Call call, SandboxChat chat, int? topic)
    {
        if (chat.IsForum && call.World.Topic(chat.Id, topic ?? World.GeneralTopic) == TopicState.Closed && chat.BotStatus is not (MemberStatus.Administrator or MemberStatus.Creator))
            throw RefusalException.BadRequest("TOPIC_CLOSED");
    }
}
