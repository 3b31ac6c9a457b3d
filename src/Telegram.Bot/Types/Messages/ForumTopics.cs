namespace Telegram.Bot.Types;

/// <summary>A topic was opened (https://core.telegram.org/bots/api#forumtopiccreated).</summary>
public class ForumTopicCreated
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Name { get; set; } = default!;

    /// <summary>RGB.</summary>
    [JsonPropertyName("icon_color")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int IconColor { get; set; }

    [JsonPropertyName("icon_custom_emoji_id")]
    public string? IconCustomEmojiId { get; set; }
}

/// <summary>A topic was closed.</summary>
public class ForumTopicClosed;

/// <summary>A topic was opened again.</summary>
public class ForumTopicReopened;
