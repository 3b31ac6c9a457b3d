namespace Telegram.Bot.Types.Enums;

/// <summary>The kind of a chat. 0 stands for one that this version does not know.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ChatType>))]
public enum ChatType
{
    Private = 1,
    Group,
    Channel,
    Supergroup,
    Sender,
}
