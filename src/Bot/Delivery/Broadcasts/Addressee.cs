using Casebell.Delivery.Outbox;
using NodaTime;

namespace Casebell.Delivery.Broadcasts;

/// <summary>A chat that is to get a broadcast.</summary>
/// <param name="NotBefore">The hour of its digest; null: as soon as possible.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct Addressee(long ChatId, Lane Lane, Instant? NotBefore);
