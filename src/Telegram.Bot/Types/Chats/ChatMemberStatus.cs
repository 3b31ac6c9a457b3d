namespace Telegram.Bot.Types.Enums;

/// <summary>How a person stands to a chat. 0 stands for one that this version does not know.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ChatMemberStatus>))]
public enum ChatMemberStatus
{
    Creator = 1,
    Administrator,
    Member,
    Left,
    Kicked,
    Restricted,
}
