using Casebell.Storage;
using Casebell.Timetable;
using Quartz;

namespace Casebell.Alerts;

/// <summary>Erases what was before changes that nobody is told of any more.</summary>
[DisallowConcurrentExecution]
sealed class OldChanges(Database database, ChangeTable changes, TimeProvider time, ILogger<OldChanges> logger) : StandingJob(logger)
{
    public const string JobName = "erasing-old-changes";

    public static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override Task RunAsync(CancellationToken cancellationToken) => database.WriteAsync(session => changes.Forget(session, time.Now()), cancellationToken);
}
