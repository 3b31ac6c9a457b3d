namespace Telegram.Bot.Types.InlineQueryResults;

/// <summary>The kind of a result.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<InlineQueryResultType>))]
public enum InlineQueryResultType
{
    Article = 1,
    Photo,
    Gif,
    Mpeg4Gif,
    Video,
    Audio,
    Contact,
    Document,
    Location,
    Venue,
    Voice,
    Game,
    Sticker,
}
