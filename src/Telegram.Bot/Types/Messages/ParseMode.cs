namespace Telegram.Bot.Types.Enums;

/// <summary>How marks in a text are written (https://core.telegram.org/bots/api#formatting-options).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ParseMode>))]
public enum ParseMode
{
    /// <summary>The text is sent as it stands.</summary>
    None = 0,

    /// <summary>The old Markdown, kept by the API for old bots.</summary>
    Markdown,

    [JsonStringEnumMemberName("HTML")]
    Html,

    MarkdownV2,
}
