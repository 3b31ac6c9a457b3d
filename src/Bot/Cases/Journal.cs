using Casebell.Storage;
using Casework.Cases;
using Casework.Changes;
using Dapper;

namespace Casebell.Cases;

/// <summary>The append-only record of what changed in which case.</summary>
public sealed class Journal(TimeProvider time)
{
    public void Write(WriteSession session, CaseSlug slug, IEnumerable<CaseChange> changes)
    {
        foreach (var change in changes)
        {
            var (subject, before, after) = Describe(change);
            session.Connection.Execute(
                "INSERT INTO journal (at, slug, kind, subject, before, after) VALUES (@at, @slug, @kind, @subject, @before, @after)",
                new { at = time.Milliseconds(), slug = slug.Value, kind = change.GetType().Name, subject, before, after });
        }
    }

    static (string Subject, string? Before, string? After) Describe(CaseChange change) => change switch
    {
        CaseAdded => ("", null, null),
        Scheduled scheduled => (scheduled.Event.Id, null, scheduled.Event.Date?.ToString()),
        Moved moved => (moved.After.Id, moved.Before.Date?.ToString(), moved.After.Date?.ToString()),
        Postponed postponed => (postponed.After.Id, postponed.Before.Date?.ToString(), postponed.After.Date?.ToString()),
        Cancelled cancelled => (cancelled.After.Id, cancelled.Before.Date?.ToString(), null),
        Held held => (held.After.Id, held.Before.Date?.ToString(), held.After.Date?.ToString()),
        Recorded recorded => (recorded.Event.Id, null, recorded.Event.Date?.ToString()),
        _ => (change.Subject, null, null),
    };
}
