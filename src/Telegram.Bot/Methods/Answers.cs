using Telegram.Bot.Requests;

namespace Telegram.Bot;

/// <summary>The methods of the Bot API.</summary>
public static partial class TelegramBotClientExtensions
{
    /// <summary>Ends the spinning of a pressed button, with a toast of at most 200 characters if there is a text.</summary>
    public static Task AnswerCallbackQuery(
        this ITelegramBotClient botClient,
        string callbackQueryId,
        string? text = default,
        bool showAlert = default,
        string? url = default,
        int? cacheTime = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new AnswerCallbackQueryRequest
            {
                CallbackQueryId = callbackQueryId,
                Text = text,
                ShowAlert = showAlert,
                Url = url,
                CacheTime = cacheTime,
            },
            cancellationToken);

    /// <summary>Answers with at most 50 results; Telegram keeps the answer for <paramref name="cacheTime"/> seconds (300).</summary>
    public static Task AnswerInlineQuery(
        this ITelegramBotClient botClient,
        string inlineQueryId,
        IEnumerable<InlineQueryResult> results,
        int? cacheTime = default,
        bool isPersonal = default,
        string? nextOffset = default,
        InlineQueryResultsButton? button = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new AnswerInlineQueryRequest
            {
                InlineQueryId = inlineQueryId,
                Results = results,
                CacheTime = cacheTime,
                IsPersonal = isPersonal,
                NextOffset = nextOffset,
                Button = button,
            },
            cancellationToken);
}
