namespace Telegram.Bot.Types;

/// <summary>Has every right.</summary>
public class ChatMemberOwner : ChatMember
{
    [JsonPropertyName("is_anonymous")]
    public bool IsAnonymous { get; set; }

    [JsonPropertyName("custom_title")]
    public string? CustomTitle { get; set; }

    public override ChatMemberStatus Status => ChatMemberStatus.Creator;
}
