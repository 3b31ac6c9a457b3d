using Casebell.Addresses;
using Casebell.Storage;
using Dapper;
using NodaTime;

namespace Casebell.Delivery.Outbox;

/// <summary>What is queued for a chat's digest, or set aside for its quiet hours, follows the chat's choices.</summary>
sealed class WaitingForHours(ChatBook chats, TimeProvider time) : IGoesByChoices
{
    /// <summary>A digest needs some time to be sent, and may come upon quiet hours.</summary>
    static readonly Duration InGoodTime = Duration.FromHours(12);

    /// <summary>
    /// A digest that is not due yet comes with the next one of the new rhythm, or at once where the chat wants no digest any more. It keeps its old hour where it would be of
    /// no use by the new one, so that whoever chooses often loses nothing.
    /// </summary>
    public void ChoicesChanged(WriteSession session, long chatId)
    {
        OutboxTable.TakeUpAgain(session, chatId);
        var (chat, now) = (chats.Get(session, chatId), time.Now());
        var digest = chat.Choices.NextDigest(now, chat.LocalZone);
        var (next, usefulUntil) = (digest ?? now, digest + InGoodTime ?? now);
        // What is tried again after a failure is due already, and keeps its turn.
        session.Connection.Execute(
            """
            UPDATE outbox SET not_before = @next
            WHERE state = 'waiting' AND chat_id = @chatId AND lane = @lane AND not_before > @now AND attempts = 0 AND expires_at > @usefulUntil
            """,
            new { next = next.Milliseconds(), usefulUntil = usefulUntil.Milliseconds(), chatId, lane = (int)Lane.Digest, now = now.Milliseconds() });
    }
}
