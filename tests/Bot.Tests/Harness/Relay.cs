using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Casebell.Tests.Harness;

/// <summary>Stands between the bot and the server, and changes what getUpdates answers: what Telegram itself would rarely or never send.</summary>
public sealed class Relay : IAsyncDisposable
{
    readonly Uri server;
    readonly HttpClient http = new() { Timeout = TimeSpan.FromMinutes(2) };
    readonly WebApplication app;
    readonly ConcurrentQueue<string> again = new();

    Relay(Uri server)
    {
        this.server = server;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(PassOnAsync);
    }

    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>Changes the updates of an answer before the bot gets them; an answer without any is left alone.</summary>
    public Func<JsonArray, JsonArray> Change { get; set; } = updates => updates;

    /// <summary>The text of one more update, put before the others of an answer that has some; it is given the number before theirs.</summary>
    public Func<int, string>? Before { get; set; }

    /// <summary>Answers some requests in the server's place, by the method's name; null leaves it to the server.</summary>
    public Func<string, (int Status, string Body)?> Instead { get; set; } = _ => null;

    /// <summary>Gives every answer that has updates a second time.</summary>
    public bool Twice { get; set; }

    public static async Task<Relay> StartAsync(Uri server)
    {
        var relay = new Relay(server);
        await relay.app.StartAsync();
        return relay;
    }

    async Task PassOnAsync(HttpContext context)
    {
        var asksForUpdates = context.Request.Path.Value!.EndsWith("/getUpdates", StringComparison.OrdinalIgnoreCase);
        if (asksForUpdates && again.TryDequeue(out var repeated))
        {
            await AnswerAsync(context, repeated);
            return;
        }

        if (Instead(context.Request.Path.Value[(context.Request.Path.Value.LastIndexOf('/') + 1)..]) is var (status, own))
        {
            context.Response.StatusCode = status;
            await AnswerAsync(context, own);
            return;
        }

        using var body = new StreamContent(context.Request.Body);
        if (context.Request.ContentType is { } type)
            body.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await http.PostAsync(new Uri(server, context.Request.Path.Value), body, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        var text = await answer.Content.ReadAsStringAsync(context.RequestAborted);
        if (asksForUpdates)
            text = Changed(text);
        await AnswerAsync(context, text);
    }

    string Changed(string text)
    {
        var answer = JsonNode.Parse(text)!;
        if (answer["result"] is not JsonArray { Count: > 0 } updates)
            return text;
        answer["result"] = Change((JsonArray)updates.DeepClone());
        var changed = answer.ToJsonString();
        if (Before is { } before)
            changed = changed.Replace("\"result\":[", $"\"result\":[{before((int)updates[0]!["update_id"]! - 1)},", StringComparison.Ordinal);
        if (Twice)
            again.Enqueue(changed);
        return changed;
    }

    static Task AnswerAsync(HttpContext context, string text)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(text, context.RequestAborted);
    }

    /// <summary>Starts the bot behind a relay of its own.</summary>
    public static async Task<Relay> BeforeAsync(Stage stage)
    {
        var relay = await StartAsync(stage.Server.Address);
        stage.Settings["Telegram:ApiUrl"] = relay.Address;
        await stage.StartBotAsync();
        return relay;
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(0);
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
        http.Dispose();
    }
}
