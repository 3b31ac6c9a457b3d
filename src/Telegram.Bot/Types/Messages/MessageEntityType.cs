namespace Telegram.Bot.Types.Enums;

/// <summary>What a stretch of text is. 0 stands for one that this version does not know.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<MessageEntityType>))]
public enum MessageEntityType
{
    Mention = 1,
    Hashtag,
    BotCommand,
    Url,
    Email,
    Bold,
    Italic,
    Code,
    Pre,
    TextLink,
    TextMention,
    PhoneNumber,
    Cashtag,
    Underline,
    Strikethrough,
    Spoiler,
    CustomEmoji,
    Blockquote,
    ExpandableBlockquote,
}
