using Casebell.Addresses;
using Casework;

namespace Casebell.Chat.Intake;

/// <summary>An update as far as the service cares for it.</summary>
/// <param name="UserId">Who acts, for limits and rights; null for a channel or an anonymous administrator. Never stored, never logged.</param>
public abstract record Incoming(ChatAddress Address, long? UserId, Language Guessed)
{
    /// <summary>Somebody wrote.</summary>
    /// <param name="Text">Empty where it is no text, but a picture, a file or a voice message.</param>
    /// <param name="ByTheChat">An anonymous administrator or a channel wrote in the chat's own name.</param>
    public sealed record Written(ChatAddress Address, long? UserId, Language Guessed, string Text, bool ByTheChat) : Incoming(Address, UserId, Guessed);

    /// <summary>Somebody pressed a button under one of our messages.</summary>
    public sealed record Pressed(ChatAddress Address, long? UserId, Language Guessed, string QueryId, int MessageId, string Data) : Incoming(Address, UserId, Guessed)
    {
        /// <summary>The message has no such button, or no longer: Telegram passes on whatever a client sends.</summary>
        public bool IsForeign { get; init; }
    }

    /// <summary>The chat can be written to again, or no longer.</summary>
    /// <param name="Gone">One of <see cref="PauseReason"/>: blocked, kicked, left. Null: it can be written to.</param>
    public sealed record Reachability(ChatAddress Address, Language Guessed, string? Gone) : Incoming(Address, null, Guessed);

    /// <summary>The group became a supergroup.</summary>
    /// <param name="Address">Where it was.</param>
    public sealed record Moved(ChatAddress Address, Language Guessed, ChatAddress To) : Incoming(Address, null, Guessed);

    public sealed override string ToString() => GetType().Name;
}
