namespace Casebell.Search.Names;

/// <summary>Reads all names while the rest of the service starts, and is done before the first question can come.</summary>
sealed class NamesAtStart(LiveNames names) : IHostedLifecycleService
{
    Task? reading;

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        reading = Task.Run(names.TakeIn, CancellationToken.None);
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => reading ?? Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
