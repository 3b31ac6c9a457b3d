using Casebell.Storage;
using Casebell.Timetable;
using Quartz;

namespace Casebell.Reports;

/// <summary>Erases reports after 30 days, read or not.</summary>
[DisallowConcurrentExecution]
sealed class OldReports(Database database, TimeProvider time, ILogger<OldReports> logger) : StandingJob(logger)
{
    public const string JobName = "erasing-old-reports";

    public static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        // A read first: most looks find nothing, and a write would cost a commit.
        if (database.Read(session => ReportTable.CountDue(session, time.Now())) > 0)
            await database.WriteAsync(Erase, cancellationToken);
    }

    void Erase(WriteSession session)
    {
        ReportTable.EraseDue(session, time.Now());
        Remains.LeftByAge(session, time.Now());
    }
}
