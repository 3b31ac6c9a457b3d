using System.Collections.Concurrent;
using System.Text.Json;
using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Messages;
using Casebell.Messages.Paging;
using Casebell.Messages.Wording;
using Casebell.Privacy;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;
using Document = Casebell.Messages.Document;

namespace Casebell.Delivery.Sending;

/// <summary>Hands finished messages to Telegram, and understands what it says back.</summary>
public sealed partial class Post(ITelegramBotClient telegram, Gate gate, Handover handover, Pseudonyms pseudonyms, ILogger<Post> logger)
{
    const int ToastLimit = 200;

    /// <summary>The two become one chat; what is left to say there then is said.</summary>
    static readonly Outcome ToldInGeneral = new Outcome.NotYet("the general topic has an entry of its own");

    readonly DocumentPost documents = new(telegram, handover);

    /// <summary>Letters of several pieces of which some have arrived, in memory only: after a kill the first pieces come again.</summary>
    readonly ConcurrentDictionary<long, Progress> begun = new();

    public async Task<Outcome> SendAsync(Letter letter, CancellationToken cancellationToken)
    {
        var outcome = await TryAsync(letter, cancellationToken);
        if (outcome is Outcome.Unreachable refused && PauseReason.IsOfTopic(refused.Reason) && letter.To.Topic is not null)
        {
            begun.TryRemove(letter.EntryId, out _);
            if (letter.IsToldInGeneral)
                return new Outcome.TopicLost(refused.Reason, ToldInGeneral);
            var general = letter with { To = letter.To with { Topic = null }, MessageId = null, Content = letter.Anew ?? letter.Content, Anew = null };
            var inGeneral = await TryAsync(general, cancellationToken);
            // Made anew, it goes to the topic first again.
            outcome = inGeneral is Outcome.Outdated ? inGeneral : new Outcome.TopicLost(refused.Reason, inGeneral);
        }

        var last = outcome is Outcome.TopicLost lost ? lost.InGeneral : outcome;
        if (last is not (Outcome.TooFast or Outcome.Unsent))
            begun.TryRemove(letter.EntryId, out _);
        // One is enough: the poll tells whether the token is still good.
        if (last is Outcome.Unauthorised)
            gate.Shut();
        return outcome;
    }

    async Task<Outcome> TryAsync(Letter letter, CancellationToken cancellationToken)
    {
        try
        {
            if (letter.QueryId is { } query)
                return new Outcome.Ended(await ToastAsync(query, letter, cancellationToken));
            var arrived = letter is { MessageId: { } corrected, Anew: { } anew }
                ? await CorrectAsync(letter, corrected, anew, cancellationToken)
                : await SayAsync(letter, letter.Content, letter.MessageId, cancellationToken);
            return new Outcome.Ended(arrived.IsPlain ? Ending.Plain : Ending.Delivered, arrived.MessageId, arrived.Sends) { Further = arrived.Further ?? [] };
        }
        catch (ApiRequestException refusal)
        {
            var outcome = Refusal.Read(refusal);
            if (outcome is Outcome.Ended { Ending.State: "failed" })
                Log.Refused(logger, NameOf(letter), refusal.ErrorCode, Refusal.OurFault(refusal)?.ToString() ?? "unknown", letter.Template);
            if (outcome is Outcome.TooFast tooFast)
                Log.TooFast(logger, NameOf(letter), tooFast.RetryAfter.TotalSeconds);
            return outcome;
        }
        catch (OutdatedException)
        {
            return new Outcome.Outdated();
        }
        catch (RequestException)
        {
            // Its message may quote the address; the kind is all that is worth telling.
            return new Outcome.Unsent("Telegram cannot be reached");
        }
    }

    async Task<Progress> CorrectAsync(Letter letter, int messageId, Content anew, CancellationToken cancellationToken)
    {
        var text = Pieces(letter.Content.Text)[0];
        await TryPlainAsync(letter, text, Keyboard.Of(letter.Content.Buttons, letter.To.Kind), async wording => await IsEditedAsync(letter, messageId, wording, cancellationToken) ? messageId : null);
        var said = await SayAsync(letter, anew, null, cancellationToken);
        return said with { Sends = said.Sends + 1 };
    }

    async Task<Progress> SayAsync(Letter letter, Content content, int? messageId, CancellationToken cancellationToken)
    {
        if (content.Document is { } document)
            return await SendAsync(letter, content, document, cancellationToken);
        // The buttons stand under the last piece: nobody looks for them above what follows.
        var pieces = Pieces(content.Text);
        var progress = begun.GetValueOrDefault(letter.EntryId) with { Sends = 0 };
        for (var number = progress.Pieces; number < pieces.Count; number++)
        {
            var keyboard = number == pieces.Count - 1 ? Keyboard.Of(content.Buttons, letter.To.Kind) : null;
            var edits = number == 0 ? messageId : null;
            // What is begun is finished as it was begun: halves of two versions would be neither.
            var part = number == 0 ? letter : letter with { MadeAt = null };
            var (arrived, isPlain) = await TryPlainAsync(part, pieces[number], keyboard, wording => PutAsync(part, edits, wording, cancellationToken));
            progress = progress.With(arrived, isPlain);
            if (pieces.Count > 1)
                begun[letter.EntryId] = progress;
        }

        return progress;
    }

    async Task<Progress> SendAsync(Letter letter, Content content, Document document, CancellationToken cancellationToken)
    {
        try
        {
            var keyboard = Keyboard.Of(content.Buttons, letter.To.Kind);
            var (arrived, isPlain) = await TryPlainAsync(letter, content.Text, keyboard, async wording => MessageId(await documents.SendAsync(letter, document, wording, cancellationToken)));
            return new Progress(1, arrived, isPlain, 1);
        }
        catch (ApiRequestException refusal) when (Refusal.MeansNoDocuments(refusal))
        {
            var said = await SayAsync(letter, content with { Text = document.Otherwise, Document = null }, null, cancellationToken);
            return said with { Sends = said.Sends + 1 };
        }
    }

    /// <summary>Where Telegram cannot take the message as we made it, its words go without all that could be refused.</summary>
    async Task<(int? MessageId, bool IsPlain)> TryPlainAsync(Letter letter, Html text, InlineKeyboardMarkup? keyboard, Func<Wording, Task<int?>> put)
    {
        try
        {
            return (await put(Wording.Formatted(text, keyboard)), false);
        }
        catch (ApiRequestException refusal) when (Refusal.OurFault(refusal) is { } fault)
        {
            // What Telegram says about it may quote the message.
            Log.Plain(logger, NameOf(letter), refusal.ErrorCode, fault, letter.Template);
            return (await put(Wording.Plain(text, keyboard, fault)), true);
        }
    }

    async Task<int?> PutAsync(Letter letter, int? edits, Wording wording, CancellationToken cancellationToken) =>
        edits is { } messageId && await IsEditedAsync(letter, messageId, wording, cancellationToken)
            ? messageId
            : await NewAsync(letter, wording, cancellationToken);

    async Task<int?> NewAsync(Letter letter, Wording wording, CancellationToken cancellationToken)
    {
        SendMessageRequest request = new()
        {
            ChatId = letter.To.ChatId,
            MessageThreadId = letter.To.Topic,
            Text = wording.Text,
            ParseMode = wording.Mode,
            ReplyMarkup = wording.Keyboard,
            LinkPreviewOptions = NoPreview,
            DisableNotification = letter.Silent,
        };
        return MessageId(await BeginAsync(letter, request, cancellationToken));
    }

    Task<JsonElement> BeginAsync(Letter letter, RequestBase<Message> request, CancellationToken cancellationToken) =>
        BeginAsync(letter, new RawAnswer<Message>(request), cancellationToken);

    Task<T> BeginAsync<T>(Letter letter, RequestBase<T> request, CancellationToken cancellationToken) =>
        handover.BeginAsync(letter.MadeAt, () => telegram.SendRequest(request, cancellationToken));

    static int? MessageId(JsonElement answer) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("message_id", out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var id) ? id : null;

    /// <returns>False where the message is gone: what was asked for is to be said in a new one.</returns>
    async Task<bool> IsEditedAsync(Letter letter, int messageId, Wording wording, CancellationToken cancellationToken)
    {
        EditMessageTextRequest request = new()
        {
            ChatId = letter.To.ChatId,
            MessageId = messageId,
            Text = wording.Text,
            ParseMode = wording.Mode,
            ReplyMarkup = wording.Keyboard,
            LinkPreviewOptions = NoPreview,
        };
        try
        {
            await BeginAsync(letter, request, cancellationToken);
            return true;
        }
        catch (ApiRequestException refusal) when (Refusal.IsNotModified(refusal))
        {
            return true;
        }
        catch (ApiRequestException refusal) when (Refusal.MeansNewMessage(refusal))
        {
            return false;
        }
    }

    /// <summary>A toast takes no markup and at most 200 characters.</summary>
    async Task<Ending> ToastAsync(string query, Letter letter, CancellationToken cancellationToken)
    {
        var words = letter.Content.Text.IsEmpty ? null : Shortened.To(ToastLimit, letter.Content.Text.Plain);
        try
        {
            await BeginAsync(letter, Toast(query, words), cancellationToken);
            return Ending.Delivered;
        }
        catch (ApiRequestException refusal) when (words is not null && Refusal.OurFault(refusal) is { } fault)
        {
            Log.Plain(logger, NameOf(letter), refusal.ErrorCode, fault, letter.Template);
            await BeginAsync(letter, Toast(query, null), cancellationToken);
            return Ending.Plain;
        }
    }

    string NameOf(Letter letter) => pseudonyms.Of(letter.To.ChatId);

    static AnswerCallbackQueryRequest Toast(string query, string? words) => new() { CallbackQueryId = query, Text = words };

    /// <summary>Most texts are far from Telegram's limits: those are not taken apart to be measured.</summary>
    static IReadOnlyList<Html> Pieces(Html text) => text.Markup.Length <= Extent.Message.Characters ? [text] : Paragraphs.Split(text);

    static LinkPreviewOptions NoPreview => new() { IsDisabled = true };

    /// <param name="Pieces">How many have arrived.</param>
    /// <param name="MessageId">Of the first of them.</param>
    /// <param name="IsPlain">One had to go in plain words.</param>
    /// <param name="Sends">How many messages this try took: the limits count each.</param>
    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    readonly record struct Progress(int Pieces, int? MessageId, bool IsPlain, int Sends)
    {
        /// <summary>Telegram's numbers of the others; null for none.</summary>
        public IReadOnlyList<int>? Further { get; init; }

        /// <summary>One more piece has arrived.</summary>
        public Progress With(int? arrived, bool isPlain) => new(Pieces + 1, MessageId ?? arrived, IsPlain || isPlain, Sends + 1)
        {
            Further = MessageId is not null && arrived is { } further ? [.. Further ?? [], further] : Further,
        };
    }

    static partial class Log
    {
        [LoggerMessage(302, LogLevel.Error, "Telegram refused a message of ours to chat {Chat} with {Code} ({Fault}, template {Template}); its plain words are sent instead. This is a fault in Casebell: please report it.")]
        public static partial void Plain(ILogger logger, string chat, int code, FaultOfOurs fault, string? template);

        [LoggerMessage(301, LogLevel.Error, "Telegram refused a message of ours to chat {Chat} with {Code} ({Fault}, template {Template}). This is a fault in Casebell: please report it.")]
        public static partial void Refused(ILogger logger, string chat, int code, string fault, string? template);

        [LoggerMessage(303, LogLevel.Warning, "Telegram asked to wait {Seconds} seconds before the next message; what it refused was to chat {Chat}.")]
        public static partial void TooFast(ILogger logger, string chat, double seconds);
    }
}
