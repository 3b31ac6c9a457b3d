namespace Telegram.Bot.Types;

/// <summary>Something that happened. At most one of the optional members is there; of a kind not listed here, none (https://core.telegram.org/bots/api#update).</summary>
public class Update
{
    [JsonPropertyName("update_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Id { get; set; }

    public Message? Message { get; set; }

    [JsonPropertyName("edited_message")]
    public Message? EditedMessage { get; set; }

    [JsonPropertyName("channel_post")]
    public Message? ChannelPost { get; set; }

    [JsonPropertyName("edited_channel_post")]
    public Message? EditedChannelPost { get; set; }

    [JsonPropertyName("inline_query")]
    public InlineQuery? InlineQuery { get; set; }

    [JsonPropertyName("chosen_inline_result")]
    public ChosenInlineResult? ChosenInlineResult { get; set; }

    [JsonPropertyName("callback_query")]
    public CallbackQuery? CallbackQuery { get; set; }

    /// <summary>How the bot itself stands to a chat: added, removed, blocked.</summary>
    [JsonPropertyName("my_chat_member")]
    public ChatMemberUpdated? MyChatMember { get; set; }

    /// <summary>How somebody else stands to a chat where the bot is administrator.</summary>
    [JsonPropertyName("chat_member")]
    public ChatMemberUpdated? ChatMember { get; set; }

    [JsonIgnore]
    public UpdateType Type => this switch
    {
        { Message: not null } => UpdateType.Message,
        { EditedMessage: not null } => UpdateType.EditedMessage,
        { ChannelPost: not null } => UpdateType.ChannelPost,
        { EditedChannelPost: not null } => UpdateType.EditedChannelPost,
        { InlineQuery: not null } => UpdateType.InlineQuery,
        { ChosenInlineResult: not null } => UpdateType.ChosenInlineResult,
        { CallbackQuery: not null } => UpdateType.CallbackQuery,
        { MyChatMember: not null } => UpdateType.MyChatMember,
        { ChatMember: not null } => UpdateType.ChatMember,
        _ => UpdateType.Unknown,
    };
}
