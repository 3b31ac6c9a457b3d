using System.Security.Cryptography;
using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Storage;

namespace Casebell.Delivery.Sending;

/// <summary>Makes the text of one entry from the case as it now is, and hands it to Telegram.</summary>
public sealed class Courier(Post post, Database database, ChatBook chats, TemplateBook templates, TimeProvider time)
{
    /// <summary>Where an entry goes, for the pace; null where the chat's address cannot be opened.</summary>
    public ChatAddress? Address(long chatId)
    {
        try
        {
            // Where the row has gone since, any address will do: the delivery finds that out, and the next try has the right one.
            return database.Read(session => chats.Find(session, chatId)?.Address ?? default(ChatAddress));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public async Task<Outcome> DeliverAsync(Entry entry, CancellationToken cancellationToken)
    {
        if (database.Read(session => Prepare(entry, session)) is not var (chat, rendering))
            return new Outcome.Unsent("the chat is another now");
        if (chat.PauseReason is { } reason)
            return new Outcome.Unreachable(reason);
        return rendering switch
        {
            Rendering.Pointless pointless => new Outcome.Ended(Ending.Expired(pointless.Reason)),
            Rendering.NotYet notYet => new Outcome.Unsent(notYet.Reason),
            Rendering.Correction correction => await post.SendAsync(Letter(entry, chat, correction.Corrected) with { MessageId = correction.MessageId, Anew = correction.Anew }, cancellationToken),
            Rendering.Ready ready => await post.SendAsync(Letter(entry, chat, ready.Content), cancellationToken),
            _ => throw new InvalidOperationException($"No such rendering: {rendering.GetType().Name}."),
        };
    }

    static Letter Letter(Entry entry, KnownChat chat, Content content) =>
        new(entry.Id, chat.Address, content, entry.Parcel.Template) { MessageId = entry.Parcel.MessageId, QueryId = entry.Parcel.QueryId };

    /// <returns>Null where the chat's row was merged with another after the entry was taken: the next try finds that one.</returns>
    (KnownChat Chat, Rendering Rendering)? Prepare(Entry entry, ReadSession session)
    {
        if (chats.Find(session, entry.ChatId) is not { } chat)
            return null;
        var now = time.Now();
        if (now >= entry.ExpiresAt)
            return (chat, new Rendering.Pointless("too late to be of use"));
        return (chat, entry.Parcel.Saying is { } saying
            ? templates.Render(saying, new Occasion(chat.Id, chat.Language, chat.Zone, chat.Address.IsPrivate, now, session) { IsDiscreet = chat.Choices.Discreet })
            : new Content(Html.Empty));
    }
}
