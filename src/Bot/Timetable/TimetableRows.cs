using Casebell.Storage;
using Dapper;
using NodaTime;

namespace Casebell.Timetable;

/// <summary>The jobs as Quartz has them in its own tables, for a process in which no Quartz runs.</summary>
static class TimetableRows
{
    const string Broken = "ERROR";

    /// <summary>In the order of their names; none before the service's first start.</summary>
    public static IReadOnlyList<JobTurn> All(Session session)
    {
        // Quartz makes its tables itself, when the service first runs.
        if (session.Connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema WHERE lower(name) = 'qrtz_triggers'") == 0)
            return [];
        return [.. session.Connection.Query<Row>(
                """
                SELECT job_name, max(prev_fire_time) AS last, min(next_fire_time) AS next, max(trigger_state = @Broken) AS broken
                FROM qrtz_triggers GROUP BY job_group, job_name ORDER BY job_name
                """,
                new { Broken })
            .Select(row => new JobTurn(row.JobName, Instant(row.Last), Instant(row.Next), row.Broken != 0))];
    }

    /// <summary>Quartz counts the ticks of a <see cref="DateTime"/>.</summary>
    static Instant? Instant(long? ticks) => ticks is > 0 ? NodaTime.Instant.FromDateTimeOffset(new DateTimeOffset(ticks.Value, TimeSpan.Zero)) : null;

    sealed class Row
    {
        public string JobName { get; init; } = "";

        public long? Last { get; init; }

        public long? Next { get; init; }

        public long Broken { get; init; }
    }
}

/// <summary>A job on the timetable.</summary>
/// <param name="Last">When its turn last came; null where it never came.</param>
/// <param name="Next">When it comes next, in the past where it is overdue; null where it does not.</param>
/// <param name="IsBroken">Quartz has given it up.</param>
sealed record JobTurn(string Name, Instant? Last, Instant? Next, bool IsBroken);
