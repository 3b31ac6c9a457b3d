namespace Casebell.Addresses;

/// <summary>Why a chat cannot be written to. The words are stored, and counted in the delivery report.</summary>
public static class PauseReason
{
    public const string Blocked = "blocked";
    public const string Deactivated = "deactivated";
    public const string NeverStarted = "never started";
    public const string ABot = "a bot";
    public const string Kicked = "kicked";
    public const string Left = "left";
    public const string Deleted = "chat deleted";
    public const string NotFound = "chat not found";
    public const string Forbidden = "forbidden";
    public const string NoRight = "no right to write";
    public const string TopicClosed = "topic closed";
    public const string TopicGone = "topic gone";

    /// <summary>Was paused for so long that all it had was erased: whoever comes back begins anew.</summary>
    public const string Forgotten = "forgotten";

    /// <summary>What concerns one topic of a group; everything else concerns the whole group.</summary>
    public static bool IsOfTopic(string reason) => reason is TopicClosed or TopicGone;

    /// <summary>What those in the chat can mend, and are told of when they next look at its settings, for the bot is still there.</summary>
    public static IReadOnlyList<string> Troubles { get; } = [NoRight, TopicClosed, TopicGone];

    public static bool IsTrouble(string reason) => Troubles.Contains(reason);
}
