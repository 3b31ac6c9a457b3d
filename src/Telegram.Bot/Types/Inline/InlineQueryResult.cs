namespace Telegram.Bot.Types.InlineQueryResults;

/// <summary>One line of the answer to an inline query (https://core.telegram.org/bots/api#inlinequeryresult).</summary>
[JsonPolymorphic]
[JsonDerivedType(typeof(InlineQueryResultArticle))]
public abstract class InlineQueryResult
{
    /// <summary>1 to 64 bytes.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Id { get; set; }

    [JsonPropertyName("reply_markup")]
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }

    protected InlineQueryResult()
    {
    }

    [SetsRequiredMembers]
    protected InlineQueryResult(string id) => Id = id;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public abstract InlineQueryResultType Type { get; }
}
