namespace Telegram.Bot.Types;

/// <summary>What a message answers (https://core.telegram.org/bots/api#replyparameters).</summary>
public class ReplyParameters
{
    [JsonPropertyName("message_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int MessageId { get; set; }

    /// <summary>When the message answered is in another chat.</summary>
    [JsonPropertyName("chat_id")]
    public ChatId? ChatId { get; set; }

    /// <summary>Send even when the message answered is gone.</summary>
    [JsonPropertyName("allow_sending_without_reply")]
    public bool AllowSendingWithoutReply { get; set; }

    public string? Quote { get; set; }

    [JsonPropertyName("quote_parse_mode")]
    public ParseMode QuoteParseMode { get; set; }

    [JsonPropertyName("quote_entities")]
    public MessageEntity[]? QuoteEntities { get; set; }

    [JsonPropertyName("quote_position")]
    public int? QuotePosition { get; set; }

    public static implicit operator ReplyParameters(int replyToMessageId) => new() { MessageId = replyToMessageId };

    [return: NotNullIfNotNull(nameof(msg))]
    public static implicit operator ReplyParameters?(Message? msg) =>
        msg is null ? null : new() { MessageId = msg.Id, ChatId = msg.Chat.Id };
}
