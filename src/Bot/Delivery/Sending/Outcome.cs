using Casebell.Delivery.Outbox;

namespace Casebell.Delivery.Sending;

/// <summary>What came of one try to send.</summary>
public abstract record Outcome
{
    Outcome()
    {
    }

    /// <param name="MessageId">Telegram's number of what was sent, by which it can be edited.</param>
    /// <param name="Sends">How many messages it took: the limits count each.</param>
    public sealed record Ended(Ending Ending, int? MessageId = null, int Sends = 1) : Outcome
    {
        /// <summary>Telegram's numbers of the other messages that a long one was split into.</summary>
        public IReadOnlyList<int> Further { get; init; } = [];
    }

    /// <summary>What it tells is still being written down: again a little later.</summary>
    public sealed record NotYet(string Reason) : Outcome;

    /// <summary>Something that it tells changed before it was handed over: it is to be made anew.</summary>
    public sealed record Outdated : Outcome;

    /// <summary>The chat's quiet hours have begun: again when they end.</summary>
    public sealed record Quiet(NodaTime.Instant Until) : Outcome;

    /// <summary>Telegram asked for a pause.</summary>
    public sealed record TooFast(TimeSpan RetryAfter) : Outcome;

    /// <summary>Not sent, and worth another try: the network, or Telegram's own trouble.</summary>
    public sealed record Unsent(string Reason) : Outcome;

    /// <summary>The chat cannot be written to: blocked, kicked, deleted.</summary>
    /// <param name="Reason">One of <see cref="Addresses.PauseReason"/>.</param>
    public sealed record Unreachable(string Reason) : Outcome;

    /// <summary>The forum topic takes nothing any more, so it was tried in the group's general topic.</summary>
    /// <param name="Reason">One of <see cref="Addresses.PauseReason"/>.</param>
    /// <param name="InGeneral">What came of that.</param>
    public sealed record TopicLost(string Reason, Outcome InGeneral) : Outcome;

    /// <summary>The group became a supergroup.</summary>
    public sealed record Moved(long NewChatId) : Outcome;

    /// <summary>Telegram does not know our token.</summary>
    public sealed record Unauthorised : Outcome;
}
