using System.Globalization;

namespace Telegram.Bot;

/// <summary>Which bot, on which server, and how patient with flood control.</summary>
public class TelegramBotClientOptions
{
    const string PublicServer = "https://api.telegram.org";

    /// <param name="token">As BotFather gave it: "123456:ABC…".</param>
    /// <param name="baseUrl">Another Bot API server, as "http://localhost:8081". Any path is ignored.</param>
    /// <param name="useTestEnvironment">Telegram's test servers.</param>
    /// <exception cref="ArgumentException">The token does not begin with a number and a colon, or the address is not absolute.</exception>
    public TelegramBotClientOptions(string token, string? baseUrl = default, bool useTestEnvironment = false)
    {
        ArgumentNullException.ThrowIfNull(token);
        Token = token;
        BaseUrl = baseUrl;
        UseTestEnvironment = useTestEnvironment;
        BotId = BotIdIn(token);
        LocalBotServer = baseUrl is not null;

        var server = baseUrl is null ? PublicServer : ServerIn(baseUrl);
        var environment = useTestEnvironment ? "/test" : "";
        BaseRequestUrl = $"{server}/bot{token}{environment}";
        BaseFileUrl = $"{server}/file/bot{token}{environment}";
    }

    public string Token { get; }

    public string? BaseUrl { get; }

    public bool UseTestEnvironment { get; }

    /// <summary>The number before the colon of the token.</summary>
    public long BotId { get; }

    /// <summary>True when <see cref="BaseUrl"/> was given.</summary>
    public bool LocalBotServer { get; }

    /// <summary>Where files are downloaded from. Contains the token: never log it.</summary>
    public string BaseFileUrl { get; }

    /// <summary>Where methods are called. Contains the token: never log it.</summary>
    public string BaseRequestUrl { get; }

    /// <summary>
    /// The longest <c>retry_after</c>, in seconds, that the client waits out by itself after a 429. 0: it never does,
    /// and the <see cref="Exceptions.ApiRequestException"/> comes at once.
    /// </summary>
    public int RetryThreshold { get; set; } = 60;

    /// <summary>How often one request is sent at most, the first time included.</summary>
    public int RetryCount { get; set; } = 3;

    // The message must not repeat the token: half a token is a hint too.
    static long BotIdIn(string token) =>
        token.IndexOf(':', StringComparison.Ordinal) is >= 1 and <= 16 and var colon
        && long.TryParse(token.AsSpan(0, colon), NumberStyles.Integer, CultureInfo.InvariantCulture, out var id)
            ? id
            : throw new ArgumentException("Bot token invalid", nameof(token));

    static string ServerIn(string baseUrl) =>
        Uri.TryCreate(baseUrl, UriKind.Absolute, out var uri) && uri.Scheme.Length > 0 && uri.Authority.Length > 0
            ? $"{uri.Scheme}://{uri.Authority}"
            : throw new ArgumentException(
                "Invalid format. A valid base URL should look like \"http://localhost:8081\"", nameof(baseUrl));
}
