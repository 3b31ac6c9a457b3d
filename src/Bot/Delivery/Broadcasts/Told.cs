using NodaTime;

namespace Casebell.Delivery.Broadcasts;

/// <summary>What became of one broadcast in one chat.</summary>
/// <param name="State"><c>waiting</c>, <c>delivered</c>, <c>expired</c> or <c>failed</c>.</param>
/// <param name="MessageId">Telegram's number of the message, by which it can be edited; null where none was sent.</param>
public sealed record Told(string State, string? Reason, Instant? FinishedAt, int? MessageId);
