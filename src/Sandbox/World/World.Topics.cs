using Casebell.Sandbox.BotApi;

namespace Casebell.Sandbox;

public sealed partial class World
{
    /// <summary>The general topic's number, under which it is closed and reopened; messages in it bear none.</summary>
    public const int GeneralTopic = 1;

    readonly Dictionary<(long Chat, int Topic), bool> _topicIsOpen = [];

    /// <summary>Opens a topic in a supergroup, which is a forum from then on.</summary>
    /// <returns>The topic's number.</returns>
    public int AddTopic(long chat, long by, string name)
    {
        lock (_gate)
        {
            if (GroupOf(chat).Kind != ChatKind.Supergroup) throw new ArgumentException("Only a supergroup has topics.", nameof(chat));
            _chats[chat] = GroupOf(chat) with { IsForum = true };
            // A group's first message says that it was made; the general topic bears its number.
            _lastIds[chat] = Math.Max(GeneralTopic, _lastIds.GetValueOrDefault(chat));
            var topic = SayService(_chats[chat], by, json =>
            {
                json.WriteStartObject("forum_topic_created"u8);
                json.WriteString("name"u8, name);
                json.WriteNumber("icon_color"u8, 7322096);
                json.WriteEndObject();
            }).MessageId;
            _topicIsOpen[(chat, topic)] = true;
            return topic;
        }
    }

    /// <summary>Nobody but administrators writes in it any more: "TOPIC_CLOSED".</summary>
    public void CloseTopic(long chat, int topic, bool closed = true)
    {
        lock (_gate) _topicIsOpen[(GroupOf(chat).Id, topic)] = !closed;
    }

    /// <summary>The topic is gone: "message thread not found".</summary>
    public void DeleteTopic(long chat, int topic)
    {
        lock (_gate) _topicIsOpen.Remove((chat, topic));
    }

    /// <summary>The topic that a message is for; 0 is the general one. A group without topics takes no notice of the number.</summary>
    internal int? FindTopic(SandboxChat chat, int topic)
    {
        if (!chat.IsForum || topic == 0) return null;
        lock (_gate)
        {
            if (topic == GeneralTopic || !_topicIsOpen.ContainsKey((chat.Id, topic))) throw RefusalException.BadRequest("message thread not found");
            return topic;
        }
    }

    internal void CheckTopicIsOpen(SandboxChat chat, int? topic)
    {
        if (chat.BotStatus is MemberStatus.Administrator or MemberStatus.Creator) return;
        lock (_gate)
            if (chat.IsForum && _topicIsOpen.TryGetValue((chat.Id, topic ?? GeneralTopic), out var open) && !open)
                throw RefusalException.BadRequest("TOPIC_CLOSED");
    }
}
