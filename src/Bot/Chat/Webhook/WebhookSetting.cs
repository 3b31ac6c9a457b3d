using System.Text.Json.Serialization;
using Casebell.Chat.Intake;
using Telegram.Bot.Requests;

namespace Casebell.Chat.Webhook;

/// <summary>setWebhook, with the same kinds of update as polling asks for.</summary>
sealed class WebhookSetting() : RequestBase<bool>("setWebhook")
{
    [JsonPropertyName("url")]
    public required string Url { get; init; }

    [JsonPropertyName("secret_token")]
    public required string SecretToken { get; init; }

    [JsonPropertyName("allowed_updates")]
    public IReadOnlyList<string> AllowedUpdates { get; } = RawUpdates.Kinds;

    /// <summary>Updates that wait are kept: somebody asked them.</summary>
    [JsonPropertyName("drop_pending_updates")]
    public bool DropPendingUpdates { get; }

    public override HttpContent ToHttpContent() => JsonContent.Create(this, WebhookSettingJson.Default.WebhookSetting);
}

[JsonSerializable(typeof(WebhookSetting))]
sealed partial class WebhookSettingJson : JsonSerializerContext;
