using System.ComponentModel;

namespace Telegram.Bot.Requests;

/// <summary>https://core.telegram.org/bots/api#answercallbackquery</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class AnswerCallbackQueryRequest() : RequestBase<bool>("answerCallbackQuery")
{
    [JsonPropertyName("callback_query_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string CallbackQueryId { get; set; }

    public string? Text { get; set; }

    [JsonPropertyName("show_alert")]
    public bool ShowAlert { get; set; }

    public string? Url { get; set; }

    [JsonPropertyName("cache_time")]
    public int? CacheTime { get; set; }
}

/// <summary>https://core.telegram.org/bots/api#answerinlinequery</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class AnswerInlineQueryRequest() : RequestBase<bool>("answerInlineQuery")
{
    [JsonPropertyName("inline_query_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string InlineQueryId { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IEnumerable<InlineQueryResult> Results { get; set; }

    [JsonPropertyName("cache_time")]
    public int? CacheTime { get; set; }

    [JsonPropertyName("is_personal")]
    public bool IsPersonal { get; set; }

    [JsonPropertyName("next_offset")]
    public string? NextOffset { get; set; }

    public InlineQueryResultsButton? Button { get; set; }
}
