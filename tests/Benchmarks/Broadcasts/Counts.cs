using System.Text.Json.Serialization;

namespace Casebell.Benchmarks.Broadcasts;

/// <summary>What the server has counted.</summary>
/// <param name="Chats">That had at least one message.</param>
/// <param name="SpanMs">From the first arrival to the last.</param>
/// <param name="SinceLastMs">Null before the first.</param>
sealed record Counts(
    long Messages,
    int Chats,
    [property: JsonPropertyName("most_in_a_second")] int MostInASecond,
    [property: JsonPropertyName("span_ms")] double SpanMs,
    [property: JsonPropertyName("since_last_ms")] double? SinceLastMs)
{
    /// <summary>Messages that a chat had before.</summary>
    public long Duplicates => Messages - Chats;

    /// <summary>Messages a second: those after the first, in the time that they took.</summary>
    public double Rate => SpanMs > 0 ? (Messages - 1) / (SpanMs / 1000) : 0;
}
