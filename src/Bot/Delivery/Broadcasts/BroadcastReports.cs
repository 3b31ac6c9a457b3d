using Casebell.Storage;
using Dapper;
using NodaTime;

namespace Casebell.Delivery.Broadcasts;

/// <summary>What became of broadcasts: counts only.</summary>
public static class BroadcastReports
{
    const string Columns = "SELECT id, state, reason, queued, paused, created_at, spread_at FROM broadcast";

    public static int Count(Session session) => session.Connection.ExecuteScalar<int>("SELECT count(*) FROM broadcast");

    /// <summary>The newest first.</summary>
    /// <param name="skipped">How many of the newest are left out.</param>
    public static IReadOnlyList<BroadcastReport> Recent(Session session, int most, int skipped = 0) =>
        [.. session.Connection.Query<Row>($"{Columns} ORDER BY id DESC LIMIT @most OFFSET @skipped", new { most, skipped }).ToList().Select(row => Of(session, row))];

    /// <summary>Null where there is no such broadcast.</summary>
    public static BroadcastReport? Report(Session session, long id) =>
        session.Connection.QuerySingleOrDefault<Row>($"{Columns} WHERE id = @id", new { id }) is { } row ? Of(session, row) : null;

    static BroadcastReport Of(Session session, Row row)
    {
        var endings = Endings(session, row.Id);
        return new(
            row.Id,
            Enum.Parse<BroadcastState>(row.State, ignoreCase: true),
            row.Reason,
            Instant.FromUnixTimeMilliseconds(row.CreatedAt),
            At(row.SpreadAt),
            (int)row.Queued,
            (int)row.Paused,
            endings.Where(one => one.State == "delivered").Sum(one => one.Count),
            endings.Where(one => one.State == "waiting").Sum(one => one.Count),
            Reasons("expired"),
            Reasons("failed"),
            At(endings.Max(one => one.Last)));

        IReadOnlyList<ReasonCount> Reasons(string state) =>
            [.. endings.Where(one => one.State == state).Select(one => new ReasonCount(one.Reason ?? "", one.Count))];
    }

    static List<Ended> Endings(Session session, long id)
    {
        // Read by hand: what an aggregate gives has no type where it gives nothing.
        using var rows = session.Connection.ExecuteReader(
            """
            SELECT state, reason, sum(entries), max(last) FROM (
              SELECT state, reason, count(*) AS entries, max(finished_at) AS last FROM outbox WHERE broadcast_id = @id GROUP BY state, reason
              UNION ALL
              SELECT state, nullif(reason, ''), entries, last_at FROM outbox_total WHERE broadcast_id = @id)
            GROUP BY state, reason ORDER BY sum(entries) DESC, reason
            """,
            new { id });
        List<Ended> endings = [];
        while (rows.Read())
            endings.Add(new(rows.GetString(0), rows.IsDBNull(1) ? null : rows.GetString(1), rows.GetInt32(2), rows.IsDBNull(3) ? null : rows.GetInt64(3)));
        return endings;
    }

    static Instant? At(long? milliseconds) => milliseconds is { } at ? Instant.FromUnixTimeMilliseconds(at) : null;

    sealed record Row(long Id, string State, string? Reason, long Queued, long Paused, long CreatedAt, long? SpreadAt);

    sealed record Ended(string State, string? Reason, int Count, long? Last);
}
