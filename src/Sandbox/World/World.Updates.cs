using System.Text.Json;

namespace Casebell.Sandbox;

public sealed partial class World
{
    readonly UpdateQueue _updates = new();
    HashSet<UpdateKind>? _allowed;

    /// <summary>Raised under the lock when an update was queued: listeners must only signal.</summary>
    internal event EventHandler? UpdateQueued;

    /// <summary>Updates that the bot has not confirmed.</summary>
    public int PendingUpdates
    {
        get { lock (_gate) return _updates.Count; }
    }

    /// <summary>The kinds of update to make from now on; null is the default, all that this sandbox has.</summary>
    internal void AllowUpdates(HashSet<UpdateKind>? kinds)
    {
        lock (_gate) _allowed = kinds;
    }

    internal IReadOnlyCollection<UpdateKind>? AllowedUpdates
    {
        get { lock (_gate) return _allowed; }
    }

    internal List<QueuedUpdate> TakeUpdates(int offset, int limit, int mostBytes)
    {
        lock (_gate) return _updates.Take(offset, limit, Clock.GetUtcNow(), mostBytes);
    }

    internal void DropUpdates()
    {
        lock (_gate) _updates.Clear();
    }

    /// <summary>The oldest updates, for a webhook; they stay until it has taken them.</summary>
    internal List<QueuedUpdate> LookAtUpdates(int most)
    {
        lock (_gate) return _updates.First(most, Clock.GetUtcNow());
    }

    internal void ForgetUpdate(int id)
    {
        lock (_gate) _updates.Forget(id);
    }

    /// <param name="line">The chat, or who presses or asks.</param>
    void Queue(UpdateKind kind, long line, DateTimeOffset from, Action<Utf8JsonWriter> write)
    {
        if (_allowed is { } allowed && !allowed.Contains(kind)) return;
        if (_updates.Push(Wire.Field(kind.Field(), write), from + kind.Retention(), line)) UpdateQueued?.Invoke(this, EventArgs.Empty);
    }

    void QueueMessage(UpdateKind kind, SandboxMessage message) =>
        Queue(kind, message.ChatId, message.EditDate ?? message.Date, json => WriteMessageLocked(json, message));

    void QueueMyChatMember(SandboxChat chat, Person by, BotMembership before, BotMembership after) =>
        Queue(UpdateKind.MyChatMember, chat.Id, Second(), json =>
        {
            json.WriteStartObject();
            json.WritePropertyName("chat"u8);
            json.WriteChat(chat, PersonIn(chat));
            json.WritePropertyName("from"u8);
            json.WriteUser(by);
            json.WriteNumber("date"u8, Second().ToUnixTimeSeconds());
            json.WritePropertyName("old_chat_member"u8);
            before.Write(json, Bot);
            json.WritePropertyName("new_chat_member"u8);
            after.Write(json, Bot);
            json.WriteEndObject();
        });

    /// <summary>Writes the message as the Bot API shows it.</summary>
    internal void WriteMessage(Utf8JsonWriter json, SandboxMessage message)
    {
        lock (_gate) WriteMessageLocked(json, message);
    }

    void WriteMessageLocked(Utf8JsonWriter json, SandboxMessage message, bool withReply = true)
    {
        var chat = _chats[message.ChatId];
        json.WriteStartObject();
        json.WriteNumber("message_id"u8, message.MessageId);
        json.WritePropertyName("from"u8);
        if (message.FromBot) json.WriteBot(Bot);
        else json.WriteUser(_people[message.From]);
        json.WritePropertyName("chat"u8);
        json.WriteChat(chat, PersonIn(chat));
        json.WriteNumber("date"u8, message.Date.ToUnixTimeSeconds());
        if (message.Topic is { } topic)
        {
            json.WriteNumber("message_thread_id"u8, topic);
            json.WriteBoolean("is_topic_message"u8, true);
        }

        if (message.EditDate is { } edited) json.WriteNumber("edit_date"u8, edited.ToUnixTimeSeconds());
        if (message.Protected) json.WriteBoolean("has_protected_content"u8, true);
        if (withReply && message.ReplyTo is { } replied && ShelfOf(chat.Id).Find(replied) is { Deleted: false } original)
        {
            json.WritePropertyName("reply_to_message"u8);
            WriteMessageLocked(json, original, withReply: false);
        }

        if (message.ViaBot)
        {
            json.WritePropertyName("via_bot"u8);
            json.WriteBot(Bot);
        }

        if (message.Service is { } service)
        {
            using var fields = JsonDocument.Parse(service);
            foreach (var field in fields.RootElement.EnumerateObject()) field.WriteTo(json);
        }
        else if (message.Document is { } document)
        {
            json.WritePropertyName("document"u8);
            json.WriteDocument(document);
            if (message.Text.Length > 0) json.WriteString("caption"u8, message.Text);
        }
        else json.WriteString("text"u8, message.Text);

        if (message.Entities.Count > 0)
        {
            json.WritePropertyName(message.Document is null ? "entities"u8 : "caption_entities"u8);
            json.WriteEntities(message.Entities, _people.GetValueOrDefault);
        }

        if (message.Keyboard is { } keyboard)
        {
            json.WritePropertyName("reply_markup"u8);
            json.WriteKeyboard(keyboard);
        }

        json.WriteEndObject();
    }
}
