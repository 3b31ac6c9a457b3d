using System.Net.Sockets;
using Casebell.Addresses;
using Casebell.Alerts;
using Casebell.Alerts.Reports;
using Casebell.Calendars;
using Casebell.Cases;
using Casebell.Cases.Deadlines;
using Casebell.Cases.Derived;
using Casebell.Cases.Shipped;
using Casebell.Chat;
using Casebell.Chat.Intake;
using Casebell.Chat.Webhook;
using Casebell.Delivery;
using Casebell.Delivery.Outbox;
using Casebell.Hosting;
using Casebell.Messages;
using Casebell.Owners;
using Casebell.Preferences;
using Casebell.Privacy;
using Casebell.Reminders;
using Casebell.Reports;
using Casebell.Rights;
using Casebell.Search;
using Casebell.Search.Names;
using Casebell.Storage;
using Casebell.Subscriptions;
using Casebell.Timetable;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Quartz;

namespace Casebell;

/// <summary>The whole service, built and started; the program runs one, and so do the Sandbox and the tests.</summary>
public sealed class CasebellService : IAsyncDisposable
{
    readonly WebApplication app;
    readonly InstanceLock instance;

    CasebellService(WebApplication app, InstanceLock instance)
    {
        this.app = app;
        this.instance = instance;
    }

    /// <summary>Where the health checks answer.</summary>
    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public IServiceProvider Services => app.Services;

    /// <summary>Starts the service; it is ready once Telegram has answered.</summary>
    /// <param name="time">The clock that everything goes by.</param>
    /// <param name="overrides">Settings that win over appsettings.json and the environment.</param>
    /// <param name="logging">Where the log goes, if not to the console.</param>
    /// <exception cref="ConfigurationException">A wrong key or value, or no token.</exception>
    /// <exception cref="KeyFileException">The key file cannot be used.</exception>
    /// <exception cref="StorageException">The database cannot be used.</exception>
    public static async Task<CasebellService> StartAsync(
        TimeProvider time, IReadOnlyDictionary<string, string?>? overrides = null, Action<ILoggingBuilder>? logging = null, CancellationToken cancellationToken = default)
    {
        var builder = ServiceBuilder.Create(overrides);
        logging?.Invoke(builder.Logging);
        var settings = Settings.Read(builder.Configuration);
        // The service itself counts nothing by it; whoever starts it learns at once that the list is wrong.
        new NonWorkingDaysFile(() => settings.Cases.NonWorkingDays).Read();
        StorageSetup.Run();
        var file = new DatabaseFile(settings.Storage.ConnectionString);
        var key = new KeySource(settings.Privacy.KeyFile, settings.Privacy.Key);
        file.MakeFolder();
        // Before anything is written: a newer program must not change the tables under one that runs.
        var taken = InstanceLock.Take(file);
        WebApplication? host = null;
        try
        {
            // Side by side: neither needs the other, and a question may be waiting.
            var migrating = Task.Run(() => Migrate(file, key, time), CancellationToken.None);
            AddServices(builder.Services, settings, file, key, time);
            host = builder.Build();
            var restricted = await migrating;
            BeginBeside(host);
            Front.Map(host);
            HealthEndpoints.Map(host);
            WebhookEndpoint.Map(host, settings.Telegram.Webhook);
            TellDoors(host.Services.GetRequiredService<ILogger<Keyring>>(), restricted, [.. OpenDoors.Of(file, key), .. WebhookSecret.Doors(settings.Telegram.Webhook)]);
            await PrepareAsync(host.Services, settings, key, cancellationToken);
            await ListenAsync(host, cancellationToken);
            return new CasebellService(host, taken);
        }
        catch
        {
            // What has begun by then, such as the clock's thread and the poller, would outlive the failure.
            if (host is not null)
            {
                await host.StopAsync(CancellationToken.None);
                await host.DisposeAsync();
            }

            taken.Dispose();
            throw;
        }
    }

    /// <summary>Waits until a signal or a fault ends the service.</summary>
    /// <returns>The exit code, and what to tell where it is not zero.</returns>
    public async Task<(int ExitCode, string? Reason)> WaitForEndAsync(CancellationToken cancellationToken = default)
    {
        await app.WaitForShutdownAsync(cancellationToken);
        if (Fault() is { } fault)
            return (ExitCode.Fault, LastWords.Of(fault));
        var shutdown = app.Services.GetRequiredService<Shutdown>();
        return (shutdown.ExitCode, shutdown.Reason);
    }

    /// <summary>Stops in order: what has begun is finished, the rest stays in the database.</summary>
    public Task StopAsync() => app.StopAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        instance.Dispose();
    }

    /// <summary>What ended one of the loops that the service consists of; the host has stopped the others then.</summary>
    Exception? Fault() => app.Services.GetServices<IHostedService>().OfType<BackgroundService>().Select(loop => loop.ExecuteTask?.Exception?.InnerException).FirstOrDefault(fault => fault is not null);

    /// <exception cref="ConfigurationException">Nothing can listen at <c>Urls</c>.</exception>
    static async Task ListenAsync(WebApplication host, CancellationToken cancellationToken)
    {
        var urls = host.Configuration["Urls"];
        try
        {
            await host.StartAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (host.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // Told to stop while it was starting: by a signal, a wrong token or a fault. Waiting for the end tells which.
        }
        catch (Exception exception) when (exception is SocketException or IOException { InnerException: AddressInUseException })
        {
            throw new ConfigurationException([$"Urls is '{urls}', and nothing can listen there: {exception.GetBaseException().Message.TrimEnd('.')}. Allowed: an address of this machine with a free port, such as http://127.0.0.1:8080; port 0 lets the system choose."]);
        }
    }

    /// <returns>Files that others could read until now.</returns>
    static IReadOnlyList<string> Migrate(DatabaseFile file, KeySource key, TimeProvider time)
    {
        KeyCheck.Refuse(file, key);
        return new Migrator(file, time).Run();
    }

    /// <summary>What takes long and needs nothing that the start has still to do.</summary>
    static void BeginBeside(WebApplication host)
    {
        host.Services.GetRequiredService<Introduction>().Begin(host.Lifetime.ApplicationStopping);
        host.Services.GetRequiredService<NamesAtStart>().Begin();
    }

    static void AddServices(IServiceCollection services, Settings settings, DatabaseFile file, KeySource key, TimeProvider time)
    {
        services.AddHosting(settings, time)
            .AddSingleton(file)
            .AddSingleton<Database>()
            .AddSingleton<ClearingRemains>()
            .AddHostedService(provider => provider.GetRequiredService<ClearingRemains>())
            .AddSingleton(provider => LoadKey(provider, key))
            .AddSingleton<Rotation>()
            .AddSingleton<Pseudonyms>()
            .AddSealedTables()
            .AddAddresses()
            .AddMessages()
            .AddCases()
            .AddSearch()
            .AddSubscriptions()
            .AddCalendars()
            .AddPreferences()
            // In the order in which they start; they stop in the reverse one: first nothing new comes in, the sender goes last.
            .AddDelivery()
            .AddAlerts()
            .AddReminders(file, time, AddJobs)
            .AddOwners()
            .AddCaseWatch()
            .AddReports()
            .AddReaderReports()
            .AddRights()
            .AddChat(settings.Telegram);
    }

    static void AddJobs(IQuartzBuilder quartz) => quartz
        .AddStanding<Forgetting>(Forgetting.JobName, Forgetting.Interval)
        .AddStanding<OldChanges>(OldChanges.JobName, OldChanges.Interval)
        .AddStanding<OldRecords>(OldRecords.JobName, OldRecords.Interval)
        .AddReportJobs()
        .AddChatJobs()
        .AddFollowingJobs()
        .AddOwnerJobs();

    static Keyring LoadKey(IServiceProvider services, KeySource key)
    {
        var isNew = !key.Exists;
        var keyring = key.Load(mayCreate: !KeyCheck.IsBound(services.GetRequiredService<Database>()));
        if (isNew)
            KeyNotice.Made(services.GetRequiredService<ILogger<Keyring>>(), key.File!);
        return keyring;
    }

    /// <param name="restricted">Files that others could read until now.</param>
    static void TellDoors(ILogger log, IEnumerable<string> restricted, IEnumerable<string> doors)
    {
        foreach (var file in restricted)
            KeyNotice.Restricted(log, file);
        foreach (var door in doors)
            KeyNotice.Door(log, door);
    }

    /// <summary>Where the key was being replaced and that was cut short.</summary>
    static async Task FinishRotationAsync(IServiceProvider services, KeySource key, CancellationToken cancellationToken)
    {
        var keyring = services.GetRequiredService<Keyring>();
        if (!keyring.HasOlder)
            return;
        var log = services.GetRequiredService<ILogger<Keyring>>();
        KeyNotice.GoesOn(log);
        var unreadable = await services.GetRequiredService<Rotation>().RunAsync(keyring, cancellationToken);
        key.KeepNewest();
        KeyNotice.Replaced(log, keyring.Version, unreadable);
    }

    static async Task PrepareAsync(IServiceProvider services, Settings settings, KeySource key, CancellationToken cancellationToken)
    {
        await KeyCheck.BindAsync(services.GetRequiredService<Database>(), services.GetRequiredService<Keyring>(), cancellationToken);
        await FinishRotationAsync(services, key, cancellationToken);
        await services.GetRequiredService<ChatBook>().FillPlacesAsync(services.GetRequiredService<Database>(), cancellationToken);
        await services.GetRequiredService<ChoiceBook>().SealChoicesAsync(services.GetRequiredService<Database>(), cancellationToken);
        await services.GetRequiredService<DerivedCases>().RebuildWhereOutdatedAsync(cancellationToken);
        await services.GetRequiredService<Database>().WriteAsync(services.GetRequiredService<FollowingTable>().SealOwnTags, cancellationToken);
        if (settings.Cases.ImportBundled)
            await services.GetRequiredService<ShippedUpdate>().RunAsync(cancellationToken);
    }
}
