namespace Casebell.Sandbox;

/// <summary>How a forum topic is.</summary>
public enum TopicState { Open, Closed, Deleted }

public sealed partial class World
{
    /// <summary>The general topic's number, under which it is closed and opened; messages in it bear none.</summary>
    public const int GeneralTopic = 1;

    readonly Dictionary<(long Chat, int Topic), TopicState> _topics = [];

    /// <summary>Opens a topic; the supergroup is a forum from then on.</summary>
    /// <param name="by">Who opens it, which a service message tells then; null: it is simply there.</param>
    /// <returns>Its number in the group.</returns>
    public int AddTopic(long chat, long? by = null, string name = "Topic")
    {
        lock (_gate)
        {
            var group = GroupOf(chat);
            if (group.Kind != ChatKind.Supergroup) throw new ArgumentException("Only a supergroup has topics.", nameof(chat));
            _chats[chat] = group = group with { IsForum = true };
            _topics.TryAdd((chat, GeneralTopic), TopicState.Open);
            // A group's first message says that it was made; the general topic bears its number.
            _lastIds[chat] = Math.Max(GeneralTopic, _lastIds.GetValueOrDefault(chat));
            // A topic bears the number of the service message that opened it.
            var topic = by is { } opener ? SayService(group, opener, json => TellOpened(json, name)).MessageId : NextMessageId(group);
            _topics[(chat, topic)] = TopicState.Open;
            _feed.Publish(new ChatChanged(chat));
            return topic;
        }
    }

    /// <summary>Closes, opens or deletes a topic: "TOPIC_CLOSED" and "message thread not found".</summary>
    /// <exception cref="ArgumentException">There is no such topic.</exception>
    public void SetTopic(long chat, int topic, TopicState state)
    {
        lock (_gate)
        {
            if (!_topics.ContainsKey((GroupOf(chat).Id, topic))) throw new ArgumentException("The group has no such topic.", nameof(topic));
            _topics[(chat, topic)] = state;
            _feed.Publish(new ChatChanged(chat));
        }
    }

    /// <summary>Null where there never was such a topic.</summary>
    internal TopicState? Topic(long chat, int topic)
    {
        lock (_gate) return _topics.TryGetValue((chat, topic), out var state) ? state : null;
    }

    static void TellOpened(System.Text.Json.Utf8JsonWriter json, string name)
    {
        json.WriteStartObject("forum_topic_created"u8);
        json.WriteString("name"u8, name);
        json.WriteNumber("icon_color"u8, 7322096);
        json.WriteEndObject();
    }
}
