using Casebell.Storage;
using Casebell.Timetable;
using NodaTime;
using Quartz;

namespace Casebell.Delivery.Outbox;

/// <summary>
/// Erases the records of what was sent, or was not, a week ago; until then alerts that were sent can be corrected. How many ended how stays. Telegram's numbers of
/// messages to one chat alone go after two days, for then <c>/forget</c> cannot take them back any more.
/// </summary>
[DisallowConcurrentExecution]
sealed class OldRecords(Database database, TimeProvider time, ILogger<OldRecords> logger) : StandingJob(logger)
{
    public const string JobName = "erasing-old-records";

    public static readonly TimeSpan Interval = TimeSpan.FromHours(6);

    public static readonly Duration Kept = Duration.FromDays(7);

    const int PerTransaction = 1000;

    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        // Found on a snapshot: looking through all records must not hold up those that write.
        while (database.Read(session => EndedEntries.Before(session, time.Now() - Kept, PerTransaction)) is { Count: > 0 } old)
            await database.WriteAsync(session => Erase(session, old), cancellationToken);
        while (database.Read(session => SentMessages.Before(session, time.Now() - SentMessages.Deletable, PerTransaction)) is { Count: > 0 } old)
            await database.WriteAsync(session => SentMessages.Erase(session, old), cancellationToken);
    }

    void Erase(WriteSession session, IReadOnlyList<long> old)
    {
        EndedEntries.Erase(session, old);
        Remains.LeftByAge(session, time.Now());
    }
}
