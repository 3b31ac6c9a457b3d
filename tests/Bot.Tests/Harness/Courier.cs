using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Casebell.Tests.Process;

namespace Casebell.Tests.Harness;

/// <summary>Brings updates to the bot's webhook as Telegram does, or as somebody would who is not Telegram.</summary>
sealed class Courier : IDisposable
{
    public const string Secret = "the-secret_of-this-test";
    public const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    readonly HttpClient http = new();

    Courier(Uri url) => Url = url;

    public Uri Url { get; }

    /// <summary>Has the stage's bot use a webhook from its next start on.</summary>
    public static Courier For(Stage stage)
    {
        var origin = $"http://127.0.0.1:{Ports.Free()}";
        stage.Settings["Urls"] = origin;
        stage.Settings["Telegram:Mode"] = "Webhook";
        stage.Settings["Telegram:WebhookUrl"] = $"{origin}/the/way-in";
        stage.Settings["Telegram:WebhookSecret"] = Secret;
        return new Courier(new Uri($"{origin}/the/way-in"));
    }

    /// <summary>Starts the bot and waits until the webhook is set.</summary>
    public static async Task<Courier> BeforeAsync(Stage stage)
    {
        var courier = For(stage);
        await stage.StartBotAsync();
        await Stage.UntilAsync(() => stage.Server.WebhookUrl is not null);
        return courier;
    }

    public Task<Answer> BringAsync(string update, string? secret = Secret, string? type = "application/json") => BringAsync(Encoding.UTF8.GetBytes(update), secret, type);

    /// <param name="isChunked">Without saying beforehand how long it is.</param>
    public async Task<Answer> BringAsync(byte[] update, string? secret = Secret, string? type = "application/json", bool isChunked = false)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, Url) { Content = new ByteArrayContent(update) };
        if (type is not null)
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        request.Headers.TransferEncodingChunked = isChunked;
        // So that a refusal is read before the body is sent, not while it is.
        request.Headers.ExpectContinue = update.Length > 1 << 20 && !isChunked;
        if (secret is not null)
            request.Headers.TryAddWithoutValidation(SecretHeader, secret);
        return await SendAsync(request);
    }

    public async Task<Answer> AskAsync(HttpMethod method, string path)
    {
        using HttpRequestMessage request = new(method, new Uri(Url, path));
        return await SendAsync(request);
    }

    public void Dispose() => http.Dispose();

    async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        using var answer = await http.SendAsync(request);
        return new Answer(
            answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Concat(answer.Content.Headers).ToDictionary(header => header.Key, header => string.Join(',', header.Value)));
    }

    public sealed record Answer(HttpStatusCode Status, string Body, IReadOnlyDictionary<string, string> Headers);
}
