namespace Telegram.Bot.Types;

/// <summary>A marked stretch of a text: bold, a link, a command… (https://core.telegram.org/bots/api#messageentity).</summary>
public class MessageEntity
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public MessageEntityType Type { get; set; }

    /// <summary>In UTF-16 units, as .NET counts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Offset { get; set; }

    /// <summary>In UTF-16 units, as .NET counts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Length { get; set; }

    /// <summary>Of a text link.</summary>
    public string? Url { get; set; }

    /// <summary>Of a text mention.</summary>
    public User? User { get; set; }

    /// <summary>Of a block of code.</summary>
    public string? Language { get; set; }

    [JsonPropertyName("custom_emoji_id")]
    public string? CustomEmojiId { get; set; }
}
