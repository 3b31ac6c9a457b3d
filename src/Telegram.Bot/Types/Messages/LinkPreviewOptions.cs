namespace Telegram.Bot.Types;

/// <summary>How the page behind a link is shown under the message (https://core.telegram.org/bots/api#linkpreviewoptions).</summary>
public class LinkPreviewOptions
{
    [JsonPropertyName("is_disabled")]
    public bool IsDisabled { get; set; }

    /// <summary>Without one, the first link of the text.</summary>
    public string? Url { get; set; }

    [JsonPropertyName("prefer_small_media")]
    public bool PreferSmallMedia { get; set; }

    [JsonPropertyName("prefer_large_media")]
    public bool PreferLargeMedia { get; set; }

    [JsonPropertyName("show_above_text")]
    public bool ShowAboveText { get; set; }
}
