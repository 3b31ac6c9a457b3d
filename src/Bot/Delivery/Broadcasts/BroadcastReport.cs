using NodaTime;

namespace Casebell.Delivery.Broadcasts;

/// <summary>What became of one broadcast, in counts of chats: <see cref="Queued"/> is all that ended or waits.</summary>
/// <param name="StopReason">Null where nobody stopped it.</param>
/// <param name="SpreadAt">When every chat had its entry; null until then.</param>
/// <param name="Queued">Chats that have an entry.</param>
/// <param name="Paused">Chats that would have one, but could not be written to already.</param>
/// <param name="LastEndedAt">When the last of those that ended did.</param>
public sealed record BroadcastReport(
    long Id, BroadcastState State, string? StopReason, Instant CreatedAt, Instant? SpreadAt, int Queued, int Paused, int Delivered, int Waiting,
    IReadOnlyList<ReasonCount> Expired, IReadOnlyList<ReasonCount> Failed, Instant? LastEndedAt)
{
    /// <summary>Everybody whom it concerned, as far as it has spread.</summary>
    public int Chats => Queued + Paused;

    /// <summary>Chats of which it was learnt only now that they cannot be written to.</summary>
    public int FoundPaused => Failed.Where(one => PausingReasons.Has(one.Reason)).Sum(one => one.Count);

    /// <summary>Nothing is known of them any more: an older version erased their records without counting them.</summary>
    public int Erased => Math.Max(0, Queued - Delivered - Waiting - Expired.Sum(one => one.Count) - Failed.Sum(one => one.Count));

    /// <summary>From the edit to the last chat; null while something of it is still to be done.</summary>
    public Duration? Took => State == BroadcastState.Spreading || Waiting > 0 ? null : LastEndedAt - CreatedAt;
}

/// <summary>How many entries ended for one reason.</summary>
public sealed record ReasonCount(string Reason, int Count);
