namespace Telegram.Bot.Types;

/// <summary>A chat as getChat gives it (https://core.telegram.org/bots/api#chatfullinfo).</summary>
public class ChatFullInfo : Chat
{
    [JsonPropertyName("active_usernames")]
    public string[]? ActiveUsernames { get; set; }

    /// <summary>Of the other party in a private chat.</summary>
    public string? Bio { get; set; }

    /// <summary>Of groups and channels.</summary>
    public string? Description { get; set; }

    [JsonPropertyName("invite_link")]
    public string? InviteLink { get; set; }

    [JsonPropertyName("pinned_message")]
    public Message? PinnedMessage { get; set; }

    /// <summary>Seconds between two messages of one member.</summary>
    [JsonPropertyName("slow_mode_delay")]
    public int? SlowModeDelay { get; set; }

    /// <summary>Seconds.</summary>
    [JsonPropertyName("message_auto_delete_time")]
    public int? MessageAutoDeleteTime { get; set; }

    [JsonPropertyName("has_protected_content")]
    public bool HasProtectedContent { get; set; }

    [JsonPropertyName("has_hidden_members")]
    public bool HasHiddenMembers { get; set; }

    [JsonPropertyName("join_to_send_messages")]
    public bool JoinToSendMessages { get; set; }

    [JsonPropertyName("join_by_request")]
    public bool JoinByRequest { get; set; }

    /// <summary>A channel's discussion group, or the other way round.</summary>
    [JsonPropertyName("linked_chat_id")]
    public long? LinkedChatId { get; set; }
}
