using Casebell.Storage;
using Quartz;

namespace Casebell.Timetable;

/// <summary>
/// Work that is done again and again, and finds out by itself what there is to do: run twice, or late, it does nothing twice.
/// What goes wrong is told in the log, and tried again when the job's turn comes next.
/// </summary>
public abstract partial class StandingJob(ILogger logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await RunAsync(cancellationToken);
        }
        catch (StorageException trouble)
        {
            Log.Trouble(logger, trouble.Message, context.JobDetail.Key.Name);
        }
#pragma warning disable CA1031 // Quartz would log the exception whole, and its message may quote what a reader wrote.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Log.Fault(logger, context.JobDetail.Key.Name, fault.GetType().Name, fault.StackTrace);
        }
    }

    /// <exception cref="StorageException">The database cannot be used: nothing is lost, the next run does it.</exception>
    protected abstract Task RunAsync(CancellationToken cancellationToken);

    static partial class Log
    {
        [LoggerMessage(701, LogLevel.Error, "{Problem} The job '{Job}' waits until it can be used.")]
        public static partial void Trouble(ILogger logger, string problem, string job);

        [LoggerMessage(702, LogLevel.Error, "The job '{Job}' met a fault; it is tried again: {Fault}.\n{Trace}")]
        public static partial void Fault(ILogger logger, string job, string fault, string? trace);
    }
}
