namespace Casebell.Chat.Intake;

/// <summary>How long one update may take.</summary>
/// <param name="Longest">Its handling. Everybody's writing waits meanwhile; it usually takes milliseconds.</param>
sealed record HandlerPatience(TimeSpan Longest)
{
    static readonly TimeSpan FiveSeconds = TimeSpan.FromSeconds(5);

    public static HandlerPatience Usual { get; } = new(FiveSeconds);

    /// <summary>Telegram's word on who administers a group. What else the chat asks waits meanwhile.</summary>
    public TimeSpan ForRights { get; init; } = FiveSeconds;
}
