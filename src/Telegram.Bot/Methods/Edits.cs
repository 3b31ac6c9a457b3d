using Telegram.Bot.Requests;

namespace Telegram.Bot;

/// <summary>The methods of the Bot API.</summary>
public static partial class TelegramBotClientExtensions
{
    /// <summary>Gives a message another text and keyboard. Without a keyboard it loses the one it has.</summary>
    public static Task<Message> EditMessageText(
        this ITelegramBotClient botClient,
        ChatId chatId,
        int messageId,
        string text,
        ParseMode parseMode = default,
        InlineKeyboardMarkup? replyMarkup = default,
        LinkPreviewOptions? linkPreviewOptions = default,
        IEnumerable<MessageEntity>? entities = default,
        string? businessConnectionId = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new EditMessageTextRequest
            {
                ChatId = chatId,
                MessageId = messageId,
                Text = text,
                ParseMode = parseMode,
                ReplyMarkup = replyMarkup,
                LinkPreviewOptions = linkPreviewOptions,
                Entities = entities,
                BusinessConnectionId = businessConnectionId,
            },
            cancellationToken);

    /// <summary>The same for a message sent through inline mode.</summary>
    public static Task EditMessageText(
        this ITelegramBotClient botClient,
        string inlineMessageId,
        string text,
        ParseMode parseMode = default,
        InlineKeyboardMarkup? replyMarkup = default,
        LinkPreviewOptions? linkPreviewOptions = default,
        IEnumerable<MessageEntity>? entities = default,
        string? businessConnectionId = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new EditInlineMessageTextRequest
            {
                InlineMessageId = inlineMessageId,
                Text = text,
                ParseMode = parseMode,
                ReplyMarkup = replyMarkup,
                LinkPreviewOptions = linkPreviewOptions,
                Entities = entities,
                BusinessConnectionId = businessConnectionId,
            },
            cancellationToken);

    /// <summary>Gives a message another keyboard, or none.</summary>
    public static Task<Message> EditMessageReplyMarkup(
        this ITelegramBotClient botClient,
        ChatId chatId,
        int messageId,
        InlineKeyboardMarkup? replyMarkup = default,
        string? businessConnectionId = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new EditMessageReplyMarkupRequest
            {
                ChatId = chatId,
                MessageId = messageId,
                ReplyMarkup = replyMarkup,
                BusinessConnectionId = businessConnectionId,
            },
            cancellationToken);

    /// <summary>The same for a message sent through inline mode.</summary>
    public static Task EditMessageReplyMarkup(
        this ITelegramBotClient botClient,
        string inlineMessageId,
        InlineKeyboardMarkup? replyMarkup = default,
        string? businessConnectionId = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new EditInlineMessageReplyMarkupRequest
            {
                InlineMessageId = inlineMessageId,
                ReplyMarkup = replyMarkup,
                BusinessConnectionId = businessConnectionId,
            },
            cancellationToken);
}
