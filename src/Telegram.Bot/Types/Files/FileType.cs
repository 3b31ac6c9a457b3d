namespace Telegram.Bot.Types.Enums;

/// <summary>How a file to send is given.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<FileType>))]
public enum FileType
{
    Stream = 1,
    Id,
    Url,
}
