using System.Text.Json;
using System.Text.Json.Serialization;
using Casebell.Addresses;

namespace Casebell.Rights.Farewells;

/// <summary>What is still to be done for a chat that is erased: all that it takes, and nothing else.</summary>
/// <param name="Language">Code of the language in which it is said.</param>
/// <param name="QueryId">The button press that is to be answered; null where that is done.</param>
/// <param name="Erased">How much was erased, feature by feature.</param>
/// <param name="Messages">Telegram's numbers of messages that are to be taken back.</param>
/// <param name="Deleted">How many were.</param>
sealed record Farewell(
    long ChatId, int? Topic, AddressKind Kind, string Language, string? QueryId, IReadOnlyDictionary<string, int> Erased, IReadOnlyList<int> Messages, int Deleted)
{
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, FarewellJson.Default.Farewell);

    public static Farewell FromBytes(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes, FarewellJson.Default.Farewell) ?? throw new JsonException("A farewell without content.");

    /// <summary>Says nothing, so that no log or error can tell it by mistake.</summary>
    public override string ToString() => "a farewell";
}

[JsonSerializable(typeof(Farewell))]
sealed partial class FarewellJson : JsonSerializerContext;
