using Telegram.Bot.Requests;

namespace Telegram.Bot;

/// <summary>The methods of the Bot API.</summary>
public static partial class TelegramBotClientExtensions
{
    /// <summary>Waits up to <paramref name="timeout"/> seconds for updates from <paramref name="offset"/> on; those before it are forgotten.</summary>
    public static Task<Update[]> GetUpdates(
        this ITelegramBotClient botClient,
        int? offset = default,
        int? limit = default,
        int? timeout = default,
        IEnumerable<UpdateType>? allowedUpdates = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new GetUpdatesRequest
            {
                Offset = offset,
                Limit = limit,
                Timeout = timeout,
                AllowedUpdates = allowedUpdates,
            },
            cancellationToken);

    /// <summary>Has updates posted to <paramref name="url"/>; <paramref name="secretToken"/> comes back in a header of each.</summary>
    public static Task SetWebhook(
        this ITelegramBotClient botClient,
        string url,
        InputFileStream? certificate = default,
        string? ipAddress = default,
        int? maxConnections = default,
        IEnumerable<UpdateType>? allowedUpdates = default,
        bool dropPendingUpdates = default,
        string? secretToken = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new SetWebhookRequest
            {
                Url = url,
                Certificate = certificate,
                IpAddress = ipAddress,
                MaxConnections = maxConnections,
                AllowedUpdates = allowedUpdates,
                DropPendingUpdates = dropPendingUpdates,
                SecretToken = secretToken,
            },
            cancellationToken);

    /// <summary>Back to getUpdates.</summary>
    public static Task DeleteWebhook(
        this ITelegramBotClient botClient,
        bool dropPendingUpdates = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new DeleteWebhookRequest
            {
                DropPendingUpdates = dropPendingUpdates,
            },
            cancellationToken);

    /// <summary>Where updates go, and how that works.</summary>
    public static Task<WebhookInfo> GetWebhookInfo(
        this ITelegramBotClient botClient,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(new GetWebhookInfoRequest(), cancellationToken);
}
