namespace Telegram.Bot.Types;

/// <summary>Somebody joined, left, was promoted, blocked the bot… (https://core.telegram.org/bots/api#chatmemberupdated).</summary>
public class ChatMemberUpdated
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat Chat { get; set; } = default!;

    /// <summary>Who did it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User From { get; set; } = default!;

    /// <summary>UTC.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTime Date { get; set; }

    [JsonPropertyName("old_chat_member")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChatMember OldChatMember { get; set; } = default!;

    [JsonPropertyName("new_chat_member")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChatMember NewChatMember { get; set; } = default!;

    [JsonPropertyName("via_join_request")]
    public bool ViaJoinRequest { get; set; }

    [JsonPropertyName("via_chat_folder_invite_link")]
    public bool ViaChatFolderInviteLink { get; set; }
}
