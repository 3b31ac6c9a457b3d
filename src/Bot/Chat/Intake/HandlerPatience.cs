namespace Casebell.Chat.Intake;

/// <summary>How long the handling of one update may take. Everybody's writing waits meanwhile; it usually takes milliseconds.</summary>
sealed record HandlerPatience(TimeSpan Longest)
{
    public static HandlerPatience Usual { get; } = new(TimeSpan.FromSeconds(5));
}
