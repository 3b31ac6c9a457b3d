using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Messages.Paging;
using Casebell.Messages.Wording;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Casebell.Delivery.Sending;

/// <summary>Hands finished messages to Telegram, and understands what it answers.</summary>
public sealed partial class Courier(ITelegramBotClient telegram, ILogger<Courier> logger)
{
    const int ToastLimit = 200;

    static readonly LinkPreviewOptions NoPreview = new() { IsDisabled = true };

    public Task<Outcome> DeliverAsync(Letter letter, CancellationToken cancellationToken) => TryAsync(letter, cancellationToken);

    async Task<Outcome> TryAsync(Letter letter, CancellationToken cancellationToken)
    {
        try
        {
            var (messageId, sends) = await SendAsync(letter, cancellationToken);
            return new Outcome.Ended(Ending.Delivered, messageId, sends);
        }
        catch (ApiRequestException refusal)
        {
            var outcome = Refusal.Read(refusal);
            if (outcome is Outcome.Ended { Ending.State: "failed" })
                Log.OurBug(logger, refusal.ErrorCode, letter.Entry.Parcel.Template);
            return outcome;
        }
        catch (RequestException)
        {
            // Its message may quote the address; the kind is all that is worth telling.
            return new Outcome.Unsent("Telegram cannot be reached");
        }
    }

    /// <returns>Telegram's number of the first piece, null for a toast, and how many messages it took.</returns>
    async Task<(int? MessageId, int Sends)> SendAsync(Letter letter, CancellationToken cancellationToken)
    {
        var (to, content, sends) = (letter.To, letter.Content, 0);
        if (letter.Entry.Parcel.QueryId is { } queryId)
        {
            await telegram.AnswerCallbackQuery(callbackQueryId: queryId, text: content.Text.IsEmpty ? null : Plain(content.Text), cancellationToken: cancellationToken);
            return (null, 1);
        }

        // The buttons stand under the last piece: nobody looks for them above what follows.
        var pieces = Pieces(content.Text);
        int? first = null;
        var number = 0;
        if (letter.Edits is { } messageId)
        {
            sends++;
            if (await IsEditedAsync(to, messageId, pieces[0], pieces.Count == 1 ? Keyboard.Of(content.Buttons, to.Kind) : null, cancellationToken))
                (first, number) = (messageId, 1);
            if (letter.Anew is { } anew)
                (content, pieces, first, number) = (anew, Pieces(anew.Text), null, 0);
        }

        for (; number < pieces.Count; number++)
        {
            var keyboard = number == pieces.Count - 1 ? Keyboard.Of(content.Buttons, to.Kind) : null;
            var sent = await telegram.SendMessage(
                chatId: to.ChatId, text: pieces[number].Markup, parseMode: ParseMode.Html, replyMarkup: keyboard, linkPreviewOptions: NoPreview,
                messageThreadId: to.Topic, disableNotification: letter.IsSilent, cancellationToken: cancellationToken);
            first ??= sent.Id;
            sends++;
        }

        return (first, sends);
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
        catch (ApiRequestException refusal) when (Refusal.Read(refusal) is Outcome.Ended { Ending.State: "delivered" })
        {
            // It shows that already, perhaps since a try of which we never heard; what is to follow it may still be unsaid.
            return true;
        }
    }

    /// <summary>Most texts are far from Telegram's limits: those are not taken apart to be measured.</summary>
    static IReadOnlyList<Html> Pieces(Html text) => text.Markup.Length <= Extent.Message.Characters ? [text] : Paragraphs.Split(text);

    /// <summary>A toast takes no markup and at most 200 characters.</summary>
    static string Plain(Html text) => Shortened.To(ToastLimit, text.Plain);

    static partial class Log
    {
        [LoggerMessage(301, LogLevel.Error, "Telegram refused a message of ours with {Code} (template {Template}). This is a fault in Casebell: please report it.")]
        public static partial void OurBug(ILogger logger, int code, string? template);
    }
}
