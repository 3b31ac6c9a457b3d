using Casebell.Delivery.Outbox;

namespace Casebell.Delivery.Sending;

/// <summary>What came of one try to send.</summary>
public abstract record Outcome
{
    Outcome()
    {
    }

    public sealed record Ended(Ending Ending) : Outcome;

    /// <summary>Telegram asked for a pause.</summary>
    public sealed record TooFast(TimeSpan RetryAfter) : Outcome;

    /// <summary>Not sent, and worth another try: the network, or Telegram's own trouble.</summary>
    public sealed record Unsent(string Reason) : Outcome;

    /// <summary>The chat cannot be written to: blocked, kicked, deleted.</summary>
    public sealed record Unreachable(string Reason) : Outcome;

    /// <summary>The group became a supergroup.</summary>
    public sealed record Moved(long NewChatId) : Outcome;

    /// <summary>Telegram does not know our token.</summary>
    public sealed record Unauthorised : Outcome;
}
