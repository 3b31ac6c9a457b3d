using Casebell.Delivery.Outbox;
using Casebell.Messages;
using NodaTime;

namespace Casebell.Delivery.Broadcasts;

/// <summary>One thing said to many chats.</summary>
/// <param name="ToldTo">The last chat, in the order of rows, that has its entry; they are written in that order.</param>
public sealed record Broadcast(long Id, Saying Saying, Lane Lane, BroadcastState State, long ToldTo, Instant CreatedAt, Instant ExpiresAt);

/// <summary>The names, in small letters, are stored.</summary>
public enum BroadcastState
{
    /// <summary>Some chats have no entry yet.</summary>
    Spreading,

    /// <summary>Every chat has its entry.</summary>
    Spread,

    /// <summary>Stopped by somebody: what had not been sent expired.</summary>
    Stopped,
}
