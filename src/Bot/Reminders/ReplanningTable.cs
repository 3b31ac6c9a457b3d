using Casebell.Storage;
using Casework.Cases;
using Dapper;
using NodaTime;

namespace Casebell.Reminders;

/// <summary>Cases that changed, and have more followers than could be replanned for in the transaction of the change.</summary>
static class ReplanningTable
{
    /// <param name="PlannedTo">The last following whose reminders are true.</param>
    /// <param name="Since">When the case changed: what was due since then is not too late to be planned.</param>
    public sealed record Replanning(CaseSlug Slug, long PlannedTo, Instant Since);

    /// <summary>Null where there is none.</summary>
    public static Replanning? Next(Session session) =>
        session.Connection.QueryFirstOrDefault<Row>("SELECT slug, planned_to, since FROM replanning ORDER BY since, slug LIMIT 1")?.Open();

    /// <summary>One that is under way begins anew, for what is due since the earlier change.</summary>
    public static void Begin(WriteSession session, CaseSlug slug, long plannedTo, Instant since) =>
        session.Connection.Execute(
            """
            INSERT INTO replanning (slug, planned_to, since) VALUES (@slug, @plannedTo, @since)
            ON CONFLICT (slug) DO UPDATE SET planned_to = excluded.planned_to, since = min(since, excluded.since)
            """,
            new { slug = slug.Value, plannedTo, since = since.Milliseconds() });

    public static void Advance(WriteSession session, CaseSlug slug, long plannedTo) =>
        session.Connection.Execute("UPDATE replanning SET planned_to = @plannedTo WHERE slug = @slug", new { slug = slug.Value, plannedTo });

    public static void End(WriteSession session, CaseSlug slug) => session.Connection.Execute("DELETE FROM replanning WHERE slug = @slug", new { slug = slug.Value });

    sealed record Row(string Slug, long PlannedTo, long Since)
    {
        public Replanning Open() => new(CaseSlug.Parse(Slug), PlannedTo, Instant.FromUnixTimeMilliseconds(Since));
    }
}
