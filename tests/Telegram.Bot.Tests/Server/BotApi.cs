using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Telegram.Bot.Tests.Server;

/// <summary>An HTTP server that keeps what it is sent and answers what the test laid down, in that order; then "true".</summary>
public sealed class BotApi : IAsyncLifetime
{
    /// <summary>Looks like a token and is none.</summary>
    public const string Token = "4242:AAF-not-a-real-token_0123456789";

    readonly ConcurrentQueue<Func<HttpContext, Task>> _answers = new();
    readonly ConcurrentQueue<Received> _received = new();
    readonly TaskCompletionSource _held = new(TaskCreationOptions.RunContinuationsAsynchronously);
    WebApplication? _server;

    public string Address => _server!.Urls.Single();

    public IReadOnlyList<Received> All => [.. _received];

    /// <summary>The only request so far.</summary>
    public Received Only => _received.ShouldHaveSingleItem();

    /// <summary>Ends once a request is held without an answer.</summary>
    public Task Held => _held.Task;

    public TelegramBotClient Client(int retryThreshold = 0, CancellationToken cancellationToken = default) =>
        new(new TelegramBotClientOptions(Token, Address) { RetryThreshold = retryThreshold }, null, cancellationToken);

    /// <summary>The next request goes well.</summary>
    public void Answers(string resultJson) => Says(200, $$"""{"ok":true,"result":{{resultJson}}}""");

    /// <summary>The next request fails as the API's do.</summary>
    public void Refuses(int code, string description, string? parametersJson = null) => Says(
        code,
        $$"""
        {"ok":false,"error_code":{{code}},"description":{{JsonSerializer.Serialize(description)}}
        {{(parametersJson is null ? "" : $",\"parameters\":{parametersJson}")}}}
        """);

    /// <summary>The next request gets this body, whatever it is.</summary>
    public void Says(int status, string body) => _answers.Enqueue(async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(body);
    });

    /// <summary>The next request gets no answer while its sender waits.</summary>
    public void Holds() => _answers.Enqueue(context =>
    {
        _held.TrySetResult();
        return Task.Delay(Timeout.Infinite, context.RequestAborted);
    });

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting();
        _server = builder.Build();
        _server.Run(Answer);
        await _server.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }

    async Task Answer(HttpContext context)
    {
        _received.Enqueue(await Received.From(context.Request));
        if (!_answers.TryDequeue(out var answer))
        {
            Answers("true");
            _answers.TryDequeue(out answer);
        }

        try
        {
            await answer!(context);
        }
        catch (OperationCanceledException)
        {
            // The client went away, as the test meant it to.
        }
    }
}
