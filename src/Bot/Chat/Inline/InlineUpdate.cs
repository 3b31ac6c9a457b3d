using Casework;

namespace Casebell.Chat.Inline;

/// <summary>
/// What somebody asks of the bot in a chat that may be any chat: it is answered at once or not at all, and nothing of it
/// is kept, on disk or in the log.
/// </summary>
/// <param name="QueryId">For Telegram's answer method.</param>
/// <param name="UserId">Who asks.</param>
public abstract record InlineUpdate(string QueryId, long UserId)
{
    /// <summary>Somebody types the bot's name and these words.</summary>
    /// <param name="Guessed">The language of their Telegram.</param>
    /// <param name="Words">At most 256 characters; empty at first.</param>
    /// <param name="Offset">Where the list goes on, as the answer before gave it; empty at first. Anybody may forge it.</param>
    public sealed record Question(string QueryId, long UserId, Language Guessed, string Words, string Offset) : InlineUpdate(QueryId, UserId);

    /// <summary>Somebody presses a button under a message that was posted in inline mode.</summary>
    public sealed record Press(string QueryId, long UserId) : InlineUpdate(QueryId, UserId);

    public sealed override string ToString() => GetType().Name;
}
