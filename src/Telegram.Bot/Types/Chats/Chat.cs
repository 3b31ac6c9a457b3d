namespace Telegram.Bot.Types;

/// <summary>A private chat, group, supergroup or channel (https://core.telegram.org/bots/api#chat).</summary>
public class Chat
{
    /// <summary>At most 52 significant bits; negative for groups and channels.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Id { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChatType Type { get; set; }

    /// <summary>Of groups and channels.</summary>
    public string? Title { get; set; }

    /// <summary>Without its "@".</summary>
    public string? Username { get; set; }

    /// <summary>Of the other party in a private chat.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; set; }

    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>A supergroup with topics.</summary>
    [JsonPropertyName("is_forum")]
    public bool IsForum { get; set; }
}
