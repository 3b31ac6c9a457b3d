using Casebell.Storage;
using Casework.Cases;
using Dapper;
using NodaTime;

namespace Casebell.Cases.Coming;

/// <summary>What is to come in all cases, as the public may know it.</summary>
public sealed class ComingEvents(CaseTable cases)
{
    /// <summary>How many there are in each part; a part with none is missing.</summary>
    public static IReadOnlyDictionary<ComingPart, int> Counts(Session session, Instant now) =>
        session.Connection.Query<(long Part, long Count)>(
                "SELECT part, count(*) FROM coming_event WHERE since <= @now AND until > @now GROUP BY part", new { now = now.Milliseconds() })
            .ToDictionary(row => (ComingPart)row.Part, row => (int)row.Count);

    /// <summary>The cases in which something is to come whose date is known, exactly or roughly.</summary>
    public static IReadOnlySet<CaseSlug> Cases(Session session, Instant now) =>
        session.Connection.Query<string>("SELECT DISTINCT slug FROM coming_event WHERE part <= @last AND since <= @now AND until > @now", new { now = now.Milliseconds(), last = (int)ComingPart.Approximate })
            .Select(CaseSlug.Parse).ToHashSet();

    /// <summary>The whole list part by part, from the given one on.</summary>
    public IReadOnlyList<ComingEvent> List(Session session, Instant now, int skip, int most) => Read(session, now, ComingPart.Passed, skip, most);

    /// <summary>What comes next: exact dates, then approximate ones, then what nobody knows the date of; nothing whose time is over.</summary>
    public IReadOnlyList<ComingEvent> Next(Session session, Instant now, int most) => Read(session, now, ComingPart.Unknown, 0, most);

    List<ComingEvent> Read(Session session, Instant now, ComingPart last, int skip, int most)
    {
        var rows = session.Connection.Query<(string Slug, string Event, long Part)>(
            """
            SELECT slug, event, part FROM coming_event WHERE part <= @last AND since <= @now AND until > @now
            ORDER BY part, place, slug, event LIMIT @most OFFSET @skip
            """,
            new { now = now.Milliseconds(), last = (int)last, skip, most });
        return
        [
            .. from row in rows
               let found = cases.FindPublic(session, CaseSlug.Parse(row.Slug))
               where found is not null
               let scheduled = found.Scheduled.First(scheduled => scheduled.Id == row.Event)
               // What was put off to no known date has its old one in the case.
               select new ComingEvent(found, (ComingPart)row.Part == ComingPart.Unknown ? scheduled with { Date = null } : scheduled, (ComingPart)row.Part),
        ];
    }
}

/// <param name="Case">The public view of it.</param>
public sealed record ComingEvent(Case Case, ScheduledEvent Event, ComingPart Part);
