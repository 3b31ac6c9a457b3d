using Casebell.Storage;
using Casebell.Timetable;
using NodaTime;
using Quartz;

namespace Casebell.Delivery.Outbox;

/// <summary>Erases the records of what was sent, or was not, a month ago: until then reports count them, and alerts that were sent can be corrected.</summary>
[DisallowConcurrentExecution]
sealed class OldRecords(Database database, TimeProvider time, ILogger<OldRecords> logger) : StandingJob(logger)
{
    public const string JobName = "erasing-old-records";

    public static readonly TimeSpan Interval = TimeSpan.FromHours(12);

    static readonly Duration Kept = Duration.FromDays(30);
    const int PerTransaction = 1000;

    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        // Found on a snapshot: looking through all records must not hold up those that write.
        while (database.Read(session => OutboxTable.EndedBefore(session, time.Now() - Kept, PerTransaction)) is { Count: > 0 } old)
            await database.WriteAsync(session => OutboxTable.Forget(session, old), cancellationToken);
    }
}
