using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Casebell.Sandbox.Tests.Driver;

/// <summary>A sandbox of its own and a bare HTTP client to it.</summary>
public sealed class SandboxDriver : IAsyncDisposable
{
    public const long Alia = 1001;
    public static readonly DateTimeOffset Start = new(2022, 11, 15, 3, 0, 0, TimeSpan.Zero);

    readonly HttpClient _http;

    SandboxDriver(SandboxServer server)
    {
        Server = server;
        _http = new HttpClient { BaseAddress = server.Address };
    }

    public SandboxServer Server { get; }

    public World World => Server.World;

    public MovableTime Clock => Server.World.Clock;

    public HttpClient Http => _http;

    /// <summary>The supergroup of the cast.</summary>
    public long Group => World.Chats.First(chat => chat.Kind == ChatKind.Supergroup).Id;

    public static async Task<SandboxDriver> StartAsync(bool started = true) =>
        new(await SandboxServer.StartAsync(new SandboxOptions { ChatsStarted = started }, new MovableTime(Start, running: false)));

    /// <summary>Calls a method with form parameters.</summary>
    public Task<Reply> Call(string method, params (string Name, string Value)[] parameters) =>
        Send(method, new FormUrlEncodedContent(parameters.Select(one => new KeyValuePair<string, string>(one.Name, one.Value))));

    public Task<Reply> CallJson(string method, string json) => Send(method, new StringContent(json, Encoding.UTF8, "application/json"));

    public Task<Reply> Say(string text, string parseMode = "") => Call("sendMessage", ("chat_id", $"{Alia}"), ("text", text), ("parse_mode", parseMode));

    public async Task<Reply> Send(string method, HttpContent content) =>
        await Reply.Of(await _http.PostAsync(new Uri($"/bot{Server.Token}/{method}", UriKind.Relative), content));

    public async Task<Reply> Get(string path) => await Reply.Of(await _http.GetAsync(new Uri(path, UriKind.Relative)));

    public string Path(string method) => $"/bot{Server.Token}/{method}";

    /// <summary>The ids and fields of pending updates, none confirmed.</summary>
    public async Task<IReadOnlyList<JsonElement>> Updates(int offset = 0, string more = "")
    {
        // Each call asks with another limit of time only where the same offset would be braked.
        var reply = await Get(Path($"getUpdates?offset={offset}{more}"));
        return [.. reply.Result.EnumerateArray()];
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Server.DisposeAsync();
    }
}

/// <summary>An answer: the HTTP status, the headers, and the envelope.</summary>
public sealed record Reply(int Status, HttpResponseHeaders Headers, string Raw)
{
    public JsonElement Body { get; } = Raw.Length == 0 ? default : JsonDocument.Parse(Raw).RootElement;

    public JsonElement Result => Body.GetProperty("ok").GetBoolean() ? Body.GetProperty("result") : throw new InvalidOperationException(Description);

    public string Description => Body.GetProperty("description").GetString()!;

    public string Text => Result.GetProperty("text").GetString()!;

    /// <summary>Entities as <c>type@offset+length</c>, for comparing.</summary>
    public string Entities => !Result.TryGetProperty("entities", out var entities) ? "" : string.Join(" ", entities.EnumerateArray().Select(entity =>
        $"{entity.GetProperty("type").GetString()}@{entity.GetProperty("offset").GetInt32()}+{entity.GetProperty("length").GetInt32()}"));

    public static async Task<Reply> Of(HttpResponseMessage response)
    {
        using (response) return new Reply((int)response.StatusCode, response.Headers, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Refused with this code and exactly this description.</summary>
    public void ShouldRefuse(int code, string description)
    {
        Body.GetProperty("ok").GetBoolean().ShouldBeFalse();
        Description.ShouldBe(description);
        Body.GetProperty("error_code").GetInt32().ShouldBe(code);
        Status.ShouldBe(code);
    }
}

/// <summary>One sandbox for the tests of a class that change nothing the others look at.</summary>
public sealed class SharedSandbox : IAsyncLifetime
{
    public SandboxDriver Driver { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Driver = await SandboxDriver.StartAsync();

    public ValueTask DisposeAsync() => Driver.DisposeAsync();
}
