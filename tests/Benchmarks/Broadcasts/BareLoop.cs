using System.Net;
using System.Text.Json.Nodes;
using Telegram.Bot;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Casebell.Benchmarks.Broadcasts;

/// <summary>Sends one message to many chats over the bot's own client library, as many at once as the bot, and keeps nothing of it.</summary>
/// <param name="message">As the server has it.</param>
sealed class BareLoop(Uri server, JsonNode message)
{
    const int AtOnce = 48;

    readonly string text = WebUtility.HtmlEncode(message["text"]!.GetValue<string>());
    readonly InlineKeyboardMarkup? keyboard = Keyboard(message["reply_markup"]);

    /// <summary>What its messages and nobody else's contain.</summary>
    public static string Mark => "bare loop";

    /// <summary>Messages a second.</summary>
    public async Task<double> RunAsync(ServerProcess process, IReadOnlyList<long> people)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, ActivityHeadersPropagator = null });
        var client = new TelegramBotClient(new TelegramBotClientOptions(ServerProcess.Token, server.GetLeftPart(UriPartial.Authority)) { RetryThreshold = 0 }, http);
        await process.CountAnewAsync(Mark);
        await Parallel.ForEachAsync(people, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (person, cancelled) =>
            await client.SendMessage(
                chatId: person, text: $"{text}\n{Mark}", parseMode: ParseMode.Html, replyMarkup: keyboard,
                linkPreviewOptions: new() { IsDisabled = true }, cancellationToken: cancelled));
        return (await process.CountsAsync()).Rate;
    }

    static InlineKeyboardMarkup? Keyboard(JsonNode? markup) => markup?["inline_keyboard"] is not JsonArray rows ? null
        : new(rows.Select(row => row!.AsArray().Select(button => Button(button!))));

    /// <summary>What a button does costs nothing; only its size is like.</summary>
    static InlineKeyboardButton Button(JsonNode button) =>
        InlineKeyboardButton.WithCallbackData(button["text"]!.GetValue<string>(), button["callback_data"]?.GetValue<string>() ?? "open");
}
