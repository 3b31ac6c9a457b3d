using System.Net;
using Telegram.Bot;

namespace Casebell.Hosting;

/// <summary>
/// Two clients of the same bot: one waits for updates for up to half a minute at a time, the other sends and must not
/// wait long. Both are built by hand, so that no HTTP logger ever sees an address: the token is in it.
/// </summary>
public sealed class TelegramClients : IDisposable
{
    /// <summary>How long Telegram may wait for something to tell before it answers a poll.</summary>
    public static readonly TimeSpan PollWait = TimeSpan.FromSeconds(30);

    static readonly TimeSpan PollTimeout = PollWait + TimeSpan.FromSeconds(15);
    static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(30);

    /// <summary>An update nested deeper than any of Telegram's must be read to be skipped; it would hold up the queue otherwise.</summary>
    const int Deepest = 1_000_000;

    readonly HttpClient pollingHttp;
    readonly HttpClient sendingHttp;

    static TelegramClients()
    {
        if (!JsonBotAPI.Options.IsReadOnly)
            JsonBotAPI.Options.MaxDepth = Deepest;
    }

    public TelegramClients(TelegramOptions options)
    {
        pollingHttp = Http(options.Proxy, PollTimeout);
        sendingHttp = Http(options.Proxy, SendTimeout);
        Polling = Client(options, pollingHttp);
        Sending = Client(options, sendingHttp);
    }

    public ITelegramBotClient Polling { get; }

    public ITelegramBotClient Sending { get; }

    public void Dispose()
    {
        pollingHttp.Dispose();
        sendingHttp.Dispose();
    }

    static TelegramBotClient Client(TelegramOptions options, HttpClient http)
    {
        var isPublic = options.ApiUrl.Host == "api.telegram.org";
        // Retrying lives in one place, the outbox: the client's own would hold a message back unseen.
        return new TelegramBotClient(
            new TelegramBotClientOptions(options.Token, isPublic ? null : options.ApiUrl.GetLeftPart(UriPartial.Authority)) { RetryThreshold = 0 }, http);
    }

    static HttpClient Http(Uri? proxy, TimeSpan timeout) =>
        new(new SocketsHttpHandler
        {
            Proxy = proxy is null ? null : new WebProxy(proxy) { Credentials = Credentials(proxy) },
            UseProxy = proxy is not null,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            AutomaticDecompression = DecompressionMethods.All,
            ActivityHeadersPropagator = null,
        })
        {
            Timeout = timeout,
        };

    static NetworkCredential? Credentials(Uri proxy)
    {
        var parts = proxy.UserInfo.Split(':', 2);
        return parts.Length == 2 ? new NetworkCredential(Uri.UnescapeDataString(parts[0]), Uri.UnescapeDataString(parts[1])) : null;
    }
}
