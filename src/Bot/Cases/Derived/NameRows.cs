using Casebell.Storage;
using Casework.Cases;
using Casework.Names;
using Dapper;

namespace Casebell.Cases.Derived;

/// <summary>Stores by which names a case is searched, and notes that they changed.</summary>
static class NameRows
{
    public static void Save(WriteSession session, CaseSlug slug, IEnumerable<NameEntry> names)
    {
        var now = names.ToHashSet();
        // Most changes of a case leave its names alone: then nobody needs to read them again.
        if (now.SetEquals(NameTable.Of(session, slug)))
            return;
        session.Connection.Execute("DELETE FROM search_name WHERE slug = @slug", new { slug = slug.Value });
        session.Connection.Execute(
            "INSERT INTO search_name (slug, kind, bearer, text) VALUES (@slug, @kind, @bearer, @text)",
            now.Select(name => new { slug = slug.Value, kind = name.Kind.ToString(), bearer = name.Bearer ?? "", text = name.Text }));
        session.Connection.Execute("INSERT OR REPLACE INTO name_change (slug) VALUES (@slug)", new { slug = slug.Value });
    }
}
