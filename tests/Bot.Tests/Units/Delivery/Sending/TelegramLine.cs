using System.Net;
using System.Text.Json;
using System.Threading.Channels;
using Casebell.Tests.Harness;
using Telegram.Bot;

namespace Casebell.Tests.Units.Delivery.Sending;

/// <summary>The real client over a line that answers what the test says.</summary>
sealed class TelegramLine : HttpMessageHandler
{
    static readonly TimeSpan Patience = Stage.Patience;

    readonly Channel<string> said = Channel.CreateUnbounded<string>();
    readonly HttpClient http;

    public TelegramLine()
    {
        http = new HttpClient(this, disposeHandler: false);
        Client = new TelegramBotClient(new TelegramBotClientOptions("123456:of-nobody") { RetryThreshold = 0 }, http);
    }

    public ITelegramBotClient Client { get; }

    /// <summary>How many of the next messages are refused with 502.</summary>
    public int Refusals { get; set; }

    /// <summary>After so many messages all are refused with 502.</summary>
    public int RefusedAfter { get; set; } = int.MaxValue;

    public int Count { get; private set; }

    /// <summary>Each method that was called, in order.</summary>
    public List<string> Methods { get; } = [];

    /// <summary>Telegram's words for a 400 with which the method is refused; null: it is not.</summary>
    public Func<string, string?> Refuses { get; set; } = _ => null;

    /// <summary>The text of the next message that arrives, refused or not.</summary>
    public Task<string> NextAsync() => said.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var body = JsonDocument.Parse(await request.Content!.ReadAsStringAsync(cancellationToken));
        Count++;
        var method = request.RequestUri!.Segments[^1];
        Methods.Add(method);
        var isRefused = Refusals-- > 0 || Count > RefusedAfter;
        said.Writer.TryWrite(body.RootElement.GetProperty("text").GetString()!);
        if (Refuses(method) is { } words)
            return new(HttpStatusCode.BadRequest) { Content = new StringContent($$"""{"ok":false,"error_code":400,"description":"Bad Request: {{words}}"}""") };
        return isRefused
            ? new(HttpStatusCode.BadGateway) { Content = new StringContent("""{"ok":false,"error_code":502,"description":"Bad Gateway"}""") }
            : new(HttpStatusCode.OK) { Content = new StringContent("""{"ok":true,"result":{"message_id":9,"date":1,"chat":{"id":1001,"type":"private"}}}""") };
    }

    protected override void Dispose(bool disposing)
    {
        http.Dispose();
        base.Dispose(disposing);
    }
}
