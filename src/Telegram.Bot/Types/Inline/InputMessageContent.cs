namespace Telegram.Bot.Types.InlineQueryResults;

/// <summary>The message that a chosen result becomes (https://core.telegram.org/bots/api#inputmessagecontent).</summary>
[JsonPolymorphic]
[JsonDerivedType(typeof(InputTextMessageContent))]
public abstract class InputMessageContent;

/// <summary>A text (https://core.telegram.org/bots/api#inputtextmessagecontent).</summary>
public class InputTextMessageContent : InputMessageContent
{
    /// <summary>1 to 4096 characters once the markup is taken away.</summary>
    [JsonPropertyName("message_text")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string MessageText { get; set; }

    [JsonPropertyName("parse_mode")]
    public ParseMode ParseMode { get; set; }

    public MessageEntity[]? Entities { get; set; }

    [JsonPropertyName("link_preview_options")]
    public LinkPreviewOptions? LinkPreviewOptions { get; set; }

    public InputTextMessageContent()
    {
    }

    [SetsRequiredMembers]
    public InputTextMessageContent(string messageText) => MessageText = messageText;
}
