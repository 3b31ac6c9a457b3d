using Casebell.Addresses;
using Casebell.Chat.Inline;
using Casework;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Casebell.Chat.Intake;

/// <summary>Reads Telegram's update as what it means here.</summary>
static class UpdateReader
{
    /// <summary>
    /// A place that somebody shares is meant as their time zone. Where exactly they are is nobody's business and is not looked at: they are asked for the city, with
    /// examples.
    /// </summary>
    const string ForALocation = "/settings zone";

    /// <summary>Null: nothing for this bot (an edit, a service message).</summary>
    public static Incoming? Read(Update update) => update switch
    {
        { Message: { } message } => Message(message),
        { ChannelPost: { } post } => Message(post),
        { CallbackQuery: { } query } => Press(query),
        { MyChatMember: { } change } => Member(change),
        _ => null,
    };

    /// <summary>What is asked in inline mode, and belongs to no chat that we know; null for everything else.</summary>
    public static InlineUpdate? ReadInline(Update update) => update switch
    {
        { InlineQuery: { } query } => new InlineUpdate.Question(query.Id, query.From.Id, Guess(query.From.LanguageCode), query.Query ?? "", query.Offset ?? ""),
        { CallbackQuery: { Message: null, InlineMessageId: not null } query } => new InlineUpdate.Press(query.Id, query.From.Id),
        _ => null,
    };

    static Incoming? Message(Message message)
    {
        var guessed = Guess(message.From?.LanguageCode);
        if (message.MigrateToChatId is { } newId)
            return new Incoming.Moved(Address(message), guessed, new ChatAddress(newId, null, AddressKind.Group));
        if (message.MigrateFromChatId is { } oldId)
            return new Incoming.Moved(new ChatAddress(oldId, null, AddressKind.Group), guessed, Address(message));
        if (Words(message) is not { } text || message.From is { IsBot: true } && message.SenderChat is null)
            return null;
        // A channel's post, copied by Telegram into the channel's discussion: it was read in the channel, if it asks anything.
        if (message.IsAutomaticForward)
            return null;
        // A card chosen from an inline list is said to whoever reads the chat; it asks nothing.
        if (message.ViaBot is not null)
            return null;
        var byTheChat = message.SenderChat?.Id == message.Chat.Id || message.Chat.Type == ChatType.Channel;
        return new Incoming.Written(Address(message), message.SenderChat is null ? message.From?.Id : null, guessed, text, byTheChat);
    }

    /// <summary>None where somebody sent a picture, a file or a voice message; null where it is no message, or another of an album.</summary>
    static string? Words(Message message) => message switch
    {
        { Text: { } text } => text,
        // In a group a place may be for the others.
        { Location: not null } => message.Chat.Type == ChatType.Private ? ForALocation : null,
        { MediaGroupId: not null, Caption: null } => null,
        { Photo: not null } or { Document: not null } or { Voice: not null } or { Video: not null } or { VideoNote: not null } or { Audio: not null } or { Sticker: not null } => "",
        _ => null,
    };

    static Incoming.Pressed? Press(CallbackQuery query)
    {
        // Without a number of its own the press can never be answered.
        if (query.Message is not { } message || query.Data is not { } data || string.IsNullOrEmpty(query.Id))
            return null;
        return new Incoming.Pressed(Address(message), query.From.Id, Guess(query.From.LanguageCode), query.Id, message.Id, data) { IsForeign = IsSeen(message) && !HasButton(message, data) };
    }

    /// <summary>Of a message that the bot cannot see any more Telegram tells the number alone, and no date.</summary>
    static bool IsSeen(Message message) => message.Date > DateTime.UnixEpoch;

    static bool HasButton(Message message, string data) => message.ReplyMarkup?.InlineKeyboard.Any(row => row.Any(button => button.CallbackData == data)) == true;

    /// <summary>Null where the bot is in the group or channel and may not write there: nothing is gained, and the next message tells.</summary>
    static Incoming.Reachability? Member(ChatMemberUpdated change)
    {
        var kind = Kind(change.Chat.Type);
        var gone = change.NewChatMember switch
        {
            ChatMemberBanned => kind == AddressKind.Private ? PauseReason.Blocked : PauseReason.Kicked,
            ChatMemberLeft or ChatMemberRestricted { IsMember: false } => PauseReason.Left,
            _ => null,
        };
        var isMute = change.NewChatMember switch
        {
            ChatMemberRestricted { IsMember: true, CanSendMessages: false } => true,
            ChatMemberAdministrator { CanPostMessages: false } or ChatMemberMember => kind == AddressKind.Channel,
            _ => false,
        };
        if (isMute)
            return null;
        return new Incoming.Reachability(new ChatAddress(change.Chat.Id, null, kind), Guess(change.From.LanguageCode), gone);
    }

    static ChatAddress Address(Message message) =>
        new(message.Chat.Id, message.IsTopicMessage ? message.MessageThreadId : null, Kind(message.Chat.Type));

    static AddressKind Kind(ChatType type) => type switch
    {
        ChatType.Channel => AddressKind.Channel,
        ChatType.Group or ChatType.Supergroup => AddressKind.Group,
        _ => AddressKind.Private,
    };

    static Language Guess(string? code) => Language.Find(code) ?? Language.English;
}
