using Casebell.Storage;
using Casework.Cases;
using Dapper;

namespace Casebell.Cases;

/// <summary>Where the stored version of a case comes from: a file that ships with the program, or somebody here.</summary>
/// <param name="Shipped">Which version of a shipped file it was last taken from; null where it never was.</param>
/// <param name="Edited">Whether it was changed here since.</param>
public sealed record Provenance(string? Shipped, bool Edited)
{
    /// <summary>Null where there is no such case.</summary>
    public static Provenance? Of(Session session, CaseSlug slug) =>
        session.Connection.QuerySingleOrDefault<Row>("SELECT shipped, edited FROM court_case WHERE slug = @slug", new { slug = slug.Value }) is { } row
            ? new(row.Shipped, row.Edited != 0)
            : null;

    /// <summary>Whether any case here ever came from a shipped file.</summary>
    public static bool AnyShipped(Session session) => session.Connection.ExecuteScalar<long>("SELECT EXISTS (SELECT 1 FROM court_case WHERE shipped IS NOT NULL)") != 0;

    public static void NoteShipped(WriteSession session, CaseSlug slug, string version) =>
        session.Connection.Execute("UPDATE court_case SET shipped = @version, edited = 0 WHERE slug = @slug", new { slug = slug.Value, version });

    /// <param name="version">Of the case as it now is: edited back to what ships, it counts as never edited.</param>
    public static void NoteEdited(WriteSession session, CaseSlug slug, string version) =>
        session.Connection.Execute("UPDATE court_case SET edited = (shipped IS NOT @version) WHERE slug = @slug", new { slug = slug.Value, version });

    sealed record Row(string? Shipped, long Edited);
}
