using System.Text.Json;
using Casebell.Sandbox.Formatting;

namespace Casebell.Sandbox;

public sealed partial class World
{
    /// <summary>
    /// A person writes in a chat. The bot gets the update if it may see the message. A first message to the bot starts
    /// the private chat; a message to a blocked bot unblocks it, as the app's "Restart" does.
    /// </summary>
    /// <param name="replyTo">The message this one answers, or null.</param>
    /// <param name="topic">The forum topic that it stands in; null outside one.</param>
    /// <exception cref="ArgumentException">No such person or chat, not in it, or a text Telegram would not send.</exception>
    public SandboxMessage Say(long person, long chat, string text, int? replyTo = null, int? topic = null)
    {
        var clean = PersonText(text);
        lock (_gate)
        {
            var place = WriteIn(person, chat);
            var message = new SandboxMessage(chat, NextMessageId(place), person, FromBot: false, Second(), clean.Text)
            {
                Entities = clean.Entities,
                ReplyTo = replyTo,
                Topic = topic,
            };
            if (_people[person].IsBot) _otherBotWroteLast.Add(chat);
            return Said(place, message);
        }
    }

    /// <summary>A person edits a message of their own; the bot gets edited_message.</summary>
    public SandboxMessage EditOwn(long person, long chat, int messageId, string text)
    {
        var clean = PersonText(text);
        lock (_gate)
        {
            var place = ChatFor(person, chat);
            if (ShelfOf(chat).Find(messageId) is not { Deleted: false } message || message.From != person)
                throw new ArgumentException("That person has no such message there.", nameof(messageId));
            message = message with { Text = clean.Text, Entities = clean.Entities, EditDate = Second(), Edits = message.Edits + 1 };
            ShelfOf(chat).Replace(message);
            if (BotSees(place, message)) QueueMessage(UpdateKind.EditedMessage, message);
            _feed.Publish(new MessageEdited(message));
            return message;
        }
    }

    static FormattedText PersonText(string text)
    {
        var clean = FormattedText.Plain(text);
        if (clean.Text.Length == 0) throw new ArgumentException("The text is empty; write something.", nameof(text));
        if (clean.CodePoints > 4096) throw new ArgumentException("A message holds at most 4096 characters; shorten the text.", nameof(text));
        return clean;
    }

    SandboxChat ChatFor(long person, long chat)
    {
        var place = ChatOf(chat);
        PersonOf(person);
        var inside = place.Kind == ChatKind.Private
            ? place.Person == person
            : _members[chat].GetValueOrDefault(person, MemberStatus.Left) is not (MemberStatus.Left or MemberStatus.Kicked);
        return inside ? place : throw new ArgumentException("That person is not in that chat.", nameof(person));
    }

    /// <summary>The chat as it is once the person writes in it.</summary>
    SandboxChat WriteIn(long person, long chat)
    {
        var place = ChatFor(person, chat);
        if (place.Kind != ChatKind.Private) return place;
        if (place.Blocked) Unblock(person);
        if (!place.Started) _feed.Publish(new Started(chat));
        return _chats[chat] = _chats[chat] with { Started = true };
    }

    SandboxMessage Said(SandboxChat place, SandboxMessage message)
    {
        ShelfOf(place.Id).Add(message);
        if (BotSees(place, message)) QueueMessage(UpdateKind.Message, message);
        _feed.Publish(new MessageSent(message));
        return message;
    }

    SandboxMessage SayService(SandboxChat chat, long person, Action<Utf8JsonWriter> fields)
    {
        var service = Wire.Object(fields);
        var message = new SandboxMessage(chat.Id, NextMessageId(chat), person, FromBot: false, Second(), "") { Service = service };
        ShelfOf(chat.Id).Add(message);
        if (BotIsIn(chat)) QueueMessage(UpdateKind.Message, message);
        _feed.Publish(new MessageSent(message));
        return message;
    }
}
