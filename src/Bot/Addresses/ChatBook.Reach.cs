using Casebell.Storage;
using Casework;
using Dapper;

namespace Casebell.Addresses;

/// <summary>Whether a chat can be written to. A group and all its topics are one place: what happens to it happens to them all.</summary>
public sealed partial class ChatBook
{
    const string SamePlace = "(id = @id OR place = (SELECT place FROM chat WHERE id = @id))";

    /// <summary>Nothing is sent to a paused chat until somebody comes back to it. The other topics of its group are paused with it, unless the reason is the topic's own.</summary>
    /// <param name="reason">One of <see cref="PauseReason"/>.</param>
    /// <returns>The chats that are paused now, and were not before, or only for what those in them could mend.</returns>
    public IReadOnlyList<long> Pause(WriteSession session, long id, string reason)
    {
        var which = PauseReason.IsOfTopic(reason) ? "id = @id" : SamePlace;
        return [.. session.Connection.Query<long>(
            $"""
            UPDATE chat SET state = 'paused', reason = @reason, state_since = @now, trouble = coalesce(@trouble, trouble)
            WHERE {which} AND (state = 'active' OR (@trouble IS NULL AND reason IN @troubles)) RETURNING id
            """,
            new { id, reason, now = time.Milliseconds(), trouble = PauseReason.IsTrouble(reason) ? reason : null, troubles = PauseReason.Troubles })];
    }

    /// <summary>The same for all chats of the address's place.</summary>
    public IReadOnlyList<long> Pause(WriteSession session, ChatAddress address, string reason) =>
        InPlace(session, address.ChatId) is [var any, ..] ? Pause(session, any, reason) : [];

    /// <summary>Everything is again as it was before the pause; not what was forgotten meanwhile.</summary>
    public void Resume(WriteSession session, long id) =>
        session.Connection.Execute(
            $"""
            UPDATE chat SET state = 'active', reason = NULL, state_since = @now
            WHERE {SamePlace} AND state = 'paused' AND reason IS NOT @forgotten AND (id = @id OR reason NOT IN (@topicClosed, @topicGone))
            """,
            new { id, now = time.Milliseconds(), forgotten = PauseReason.Forgotten, topicClosed = PauseReason.TopicClosed, topicGone = PauseReason.TopicGone });

    /// <summary>The same for all chats of the address's place, none excepted.</summary>
    public void Resume(WriteSession session, ChatAddress address) =>
        session.Connection.Execute(
            "UPDATE chat SET state = 'active', reason = NULL, state_since = @now WHERE place = @place AND state = 'paused' AND reason IS NOT @forgotten",
            new { place = keyring.Lookup(address.PlaceText), now = time.Milliseconds(), forgotten = PauseReason.Forgotten });

    /// <summary>The chat has nothing any more that it once chose, and is met anew when somebody comes back to it. Why nothing arrived there is kept for them.</summary>
    public void Forget(WriteSession session, long id) =>
        session.Connection.Execute(
            """
            UPDATE chat SET chosen = NULL, rhythm = @rhythm, urgent_anyway = @urgent, silent = @silent, discreet = @discreet, leads = NULL, weekly = 0, reason = @forgotten, state_since = @now
            WHERE id = @id AND state = 'paused'
            """,
            new
            {
                id,
                now = time.Milliseconds(),
                forgotten = PauseReason.Forgotten,
                rhythm = ChatChoices.Default.Rhythm.ToString().ToLowerInvariant(),
                urgent = ChatChoices.Default.UrgentAnyway,
                silent = ChatChoices.Default.Silent,
                discreet = ChatChoices.Default.Discreet,
            });

    KnownChat BeginAnew(WriteSession session, long id, ChatAddress address, Language guessed)
    {
        session.Connection.Execute(
            "UPDATE chat SET state = 'active', reason = NULL, state_since = @now, language = @language WHERE id = @id", new { id, now = time.Milliseconds(), language = guessed.Code });
        return new KnownChat(id, address, guessed, null, false) { IsNew = true, WasForgotten = true };
    }
}
