namespace Telegram.Bot.Types;

/// <summary>Where updates are sent, and how that goes (https://core.telegram.org/bots/api#webhookinfo).</summary>
public class WebhookInfo
{
    /// <summary>Empty: nowhere, they wait for getUpdates.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Url { get; set; } = default!;

    [JsonPropertyName("has_custom_certificate")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool HasCustomCertificate { get; set; }

    [JsonPropertyName("pending_update_count")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int PendingUpdateCount { get; set; }

    [JsonPropertyName("ip_address")]
    public string? IpAddress { get; set; }

    /// <summary>UTC.</summary>
    [JsonPropertyName("last_error_date")]
    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTime? LastErrorDate { get; set; }

    [JsonPropertyName("last_error_message")]
    public string? LastErrorMessage { get; set; }

    /// <summary>UTC.</summary>
    [JsonPropertyName("last_synchronization_error_date")]
    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTime? LastSynchronizationErrorDate { get; set; }

    [JsonPropertyName("max_connections")]
    public int? MaxConnections { get; set; }

    [JsonPropertyName("allowed_updates")]
    public UpdateType[]? AllowedUpdates { get; set; }
}
