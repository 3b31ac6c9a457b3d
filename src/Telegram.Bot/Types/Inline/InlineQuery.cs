namespace Telegram.Bot.Types;

/// <summary>Somebody is typing the name of the bot and these words in some chat (https://core.telegram.org/bots/api#inlinequery).</summary>
public class InlineQuery
{
    /// <summary>For answerInlineQuery.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Id { get; set; } = default!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User From { get; set; } = default!;

    /// <summary>At most 256 characters.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Query { get; set; } = default!;

    /// <summary>As the bot's last answer gave it; empty at first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Offset { get; set; } = default!;

    [JsonPropertyName("chat_type")]
    public ChatType? ChatType { get; set; }
}

/// <summary>A result that somebody chose (https://core.telegram.org/bots/api#choseninlineresult).</summary>
public class ChosenInlineResult
{
    [JsonPropertyName("result_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string ResultId { get; set; } = default!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User From { get; set; } = default!;

    /// <summary>For editing the message; only when it has an inline keyboard.</summary>
    [JsonPropertyName("inline_message_id")]
    public string? InlineMessageId { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Query { get; set; } = default!;
}
