namespace Telegram.Bot.Types;

/// <summary>Has some rights more.</summary>
public class ChatMemberAdministrator : ChatMember
{
    /// <summary>By this bot.</summary>
    [JsonPropertyName("can_be_edited")]
    public bool CanBeEdited { get; set; }

    [JsonPropertyName("is_anonymous")]
    public bool IsAnonymous { get; set; }

    [JsonPropertyName("can_manage_chat")]
    public bool CanManageChat { get; set; }

    [JsonPropertyName("can_delete_messages")]
    public bool CanDeleteMessages { get; set; }

    [JsonPropertyName("can_manage_video_chats")]
    public bool CanManageVideoChats { get; set; }

    [JsonPropertyName("can_restrict_members")]
    public bool CanRestrictMembers { get; set; }

    [JsonPropertyName("can_promote_members")]
    public bool CanPromoteMembers { get; set; }

    [JsonPropertyName("can_change_info")]
    public bool CanChangeInfo { get; set; }

    [JsonPropertyName("can_invite_users")]
    public bool CanInviteUsers { get; set; }

    [JsonPropertyName("can_post_stories")]
    public bool CanPostStories { get; set; }

    [JsonPropertyName("can_edit_stories")]
    public bool CanEditStories { get; set; }

    [JsonPropertyName("can_delete_stories")]
    public bool CanDeleteStories { get; set; }

    /// <summary>Channels only.</summary>
    [JsonPropertyName("can_post_messages")]
    public bool CanPostMessages { get; set; }

    /// <summary>Channels only.</summary>
    [JsonPropertyName("can_edit_messages")]
    public bool CanEditMessages { get; set; }

    /// <summary>Groups only.</summary>
    [JsonPropertyName("can_pin_messages")]
    public bool CanPinMessages { get; set; }

    /// <summary>Supergroups only.</summary>
    [JsonPropertyName("can_manage_topics")]
    public bool CanManageTopics { get; set; }

    [JsonPropertyName("custom_title")]
    public string? CustomTitle { get; set; }

    public override ChatMemberStatus Status => ChatMemberStatus.Administrator;
}
