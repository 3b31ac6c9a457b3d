using System.Text.Json;
using Casebell.Storage;
using Casework.Cases;
using Dapper;
using NodaTime;

namespace Casebell.Owners.Resting;

/// <summary>Cases at rest of which the owners were told.</summary>
static class RestingTable
{
    /// <summary>Null where they never were told of any.</summary>
    public static Instant? LastTold(Session session) =>
        session.Connection.ExecuteScalar<long?>("SELECT max(told_at) FROM resting_case") is { } told ? Instant.FromUnixTimeMilliseconds(told) : null;

    public static IReadOnlySet<string> All(Session session) => session.Connection.Query<string>("SELECT slug FROM resting_case").ToHashSet(StringComparer.Ordinal);

    /// <summary>Those of which they were told at that time, and that have not changed since, in order.</summary>
    public static IReadOnlyList<CaseSlug> ToldAt(Session session, Instant told) =>
        [.. session.Connection.Query<string>("SELECT slug FROM resting_case WHERE told_at = @told ORDER BY slug", new { told = told.Milliseconds() }).Select(CaseSlug.Parse)];

    public static void Tell(WriteSession session, IEnumerable<string> slugs, Instant now) =>
        session.Connection.Execute(
            "INSERT OR IGNORE INTO resting_case (slug, told_at) SELECT value, @now FROM json_each(@slugs)", new { slugs = JsonSerializer.Serialize(slugs), now = now.Milliseconds() });

    /// <summary>Something is done with the case: should it rest again, they are told again.</summary>
    public static void Wake(WriteSession session, CaseSlug slug) => session.Connection.Execute("DELETE FROM resting_case WHERE slug = @slug", new { slug = slug.Value });
}
