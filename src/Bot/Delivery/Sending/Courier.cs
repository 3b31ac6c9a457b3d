using System.Security.Cryptography;
using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Messages;
using Casebell.Messages.Paging;
using Casebell.Messages.Wording;
using Casebell.Storage;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Casebell.Delivery.Sending;

/// <summary>Makes the text of one entry from the case as it now is, and hands it to Telegram.</summary>
public sealed partial class Courier(ITelegramBotClient telegram, Database database, ChatBook chats, TemplateBook templates, TimeProvider time, ILogger<Courier> logger)
{
    const int ToastLimit = 200;

    /// <summary>Where an entry goes, for the pace; null where the chat's address cannot be opened.</summary>
    public ChatAddress? Address(long chatId)
    {
        try
        {
            return database.Read(session => chats.Get(session, chatId).Address);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public async Task<Outcome> DeliverAsync(Entry entry, CancellationToken cancellationToken)
    {
        var (chat, rendering) = database.Read(session => Prepare(entry, session));
        if (chat.IsPaused)
            return new Outcome.Unreachable("paused");
        return rendering switch
        {
            Rendering.Pointless pointless => new Outcome.Ended(Ending.Expired(pointless.Reason)),
            Rendering.NotYet notYet => new Outcome.Unsent(notYet.Reason),
            Rendering.Correction correction => await TryAsync(entry, chat.Address, correction.Anew ?? correction.Corrected, cancellationToken),
            Rendering.Ready ready => await TryAsync(entry, chat.Address, ready.Content, cancellationToken),
            _ => throw new InvalidOperationException($"No such rendering: {rendering.GetType().Name}."),
        };
    }

    (KnownChat Chat, Rendering Rendering) Prepare(Entry entry, ReadSession session)
    {
        var chat = chats.Get(session, entry.ChatId);
        var now = time.Now();
        if (now >= entry.ExpiresAt)
            return (chat, new Rendering.Pointless("too late to be of use"));
        return (chat, entry.Parcel.Saying is { } saying
            ? templates.Render(saying, new Occasion(chat.Id, chat.Language, chat.Zone, chat.Address.IsPrivate, now, session) { IsDiscreet = chat.Choices.Discreet })
            : new Content(Html.Empty));
    }

    async Task<Outcome> TryAsync(Entry entry, ChatAddress to, Content content, CancellationToken cancellationToken)
    {
        try
        {
            await SendAsync(entry, to, content, cancellationToken);
            return new Outcome.Ended(Ending.Delivered);
        }
        catch (ApiRequestException refusal)
        {
            var outcome = Refusal.Read(refusal);
            if (outcome is Outcome.Ended { Ending.State: "failed" })
                Log.OurBug(logger, refusal.ErrorCode, entry.Parcel.Template);
            return outcome;
        }
        catch (RequestException)
        {
            // Its message may quote the address; the kind is all that is worth telling.
            return new Outcome.Unsent("Telegram cannot be reached");
        }
    }

    async Task SendAsync(Entry entry, ChatAddress to, Content content, CancellationToken cancellationToken)
    {
        if (entry.Parcel.QueryId is { } queryId)
        {
            await telegram.AnswerCallbackQuery(callbackQueryId: queryId, text: content.Text.IsEmpty ? null : Plain(content.Text), cancellationToken: cancellationToken);
            return;
        }

        // The buttons stand under the last piece: nobody looks for them above what follows.
        var pieces = Pieces(content.Text);
        for (var number = 0; number < pieces.Count; number++)
        {
            var keyboard = number == pieces.Count - 1 ? Keyboard.Of(content.Buttons, to.Kind) : null;
            if (number == 0 && entry.Parcel.MessageId is { } messageId && await IsEditedAsync(to, messageId, pieces[number], keyboard, cancellationToken))
                continue;
            await telegram.SendMessage(
                chatId: to.ChatId, text: pieces[number].Markup, parseMode: ParseMode.Html, replyMarkup: keyboard, linkPreviewOptions: NoPreview,
                messageThreadId: to.Topic, cancellationToken: cancellationToken);
        }
    }

    /// <returns>False where the message is gone: what was asked for is to be said in a new one.</returns>
    async Task<bool> IsEditedAsync(ChatAddress to, int messageId, Html text, InlineKeyboardMarkup? keyboard, CancellationToken cancellationToken)
    {
        try
        {
            await telegram.EditMessageText(
                chatId: to.ChatId, messageId: messageId, text: text.Markup, parseMode: ParseMode.Html, replyMarkup: keyboard,
                linkPreviewOptions: NoPreview, cancellationToken: cancellationToken);
            return true;
        }
        catch (ApiRequestException refusal) when (Refusal.MeansNewMessage(refusal))
        {
            return false;
        }
    }

    /// <summary>Most texts are far from Telegram's limits: those are not taken apart to be measured.</summary>
    static IReadOnlyList<Html> Pieces(Html text) => text.Markup.Length <= Extent.Message.Characters ? [text] : Paragraphs.Split(text);

    static LinkPreviewOptions NoPreview => new() { IsDisabled = true };

    /// <summary>A toast takes no markup and at most 200 characters.</summary>
    static string Plain(Html text) => Shortened.To(ToastLimit, text.Plain);

    static partial class Log
    {
        [LoggerMessage(301, LogLevel.Error, "Telegram refused a message of ours with {Code} (template {Template}). This is a fault in Casebell: please report it.")]
        public static partial void OurBug(ILogger logger, int code, string? template);
    }
}
