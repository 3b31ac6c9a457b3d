using System.Net;
using Casebell.Sandbox.BotApi;
using Casebell.Sandbox.Control;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Casebell.Sandbox;

/// <summary>A Telegram for one machine: a strict Bot API server, a chat page and the world behind them, on loopback.</summary>
public sealed class SandboxServer : IAsyncDisposable
{
    readonly WebApplication _app;
    readonly CancellationTokenSource _stopping = new();

    SandboxServer(SandboxOptions options, MovableTime clock)
    {
        Token = options.Token;
        World = new World(clock, DefaultCast.Bot with { Id = BotToken.BotId(options.Token) }, options.KeepMessages);
        DefaultCast.Enter(World, options.ChatsStarted);
        Flood = new FloodControl(TimeProvider.System) { On = options.FloodControl };
        Requests = new RequestLog(options.KeepRequests);
        Webhook = new WebhookDelivery(World);
        _app = Build(options);
        var commands = new CommandBook();
        var api = new BotApiEndpoint(this, commands, options.Log, _stopping.Token);
        var control = new ControlEndpoint(this, commands, _stopping.Token);
        _app.Run(context => context.Request.Path.StartsWithSegments("/sandbox", StringComparison.Ordinal, out var rest)
            ? control.AnswerAsync(context, rest.Value ?? "")
            : PageFiles.Owns(context.Request.Path) ? PageFiles.AnswerAsync(context)
            : api.AnswerAsync(context));
    }

    /// <summary>Where the server listens, such as <c>http://127.0.0.1:40123/</c>.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public string Token { get; }

    public World World { get; }

    public FaultPlan Faults { get; } = new();

    public FloodControl Flood { get; }

    public RequestLog Requests { get; }

    /// <summary>Where the bot has its updates brought, by setWebhook; null where it asks for them.</summary>
    public Uri? WebhookUrl => Webhook.Settings?.Url;

    internal WebhookDelivery Webhook { get; }

    /// <exception cref="ArgumentException">The token is not one that Telegram could have given.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<SandboxServer> StartAsync(SandboxOptions options, MovableTime clock, CancellationToken ct = default)
    {
        if (BotToken.Flaw(options.Token) is { } flaw) throw new ArgumentException(flaw, nameof(options));
        var server = new SandboxServer(options, clock);
        await server._app.StartAsync(ct);
        var address = server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        server.Address = new Uri(address);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await Webhook.DisposeAsync();
        await _app.DisposeAsync();
        Faults.Dispose();
        _stopping.Dispose();
    }

    static WebApplication Build(SandboxOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, OwnersLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port, listen => listen.Protocols = HttpProtocols.Http1);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 64 << 20;
            kestrel.Limits.MaxRequestHeadersTotalSize = 256 << 10;
            kestrel.Limits.MaxRequestLineSize = 256 << 10;
            kestrel.Limits.MaxRequestBufferSize = 1 << 20;
        });
        return builder.Build();
    }

    /// <summary>Whoever made the server stops it; it does not listen for signals of its own.</summary>
    sealed class OwnersLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
