using Casebell.Hosting;
using Casebell.Storage;
using Microsoft.Data.Sqlite;
using Quartz;

namespace Casebell.Reminders;

/// <summary>
/// Starts Quartz with the service and stops it with the service, a running job first finished. It starts once all else does:
/// whoever wrote while the service was off is answered without waiting for it.
/// </summary>
sealed class SchedulerService(ISchedulerFactory schedulers, ReminderClock clock, Beginning beginning, Database database, ServiceHealth health) : IHostedLifecycleService
{
    IScheduler? scheduler;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await beginning.OverAsync(cancellationToken);
        try
        {
            // Quartz takes a stop in the middle of this for a broken database, so what is begun is finished: it is a
            // fraction of a second, and the stop comes right after.
            scheduler = await schedulers.GetScheduler(CancellationToken.None);
            await scheduler.Start(CancellationToken.None);
        }
        catch (SchedulerException trouble) when (trouble.GetBaseException() is SqliteException cause)
        {
            throw StorageProblem.Describe(cause, database.Path);
        }

        health.SchedulerRuns = true;
        // What came due while the service was off.
        await clock.MoveAsync();
        cancellationToken.ThrowIfCancellationRequested();
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        health.SchedulerRuns = false;
        if (scheduler is not null)
            await scheduler.Shutdown(waitForJobsToComplete: true, CancellationToken.None);
    }

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
