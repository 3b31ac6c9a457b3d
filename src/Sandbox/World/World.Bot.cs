using Casebell.Sandbox.BotApi;
using Casebell.Sandbox.Formatting;

namespace Casebell.Sandbox;

/// <summary>A message that passed the Bot API's checks and waits to be posted.</summary>
sealed record Draft(FormattedText Text, Markup Markup, bool Silent, bool Protected, int? ReplyTo, int? Topic = null, SandboxDocument? Document = null);

public sealed partial class World
{
    /// <summary>Posts the bot's message, unless the person does not let the bot write.</summary>
    /// <exception cref="RefusalException">As Telegram's own servers refuse: blocked, never started, a bot.</exception>
    internal SandboxMessage Post(long chat, Draft draft)
    {
        lock (_gate)
        {
            var place = _chats[chat];
            if (PersonIn(place) is { } person)
            {
                if (person.IsBot) throw RefusalException.Forbidden("the bot can't send messages to the bot");
                if (place.Blocked) throw RefusalException.Forbidden("bot was blocked by the user");
                if (!place.Started) throw RefusalException.Forbidden("bot can't initiate conversation with a user");
            }

            draft = Shared(draft);
            var message = new SandboxMessage(chat, NextMessageId(place), Bot.Id, FromBot: true, Second(), draft.Text.Text)
            {
                Entities = draft.Text.Entities,
                Document = draft.Document,
                Keyboard = draft.Markup.Inline,
                OtherMarkup = draft.Markup.Other,
                Silent = draft.Silent,
                Protected = draft.Protected,
                ReplyTo = draft.ReplyTo,
                Topic = draft.Topic,
            };
            ShelfOf(chat).Add(message);
            Arrived(chat, message.Text);
            _otherBotWroteLast.Remove(chat);
            if (_feed.HasListeners) _feed.Publish(new MessageSent(message));
            return message;
        }
    }

    /// <summary>Edits a message of the bot's. The change sees the message as it is and may refuse.</summary>
    internal SandboxMessage Edit(long chat, int messageId, Func<SandboxMessage?, SandboxMessage> change, bool markupOnly)
    {
        lock (_gate)
        {
            var message = ShelfOf(chat).Find(messageId);
            var changed = change(message is { Deleted: false } ? message : null);
            changed = changed with { Edits = changed.Edits + 1, EditDate = markupOnly ? changed.EditDate : Second() };
            ShelfOf(chat).Replace(changed);
            _feed.Publish(markupOnly ? new MarkupEdited(changed) : new MessageEdited(changed));
            return changed;
        }
    }

    internal SandboxMessage? Find(long chat, int messageId)
    {
        lock (_gate) return _shelves.TryGetValue(chat, out var shelf) && shelf.Find(messageId) is { Deleted: false } message ? message : null;
    }

    /// <summary>A file that a message still brings, by the id under which it was sent.</summary>
    internal SandboxDocument? FindDocument(string fileId)
    {
        lock (_gate)
            return _shelves.Values.SelectMany(shelf => shelf.Last()).Select(message => message.Document).FirstOrDefault(document => document?.FileId == fileId);
    }

    internal void Delete(SandboxMessage message)
    {
        lock (_gate)
        {
            var deleted = message with { Deleted = true };
            ShelfOf(message.ChatId).Replace(deleted);
            _feed.Publish(new MessageDeleted(deleted));
        }
    }

    internal void ShowAction(long chat, string action) => _feed.Publish(new Typing(chat, action));
}
