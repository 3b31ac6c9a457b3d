namespace Telegram.Bot.Types.Enums;

/// <summary>The kind of an update.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<UpdateType>))]
public enum UpdateType
{
    Unknown = 0,
    Message,
    InlineQuery,
    ChosenInlineResult,
    CallbackQuery,
    EditedMessage,
    ChannelPost,
    EditedChannelPost,
    ShippingQuery,
    PreCheckoutQuery,
    Poll,
    PollAnswer,
    MyChatMember,
    ChatMember,
    ChatJoinRequest,
    MessageReaction,
    MessageReactionCount,
    ChatBoost,
    RemovedChatBoost,
    BusinessConnection,
    BusinessMessage,
    EditedBusinessMessage,
    DeletedBusinessMessages,
    PurchasedPaidMedia,
}
