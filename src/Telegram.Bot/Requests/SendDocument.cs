using System.ComponentModel;

namespace Telegram.Bot.Requests;

/// <summary>https://core.telegram.org/bots/api#senddocument</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class SendDocumentRequest() : FileRequestBase<Message>("sendDocument")
{
    [JsonPropertyName("chat_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required InputFile Document { get; set; }

    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

    [JsonPropertyName("message_thread_id")]
    public int? MessageThreadId { get; set; }

    public InputFile? Thumbnail { get; set; }

    public string? Caption { get; set; }

    [JsonPropertyName("parse_mode")]
    public ParseMode ParseMode { get; set; }

    [JsonPropertyName("caption_entities")]
    public IEnumerable<MessageEntity>? CaptionEntities { get; set; }

    [JsonPropertyName("disable_content_type_detection")]
    public bool DisableContentTypeDetection { get; set; }

    [JsonPropertyName("disable_notification")]
    public bool DisableNotification { get; set; }

    [JsonPropertyName("protect_content")]
    public bool ProtectContent { get; set; }

    [JsonPropertyName("allow_paid_broadcast")]
    public bool AllowPaidBroadcast { get; set; }

    [JsonPropertyName("message_effect_id")]
    public string? MessageEffectId { get; set; }

    [JsonPropertyName("reply_parameters")]
    public ReplyParameters? ReplyParameters { get; set; }

    [JsonPropertyName("reply_markup")]
    public ReplyMarkup? ReplyMarkup { get; set; }
}
