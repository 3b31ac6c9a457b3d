using System.Globalization;
using Casebell.Storage;
using Casebell.Timetable;
using NodaTime;

namespace Casebell.Doctor;

/// <summary>What Quartz is to do again and again: when each job's turn last came, and when it comes next.</summary>
static class JobsPart
{
    static readonly Duration Late = Duration.FromMinutes(2);

    public static IEnumerable<Finding> Look(Session session, bool isRunning, Instant now)
    {
        var jobs = TimetableRows.All(session);
        if (jobs.Count == 0)
            yield return Finding.Note("jobs", "none yet: the service puts them on the timetable when it starts");
        foreach (var job in jobs)
        {
            var turns = $"{job.Name}: last {Time(job.Last)}, next {Time(job.Next)}";
            yield return job switch
            {
                { IsBroken: true } => Finding.Problem("job", $"{turns}; the scheduler has given it up: start the service anew, and please report this"),
                { Next: { } next } when next + Late < now => isRunning
                    ? Finding.Problem("job", $"{turns}; overdue, although the service runs: look into its log")
                    : Finding.Note("job", $"{turns}; done when the service starts"),
                _ => Finding.Fine("job", turns),
            };
        }
    }

    public static string Time(Instant? instant) => instant?.ToString("uuuu-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture) ?? "never";
}
