using Casebell.Storage;
using Dapper;
using NodaTime;

namespace Casebell.Delivery.Outbox;

/// <summary>What is in the outbox, in numbers.</summary>
static class OutboxCounts
{
    /// <summary>Entries of a lane that stand the same way, such as "delivered".</summary>
    public sealed record Count(Lane Lane, string State, long Entries);

    /// <summary>By lane, the urgent first.</summary>
    public static IReadOnlyList<Count> All(Session session) =>
        [.. session.Connection.Query<(long Lane, string State, long Entries)>("SELECT lane, state, count(*) FROM outbox GROUP BY lane, state ORDER BY lane, state")
            .Select(row => new Count((Lane)row.Lane, row.State, row.Entries))];

    /// <summary>Those that could have been sent since before the instant, and still wait.</summary>
    public static long WaitingSince(Session session, Instant before) =>
        session.Connection.ExecuteScalar<long>("SELECT count(*) FROM outbox WHERE state = 'waiting' AND max(not_before, created_at) < @before", new { before = before.Milliseconds() });
}
