using Casebell.Cases.Listing;
using Casebell.Storage;
using Casework.Cases;
using Dapper;

namespace Casebell.Cases.Derived;

/// <summary>Stores by what a case is found in the list.</summary>
static class MarkRows
{
    public static void Save(WriteSession session, CaseSlug slug, IEnumerable<CaseMark> marks, long changedAt)
    {
        session.Connection.Execute("DELETE FROM case_mark WHERE slug = @slug", new { slug = slug.Value });
        session.Connection.Execute(
            "INSERT INTO case_mark (slug, kind, value, since, until, changed_at) VALUES (@slug, @kind, @value, @since, @until, @changedAt)",
            marks.Select(mark => new { slug = slug.Value, kind = mark.Kind.Word(), value = mark.Value, since = mark.Since.Milliseconds(), until = mark.Until.Milliseconds(), changedAt }));
    }
}
