using System.Text.Json.Nodes;
using Telegram.Bot;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Casebell.Benchmarks.Broadcasts;

/// <summary>Sends messages like the alerts, each in its language, to many chats over the bot's own client library, as many at once as the bot, and keeps nothing of it.</summary>
/// <param name="samples">Alerts as the server has them, in the languages of <see cref="Followers.Codes"/>.</param>
sealed class BareLoop(Uri server, IReadOnlyList<JsonNode> samples)
{
    const int AtOnce = 48;

    readonly List<(string Html, InlineKeyboardMarkup? Keyboard)> messages = [.. samples.Select(sample => ($"{SentMarkup.Of(sample)}\n{Mark}", Keyboard(sample["reply_markup"])))];

    /// <summary>What its messages and nobody else's contain.</summary>
    public static string Mark => "bare loop";

    /// <param name="people">With the languages in turn.</param>
    /// <returns>Messages a second.</returns>
    public async Task<double> RunAsync(ServerProcess process, IReadOnlyList<long> people)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, ActivityHeadersPropagator = null });
        var client = new TelegramBotClient(new TelegramBotClientOptions(ServerProcess.Token, server.GetLeftPart(UriPartial.Authority)) { RetryThreshold = 0 }, http);
        await process.CountAnewAsync(Mark);
        await Parallel.ForEachAsync(people.Index(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (one, cancelled) =>
        {
            var (html, keyboard) = messages[one.Index % messages.Count];
            await client.SendMessage(
                chatId: one.Item, text: html, parseMode: ParseMode.Html, replyMarkup: keyboard,
                linkPreviewOptions: new() { IsDisabled = true }, cancellationToken: cancelled);
        });
        return (await process.CountsAsync()).Rate;
    }

    static InlineKeyboardMarkup? Keyboard(JsonNode? markup) => markup?["inline_keyboard"] is not JsonArray rows ? null
        : new(rows.Select(row => row!.AsArray().Select(button => Button(button!))));

    /// <summary>What a button does costs nothing; only its size is like.</summary>
    static InlineKeyboardButton Button(JsonNode button) =>
        InlineKeyboardButton.WithCallbackData(button["text"]!.GetValue<string>(), button["callback_data"]?.GetValue<string>() ?? "open");
}
