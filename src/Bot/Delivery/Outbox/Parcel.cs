using System.Text.Json;
using System.Text.Json.Serialization;
using Casebell.Messages;

namespace Casebell.Delivery.Outbox;

/// <summary>What an outbox entry holds, sealed: what to say, and where in the chat.</summary>
/// <param name="Template">Null for a toast without words.</param>
/// <param name="MessageId">The message to edit; null for a new one.</param>
/// <param name="QueryId">The button press to answer; null for messages.</param>
public sealed record Parcel(string? Template, IReadOnlyDictionary<string, string>? Values, int? MessageId, string? QueryId)
{
    public Saying? Saying => Template is null ? null : new Saying(Template, Values ?? new Dictionary<string, string>());

    public static Parcel From(Reply reply, int? pressedMessage, string? queryId) => reply switch
    {
        Reply.Say say => new Parcel(say.Saying.Template, say.Saying.Values, null, null),
        Reply.Show show => new Parcel(show.Saying.Template, show.Saying.Values, pressedMessage, null),
        Reply.Toast toast => new Parcel(toast.Saying?.Template, toast.Saying?.Values, null, queryId ?? throw new InvalidOperationException("A toast answers a pressed button.")),
        _ => throw new InvalidOperationException($"No such reply: {reply.GetType().Name}."),
    };

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, ParcelJson.Default.Parcel);

    public static Parcel FromBytes(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes, ParcelJson.Default.Parcel) ?? throw new JsonException("An outbox entry without content.");
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Parcel))]
sealed partial class ParcelJson : JsonSerializerContext;
