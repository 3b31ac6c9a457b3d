namespace Casebell.Sandbox;

public enum ChatKind { Private, Group, Supergroup, Channel }

/// <summary>Where the bot or a person stands in a group.</summary>
public enum MemberStatus { Creator, Administrator, Member, Restricted, Left, Kicked }

/// <summary>A chat as it is at one moment. The world replaces the record when something changes.</summary>
/// <param name="Id">A private chat bears its person's id; groups are negative, supergroups and channels −100….</param>
public sealed record SandboxChat(long Id, ChatKind Kind, string Title)
{
    /// <summary>Private chats: the person in it; 0 in groups.</summary>
    public long Person { get; init; }

    /// <summary>Private chats: the person has written to the bot, so that it may write first.</summary>
    public bool Started { get; init; }

    /// <summary>Private chats: the person has blocked the bot.</summary>
    public bool Blocked { get; init; }

    /// <summary>Groups: the bot's own standing.</summary>
    public MemberStatus BotStatus { get; init; } = MemberStatus.Member;

    /// <summary>Groups: the bot is a member whose right to write was taken; channels: an administrator whose right to post was.</summary>
    public bool BotMuted { get; init; }

    /// <summary>Groups: members may write, and may not send files.</summary>
    public bool RefusesDocuments { get; init; }

    /// <summary>Groups: the group was deleted.</summary>
    public bool Deleted { get; init; }

    /// <summary>A supergroup with topics.</summary>
    public bool IsForum { get; init; }

    /// <summary>A basic group that became a supergroup: that one's id.</summary>
    public long? MigratedTo { get; init; }

    /// <summary>Public groups: without the at sign.</summary>
    public string? Username { get; init; }
}
