namespace Telegram.Bot.Types;

/// <summary>Who sees the commands; the narrowest scope that fits wins (https://core.telegram.org/bots/api#botcommandscope).</summary>
[JsonPolymorphic]
[JsonDerivedType(typeof(BotCommandScopeDefault))]
[JsonDerivedType(typeof(BotCommandScopeAllPrivateChats))]
[JsonDerivedType(typeof(BotCommandScopeAllGroupChats))]
[JsonDerivedType(typeof(BotCommandScopeAllChatAdministrators))]
[JsonDerivedType(typeof(BotCommandScopeChat))]
[JsonDerivedType(typeof(BotCommandScopeChatAdministrators))]
[JsonDerivedType(typeof(BotCommandScopeChatMember))]
public abstract class BotCommandScope
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public abstract BotCommandScopeType Type { get; }

    public static BotCommandScopeDefault Default() => new();

    public static BotCommandScopeAllPrivateChats AllPrivateChats() => new();

    public static BotCommandScopeAllGroupChats AllGroupChats() => new();

    public static BotCommandScopeAllChatAdministrators AllChatAdministrators() => new();

    public static BotCommandScopeChat Chat(ChatId chatId) => new() { ChatId = chatId };

    public static BotCommandScopeChatAdministrators ChatAdministrators(ChatId chatId) => new() { ChatId = chatId };

    public static BotCommandScopeChatMember ChatMember(ChatId chatId, long userId) =>
        new() { ChatId = chatId, UserId = userId };
}
