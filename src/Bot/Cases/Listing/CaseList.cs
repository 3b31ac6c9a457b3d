using Casebell.Storage;
using Casework.Cases;
using Dapper;
using NodaTime;

namespace Casebell.Cases.Listing;

/// <summary>The list of all public cases, whole or narrowed, as it is at a moment.</summary>
static class CaseList
{
    const string HoldsNow = "since <= @now AND until > @now";

    public static int Count(Session session, ListFilter filter, Instant now)
    {
        var (from, values) = Narrowed(session, filter, now);
        return from is null
            ? session.Connection.ExecuteScalar<int>("SELECT count(*) FROM listed_case")
            : session.Connection.ExecuteScalar<int>($"SELECT count(*) {from}", values);
    }

    /// <summary>A part of the list; the case that changed last comes first.</summary>
    public static IReadOnlyList<CaseSlug> Page(Session session, ListFilter filter, Instant now, int skip, int most)
    {
        var (from, values) = Narrowed(session, filter, now);
        values.AddDynamicParams(new { skip, most });
        var slugs = session.Connection.Query<string>(
            from is null
                ? "SELECT slug FROM listed_case ORDER BY changed_at DESC, slug LIMIT @most OFFSET @skip"
                : $"SELECT m.slug {from} ORDER BY m.changed_at DESC, m.slug LIMIT @most OFFSET @skip",
            values);
        return [.. slugs.Select(CaseSlug.Parse)];
    }

    /// <summary>What the narrowed list could be narrowed to by one more kind, and how many cases that would leave; the most frequent first.</summary>
    public static IReadOnlyList<(string Value, int Count)> Values(Session session, MarkKind kind, ListFilter filter, Instant now)
    {
        var (from, values) = Narrowed(session, filter.With(kind, null), now);
        values.AddDynamicParams(new { kind = kind.Word(), now = now.Milliseconds() });
        var rows = session.Connection.Query<(string Value, long Count)>(
            from is null
                ? $"SELECT value, count(*) FROM case_mark WHERE kind = @kind AND {HoldsNow} GROUP BY value ORDER BY count(*) DESC, value"
                : $"""
                   SELECT v.value, count(*) FROM (SELECT m.slug {from}) n
                   CROSS JOIN case_mark v ON v.slug = n.slug AND v.kind = @kind AND v.since <= @now AND v.until > @now
                   GROUP BY v.value ORDER BY count(*) DESC, v.value
                   """,
            values);
        return [.. rows.Select(row => (row.Value, (int)row.Count))];
    }

    /// <summary>A case that has the value now; null where none has.</summary>
    public static CaseSlug? Example(Session session, MarkKind kind, string value, Instant now) =>
        CaseSlug.TryParse(session.Connection.QueryFirstOrDefault<string>(
            $"SELECT slug FROM case_mark WHERE kind = @kind AND value = @value AND {HoldsNow} LIMIT 1", new { kind = kind.Word(), value, now = now.Milliseconds() }));

    /// <summary>The marks of the rarest value, of cases that have all others too: the engine cannot know which is the rarest.</summary>
    /// <remarks>The marks of each value stand in the list's own order, so looking for the others walks along them.</remarks>
    static (string? From, DynamicParameters Values) Narrowed(Session session, ListFilter filter, Instant now)
    {
        DynamicParameters values = new(new { now = now.Milliseconds() });
        var active = filter.Active.OrderBy(one => Frequency(session, one.Kind, one.Value, now)).ToList();
        if (active.Count == 0)
            return (null, values);
        for (var i = 0; i < active.Count; i++)
        {
            values.Add($"kind{i}", active[i].Kind.Word());
            values.Add($"value{i}", active[i].Value);
        }

        var others = Enumerable.Range(1, active.Count - 1).Select(i =>
            $"""
              AND EXISTS (SELECT 1 FROM case_mark o INDEXED BY case_mark_newest
                WHERE o.kind = @kind{i} AND o.value = @value{i} AND o.changed_at = m.changed_at AND o.slug = m.slug AND o.since <= @now AND o.until > @now)
             """);
        return ($"FROM case_mark m INDEXED BY case_mark_newest WHERE m.kind = @kind0 AND m.value = @value0 AND m.since <= @now AND m.until > @now{string.Concat(others)}", values);
    }

    static int Frequency(Session session, MarkKind kind, string value, Instant now) =>
        session.Connection.ExecuteScalar<int>(
            $"SELECT count(*) FROM case_mark WHERE kind = @kind AND value = @value AND {HoldsNow}", new { kind = kind.Word(), value, now = now.Milliseconds() });
}
