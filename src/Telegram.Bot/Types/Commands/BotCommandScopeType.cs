namespace Telegram.Bot.Types.Enums;

/// <summary>The kind of a scope of commands.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<BotCommandScopeType>))]
public enum BotCommandScopeType
{
    Default = 1,
    AllPrivateChats,
    AllGroupChats,
    AllChatAdministrators,
    Chat,
    ChatAdministrators,
    ChatMember,
}
