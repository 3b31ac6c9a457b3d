namespace Telegram.Bot.Types.Enums;

/// <summary>What the bot seems to be doing.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ChatAction>))]
public enum ChatAction
{
    Typing = 1,
    UploadPhoto,
    RecordVideo,
    UploadVideo,
    RecordVoice,
    UploadVoice,
    UploadDocument,
    FindLocation,
    RecordVideoNote,
    UploadVideoNote,
    ChooseSticker,
}
