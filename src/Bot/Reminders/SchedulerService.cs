using Casebell.Hosting;
using Casebell.Storage;
using Microsoft.Data.Sqlite;
using Quartz;

namespace Casebell.Reminders;

/// <summary>Starts Quartz with the service and stops it with the service, a running job first finished.</summary>
sealed class SchedulerService(ISchedulerFactory schedulers, ReminderClock clock, Database database, ServiceHealth health) : IHostedService
{
    IScheduler? scheduler;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            scheduler = await schedulers.GetScheduler(cancellationToken);
            await scheduler.Start(cancellationToken);
        }
        catch (SchedulerException trouble) when (trouble.GetBaseException() is SqliteException cause)
        {
            throw StorageProblem.Describe(cause, database.Path);
        }

        health.SchedulerRuns = true;
        // What came due while the service was off.
        await clock.MoveAsync(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        health.SchedulerRuns = false;
        if (scheduler is not null)
            await scheduler.Shutdown(waitForJobsToComplete: true, cancellationToken);
    }
}
