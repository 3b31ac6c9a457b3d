using System.Net;
using System.Text;
using System.Text.Json;
using Telegram.Bot;

namespace Casebell.Tests.Units.Delivery.Sending;

/// <summary>The real client over a line that gives these answers, one a request, and keeps what it was asked.</summary>
sealed class Scripted : HttpMessageHandler
{
    public const string Sent = """{"ok":true,"result":{"message_id":77}}""";

    readonly Queue<(int Status, string Body)> answers = new();
    readonly HttpClient http;

    public Scripted()
    {
        http = new HttpClient(this, disposeHandler: false);
        Client = new TelegramBotClient(new TelegramBotClientOptions("123456:of-nobody") { RetryThreshold = 0 }, http);
    }

    public ITelegramBotClient Client { get; }

    public List<JsonElement> Asked { get; } = [];

    public Scripted Then(int status, string body)
    {
        answers.Enqueue((status, body));
        return this;
    }

    public Scripted Refuses(int code, string description) => Then(code, JsonSerializer.Serialize(new { ok = false, error_code = code, description }));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var body = JsonDocument.Parse(await request.Content!.ReadAsStringAsync(cancellationToken));
        Asked.Add(body.RootElement.Clone());
        var (status, text) = answers.Dequeue();
        return new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(text, Encoding.UTF8, "application/json") };
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            http.Dispose();
        base.Dispose(disposing);
    }
}
