using NodaTime;

namespace Casebell.Delivery.Outbox;

/// <summary>One thing to be said to one chat, leased to this process for sending.</summary>
/// <param name="Attempts">How often it was tried before.</param>
/// <param name="BroadcastId">Null: it is said to this chat alone.</param>
public sealed record Entry(long Id, Lane Lane, long ChatId, Parcel Parcel, int Attempts, Instant ExpiresAt, long? BroadcastId = null);
