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
            var (subject, before, after) = JournalRow.Of(change);
            session.Connection.Execute(
                "INSERT INTO journal (at, slug, kind, subject, before, after) VALUES (@at, @slug, @kind, @subject, @before, @after)",
                new { at = time.Milliseconds(), slug = slug.Value, kind = change.GetType().Name, subject, before, after });
        }
    }
}
