using Casebell.Cases;
using Casebell.Chat.Intake;
using Casebell.Sandbox;
using Casebell.Storage;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Casebell.Tests.Harness;

/// <summary>
/// The real service before a Telegram look-alike: a server, the bot on its own database in a folder of its own, and one
/// clock for both, which starts on 15 November 2022 at 09:00 in Almaty and runs.
/// </summary>
public sealed class Stage : IAsyncDisposable
{
    /// <summary>Real time within which everything that is waited for comes, also on a busy machine.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public static readonly DateTimeOffset Opening = new(2022, 11, 15, 3, 0, 0, TimeSpan.Zero);

    static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(15);

    readonly Dictionary<string, string?> settings;
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("casebell-stage-");
    readonly LogBook log = new();
    CasebellService? service;

    Stage(SandboxServer server, MovableTime clock)
    {
        Server = server;
        Clock = clock;
        settings = new()
        {
            ["Telegram:Token"] = server.Token,
            ["Telegram:ApiUrl"] = server.Address.GetLeftPart(UriPartial.Authority),
            ["Telegram:MessagesPerSecond"] = "0",
            ["Telegram:MessagesPerSecondPerChat"] = "0",
            ["Telegram:MessagesPerMinutePerGroup"] = "0",
            ["Limits:CommandsPerMinute"] = "0",
            ["Storage:ConnectionString"] = ConnectionString,
            ["Privacy:KeyFile"] = Path.Combine(Folder, "keys", "bot.key"),
            ["Urls"] = "http://127.0.0.1:0",
        };
    }

    public SandboxServer Server { get; }

    public MovableTime Clock { get; }

    public World World => Server.World;

    /// <summary>Where the service keeps its data, and beside it the folder <c>keys</c>.</summary>
    public string Folder => folder.FullName;

    public LogBook Log => log;

    public CasebellService Service => service ?? throw new InvalidOperationException("The bot is off.");

    /// <summary>What the bot is configured with at its next start.</summary>
    public IDictionary<string, string?> Settings => settings;

    /// <summary>The bot need not find out first whether another one polls.</summary>
    public bool IsAlone { get; set; } = true;

    /// <summary>What else the bot is made of at its next start.</summary>
    public Action<IServiceCollection> Adding { get; set; } = _ => { };

    public Reader Russian => new(this, World.People[0]);

    public Reader Kazakh => new(this, World.People[1]);

    public Reader English => new(this, World.People[2]);

    /// <summary>Administers <see cref="Group"/>.</summary>
    public Reader Administrator => new(this, World.People[3]);

    /// <summary>A group with all four in it.</summary>
    public long Group => World.Chats[^1].Id;

    string ConnectionString => $"Data Source={Path.Combine(Folder, "data", "bot.db")}";

    /// <summary>Opens the stage with the bot off.</summary>
    /// <param name="options">Of the server; null: those that do for most tests.</param>
    public static async Task<Stage> OpenAsync(SandboxOptions? options = null)
    {
        var clock = new MovableTime(Opening);
        return new Stage(await SandboxServer.StartAsync(options ?? new SandboxOptions(), clock), clock);
    }

    public async Task StartBotAsync() =>
        service = await CasebellService.StartAsync(Clock, settings, logging =>
        {
            logging.ClearProviders().AddProvider(log);
            if (IsAlone)
                logging.Services.AddSingleton(Trial.None);
            // A machine that is slow is no handler that hangs; a test of those has less of it.
            logging.Services.AddSingleton(new HandlerPatience(Patience) { ForRights = Patience });
            Adding(logging.Services);
        });

    public async Task StopBotAsync()
    {
        if (service is null)
            return;
        await service.StopAsync();
        await service.DisposeAsync();
        service = null;
    }

    /// <summary>Ends the bot and starts it anew on the same database and server.</summary>
    public async Task RestartBotAsync()
    {
        await StopBotAsync();
        await StartBotAsync();
    }

    /// <summary>Somebody new, with a number as Telegram gives them.</summary>
    public Reader NewReader(string languageCode, string firstName = "Reader") =>
        new(this, World.AddPerson(firstName, languageCode, id: Random.Shared.NextInt64(5_000_000_000, 8_000_000_000)));

    /// <summary>Waits until the condition holds.</summary>
    public static async Task UntilAsync(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!condition())
            await Task.Delay(Glance, limit.Token);
    }

    /// <summary>Waits until nothing is left to do: no reminder is overdue, nothing is being spread and nothing waits to be sent.</summary>
    public Task QuietAsync() => UntilAsync(() =>
        Scalar("SELECT (SELECT count(*) FROM broadcast WHERE state = 'spreading') + (SELECT count(*) FROM intake_waiting) + (SELECT count(*) FROM outbox WHERE state = 'waiting') + (SELECT count(*) FROM reminder WHERE state = 'planned' AND due_at <= @now)", new { now = Clock.GetUtcNow().ToUnixTimeMilliseconds() }) == 0);

    /// <summary>Looks into the database; the bot may be on or off.</summary>
    public IReadOnlyList<T> Query<T>(string sql, object? values = null)
    {
        using var connection = new DatabaseFile(ConnectionString).Open();
        return [.. connection.Query<T>(sql, values)];
    }

    public long Scalar(string sql, object? values = null) => Query<long>(sql, values).Single();

    /// <summary>An editor's change: the case as its file now states it.</summary>
    public Task ImportAsync(Casework.Cases.Case @case) =>
        Service.Services.GetRequiredService<Database>().WriteAsync(session => Service.Services.GetRequiredService<CaseImport>().Import(session, @case), default);

    public async ValueTask DisposeAsync()
    {
        await StopBotAsync();
        await Server.DisposeAsync();
        folder.Delete(recursive: true);
        log.Dispose();
    }
}
