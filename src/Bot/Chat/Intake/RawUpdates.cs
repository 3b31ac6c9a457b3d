using System.Text.Json;
using System.Text.Json.Serialization;
using Telegram.Bot.Requests;

namespace Casebell.Chat.Intake;

/// <summary>getUpdates, answered as raw JSON: one malformed update must cost that update alone, not the hundred around it.</summary>
sealed class RawUpdates() : RequestBase<JsonElement[]>("getUpdates")
{
    /// <summary>Forgets all updates before this one.</summary>
    [JsonPropertyName("offset")]
    public int? Offset { get; init; }

    /// <summary>Seconds that Telegram may wait for something to tell.</summary>
    [JsonPropertyName("timeout")]
    public int Timeout { get; init; }

    [JsonPropertyName("allowed_updates")]
    public IReadOnlyList<string> AllowedUpdates { get; } = Kinds;

    /// <summary>What is asked for, whichever way updates come.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["message", "channel_post", "callback_query", "inline_query", "my_chat_member"];

    public override HttpContent ToHttpContent() => JsonContent.Create(this, RawUpdatesJson.Default.RawUpdates);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RawUpdates))]
sealed partial class RawUpdatesJson : JsonSerializerContext;
