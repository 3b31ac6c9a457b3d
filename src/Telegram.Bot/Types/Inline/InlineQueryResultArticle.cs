namespace Telegram.Bot.Types.InlineQueryResults;

/// <summary>A line of text that becomes a message when chosen (https://core.telegram.org/bots/api#inlinequeryresultarticle).</summary>
public class InlineQueryResultArticle : InlineQueryResult
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Title { get; set; }

    /// <summary>The message.</summary>
    [JsonPropertyName("input_message_content")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required InputMessageContent InputMessageContent { get; set; }

    public string? Url { get; set; }

    public string? Description { get; set; }

    [JsonPropertyName("thumbnail_url")]
    public string? ThumbnailUrl { get; set; }

    [JsonPropertyName("thumbnail_width")]
    public int? ThumbnailWidth { get; set; }

    [JsonPropertyName("thumbnail_height")]
    public int? ThumbnailHeight { get; set; }

    public InlineQueryResultArticle()
    {
    }

    [SetsRequiredMembers]
    public InlineQueryResultArticle(string id, string title, InputMessageContent inputMessageContent)
        : base(id)
    {
        Title = title;
        InputMessageContent = inputMessageContent;
    }

    public override InlineQueryResultType Type => InlineQueryResultType.Article;
}
