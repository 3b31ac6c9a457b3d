using System.ComponentModel;

namespace Telegram.Bot.Requests;

/// <summary>https://core.telegram.org/bots/api#getupdates</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class GetUpdatesRequest() : RequestBase<Update[]>("getUpdates")
{
    public int? Offset { get; set; }

    public int? Limit { get; set; }

    public int? Timeout { get; set; }

    [JsonPropertyName("allowed_updates")]
    public IEnumerable<UpdateType>? AllowedUpdates { get; set; }
}

/// <summary>https://core.telegram.org/bots/api#setwebhook</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class SetWebhookRequest() : FileRequestBase<bool>("setWebhook")
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Url { get; set; }

    public InputFileStream? Certificate { get; set; }

    [JsonPropertyName("ip_address")]
    public string? IpAddress { get; set; }

    [JsonPropertyName("max_connections")]
    public int? MaxConnections { get; set; }

    [JsonPropertyName("allowed_updates")]
    public IEnumerable<UpdateType>? AllowedUpdates { get; set; }

    [JsonPropertyName("drop_pending_updates")]
    public bool DropPendingUpdates { get; set; }

    [JsonPropertyName("secret_token")]
    public string? SecretToken { get; set; }
}

/// <summary>https://core.telegram.org/bots/api#deletewebhook</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class DeleteWebhookRequest() : RequestBase<bool>("deleteWebhook")
{
    [JsonPropertyName("drop_pending_updates")]
    public bool DropPendingUpdates { get; set; }
}

/// <summary>https://core.telegram.org/bots/api#getwebhookinfo</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class GetWebhookInfoRequest() : ParameterlessRequest<WebhookInfo>("getWebhookInfo");
