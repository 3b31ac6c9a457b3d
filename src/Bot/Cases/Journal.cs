using Casebell.Storage;
using Casework.Cases;
using Casework.Changes;
using Casework.Dates;
using Dapper;
using NodaTime;

namespace Casebell.Cases;

/// <summary>The append-only record of what changed in which case.</summary>
public sealed class Journal(TimeProvider time)
{
    /// <summary>What is noted of a case's scheduled events, by id: when each changed last, and the last date that it had before another, or none.</summary>
    public static IReadOnlyDictionary<string, ScheduleRecord> Schedule(Session session, CaseSlug slug)
    {
        Dictionary<string, ScheduleRecord> records = new(StringComparer.Ordinal);
        foreach (var (subject, at, before) in session.Connection.Query<(string Subject, long At, string? Before)>(
            "SELECT subject, at, nullif(before, after) FROM journal WHERE slug = @slug AND kind IN ('Scheduled', 'Moved', 'Postponed', 'Cancelled', 'Held', 'Redescribed', 'TakenBack') ORDER BY id", new { slug = slug.Value }))
        {
            var earlier = before is not null && Edtf.TryParse(before, out var date, out _) ? date : records.GetValueOrDefault(subject)?.EarlierDate;
            records[subject] = new ScheduleRecord(Instant.FromUnixTimeMilliseconds(at), earlier);
        }

        return records;
    }

    internal void Write(WriteSession session, CaseStep step)
    {
        Write(session, step.After.Slug, step.Changes);
        TakenBack.Write(session, step, time.Now());
    }

    public void Write(WriteSession session, CaseSlug slug, IEnumerable<CaseChange> changes)
    {
        foreach (var change in changes)
        {
            var (subject, before, after) = JournalRow.Of(change);
            session.Connection.Execute(
                "INSERT INTO journal (at, slug, kind, subject, before, after) VALUES (@at, @slug, @kind, @subject, @before, @after)",
                new { at = time.Milliseconds(), slug = slug.Value, kind = change.GetType().Name, subject, before, after });
        }
    }
}

/// <param name="EarlierDate">Null where it had none before.</param>
public sealed record ScheduleRecord(Instant ChangedAt, Edtf? EarlierDate);
