namespace Telegram.Bot.Types;

/// <summary>Which chats a button offers for an inline query (https://core.telegram.org/bots/api#switchinlinequerychosenchat).</summary>
public class SwitchInlineQueryChosenChat
{
    public string? Query { get; set; }

    [JsonPropertyName("allow_user_chats")]
    public bool AllowUserChats { get; set; }

    [JsonPropertyName("allow_bot_chats")]
    public bool AllowBotChats { get; set; }

    [JsonPropertyName("allow_group_chats")]
    public bool AllowGroupChats { get; set; }

    [JsonPropertyName("allow_channel_chats")]
    public bool AllowChannelChats { get; set; }
}
