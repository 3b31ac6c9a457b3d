namespace Telegram.Bot.Types;

/// <summary>Under restrictions, in the chat or out of it.</summary>
public class ChatMemberRestricted : ChatMember
{
    /// <summary>False: left, and restricted on return.</summary>
    [JsonPropertyName("is_member")]
    public bool IsMember { get; set; }

    [JsonPropertyName("can_send_messages")]
    public bool CanSendMessages { get; set; }

    [JsonPropertyName("can_send_audios")]
    public bool CanSendAudios { get; set; }

    [JsonPropertyName("can_send_documents")]
    public bool CanSendDocuments { get; set; }

    [JsonPropertyName("can_send_photos")]
    public bool CanSendPhotos { get; set; }

    [JsonPropertyName("can_send_videos")]
    public bool CanSendVideos { get; set; }

    [JsonPropertyName("can_send_video_notes")]
    public bool CanSendVideoNotes { get; set; }

    [JsonPropertyName("can_send_voice_notes")]
    public bool CanSendVoiceNotes { get; set; }

    [JsonPropertyName("can_send_polls")]
    public bool CanSendPolls { get; set; }

    [JsonPropertyName("can_send_other_messages")]
    public bool CanSendOtherMessages { get; set; }

    [JsonPropertyName("can_add_web_page_previews")]
    public bool CanAddWebPagePreviews { get; set; }

    [JsonPropertyName("can_change_info")]
    public bool CanChangeInfo { get; set; }

    [JsonPropertyName("can_invite_users")]
    public bool CanInviteUsers { get; set; }

    [JsonPropertyName("can_pin_messages")]
    public bool CanPinMessages { get; set; }

    [JsonPropertyName("can_manage_topics")]
    public bool CanManageTopics { get; set; }

    /// <summary>UTC; null: for ever.</summary>
    [JsonPropertyName("until_date")]
    [JsonConverter(typeof(UntilTimeConverter))]
    public DateTime? UntilDate { get; set; }

    public override ChatMemberStatus Status => ChatMemberStatus.Restricted;
}
