namespace Telegram.Bot.Types;

/// <summary>Why a request failed, for a program (https://core.telegram.org/bots/api#responseparameters).</summary>
public class ResponseParameters
{
    /// <summary>The group became a supergroup with this id: use it from now on.</summary>
    [JsonPropertyName("migrate_to_chat_id")]
    public long? MigrateToChatId { get; set; }

    /// <summary>Flood control: seconds to wait before asking again.</summary>
    [JsonPropertyName("retry_after")]
    public int? RetryAfter { get; set; }
}
