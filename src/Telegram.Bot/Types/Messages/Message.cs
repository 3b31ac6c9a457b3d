namespace Telegram.Bot.Types;

/// <summary>A message, or a notice about the chat (https://core.telegram.org/bots/api#message).</summary>
public class Message
{
    /// <summary>Unique in its chat; 0 for a scheduled one.</summary>
    [JsonPropertyName("message_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Id { get; set; }

    /// <summary>The topic.</summary>
    [JsonPropertyName("message_thread_id")]
    public int? MessageThreadId { get; set; }

    /// <summary>Empty in channels.</summary>
    public User? From { get; set; }

    /// <summary>When sent on behalf of a chat: a channel, an anonymous administrator.</summary>
    [JsonPropertyName("sender_chat")]
    public Chat? SenderChat { get; set; }

    /// <summary>UTC; the default value when the message is no longer accessible.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTime Date { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat Chat { get; set; } = default!;

    [JsonPropertyName("is_topic_message")]
    public bool IsTopicMessage { get; set; }

    /// <summary>A channel's post in its discussion group.</summary>
    [JsonPropertyName("is_automatic_forward")]
    public bool IsAutomaticForward { get; set; }

    [JsonPropertyName("reply_to_message")]
    public Message? ReplyToMessage { get; set; }

    [JsonPropertyName("via_bot")]
    public User? ViaBot { get; set; }

    /// <summary>UTC.</summary>
    [JsonPropertyName("edit_date")]
    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTime? EditDate { get; set; }

    [JsonPropertyName("has_protected_content")]
    public bool HasProtectedContent { get; set; }

    [JsonPropertyName("media_group_id")]
    public string? MediaGroupId { get; set; }

    /// <summary>Of a post's author in a channel, or an anonymous administrator's title.</summary>
    [JsonPropertyName("author_signature")]
    public string? AuthorSignature { get; set; }

    public string? Text { get; set; }

    public MessageEntity[]? Entities { get; set; }

    [JsonPropertyName("link_preview_options")]
    public LinkPreviewOptions? LinkPreviewOptions { get; set; }

    public Document? Document { get; set; }

    public Location? Location { get; set; }

    public PhotoSize[]? Photo { get; set; }

    public Audio? Audio { get; set; }

    public Sticker? Sticker { get; set; }

    public Video? Video { get; set; }

    [JsonPropertyName("video_note")]
    public VideoNote? VideoNote { get; set; }

    public Voice? Voice { get; set; }

    public string? Caption { get; set; }

    [JsonPropertyName("caption_entities")]
    public MessageEntity[]? CaptionEntities { get; set; }

    [JsonPropertyName("new_chat_members")]
    public User[]? NewChatMembers { get; set; }

    [JsonPropertyName("left_chat_member")]
    public User? LeftChatMember { get; set; }

    [JsonPropertyName("new_chat_title")]
    public string? NewChatTitle { get; set; }

    [JsonPropertyName("group_chat_created")]
    public bool? GroupChatCreated { get; set; }

    [JsonPropertyName("supergroup_chat_created")]
    public bool? SupergroupChatCreated { get; set; }

    [JsonPropertyName("channel_chat_created")]
    public bool? ChannelChatCreated { get; set; }

    /// <summary>The group became this supergroup.</summary>
    [JsonPropertyName("migrate_to_chat_id")]
    public long? MigrateToChatId { get; set; }

    /// <summary>The supergroup was this group.</summary>
    [JsonPropertyName("migrate_from_chat_id")]
    public long? MigrateFromChatId { get; set; }

    [JsonPropertyName("pinned_message")]
    public Message? PinnedMessage { get; set; }

    [JsonPropertyName("forum_topic_created")]
    public ForumTopicCreated? ForumTopicCreated { get; set; }

    [JsonPropertyName("forum_topic_closed")]
    public ForumTopicClosed? ForumTopicClosed { get; set; }

    [JsonPropertyName("forum_topic_reopened")]
    public ForumTopicReopened? ForumTopicReopened { get; set; }

    [JsonPropertyName("reply_markup")]
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }

    /// <summary>Another name of <see cref="Id"/>.</summary>
    [JsonIgnore]
    public int MessageId => Id;
}
