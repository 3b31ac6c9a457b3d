namespace Telegram.Bot.Types;

/// <summary>How a person stands to a chat; the class follows <see cref="Status"/> (https://core.telegram.org/bots/api#chatmember).</summary>
[JsonConverter(typeof(ChatMemberConverter))]
public abstract class ChatMember
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User User { get; set; } = default!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public abstract ChatMemberStatus Status { get; }
}

/// <summary>Neither rights nor restrictions.</summary>
public class ChatMemberMember : ChatMember
{
    /// <summary>When the subscription ends, UTC.</summary>
    [JsonPropertyName("until_date")]
    [JsonConverter(typeof(UntilTimeConverter))]
    public DateTime? UntilDate { get; set; }

    public override ChatMemberStatus Status => ChatMemberStatus.Member;
}

/// <summary>Not there now, and may come back.</summary>
public class ChatMemberLeft : ChatMember
{
    public override ChatMemberStatus Status => ChatMemberStatus.Left;
}

/// <summary>Removed, and may not come back. In a private chat: blocked the bot.</summary>
public class ChatMemberBanned : ChatMember
{
    /// <summary>UTC; null: for ever.</summary>
    [JsonPropertyName("until_date")]
    [JsonConverter(typeof(UntilTimeConverter))]
    public DateTime? UntilDate { get; set; }

    public override ChatMemberStatus Status => ChatMemberStatus.Kicked;
}
