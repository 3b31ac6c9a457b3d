using Casebell.Storage;
using Casework.Cases;
using Casework.Names;
using Dapper;

namespace Casebell.Cases;

/// <summary>The public names by which cases are searched, and which of them changed.</summary>
public static class NameTable
{
    const string Columns = "slug, text, kind, bearer";

    /// <summary>The names of all cases, those of one case together; read row by row, while the session is open.</summary>
    public static IEnumerable<NameEntry> All(Session session) =>
        session.Connection.Query<(string Slug, string Text, string Kind, string Bearer)>($"SELECT {Columns} FROM search_name ORDER BY slug", buffered: false).Select(Entry);

    /// <summary>The names of one case; none where there is no such case or the public may not know of it.</summary>
    public static IReadOnlyList<NameEntry> Of(Session session, CaseSlug slug) =>
        [.. session.Connection.Query<(string Slug, string Text, string Kind, string Bearer)>($"SELECT {Columns} FROM search_name WHERE slug = @slug", new { slug = slug.Value }).Select(Entry)];

    /// <summary>The number of the last change in any case's names; 0 before the first.</summary>
    public static long LastChange(Session session) => (long)session.Statement("SELECT coalesce(max(id), 0) FROM name_change").ExecuteScalar()!;

    /// <summary>The cases whose names changed after the change of that number, each once.</summary>
    public static IReadOnlyList<CaseSlug> ChangedSince(Session session, long change) =>
        [.. session.Connection.Query<string>("SELECT slug FROM name_change WHERE id > @change ORDER BY id", new { change }).Select(CaseSlug.Parse)];

    static NameEntry Entry((string Slug, string Text, string Kind, string Bearer) row) =>
        new(CaseSlug.Parse(row.Slug), row.Text, Enum.Parse<NameKind>(row.Kind), row.Bearer.Length > 0 ? row.Bearer : null);
}
