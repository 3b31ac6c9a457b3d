using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Privacy;
using Casebell.Storage;

namespace Casebell.Delivery.Sending;

/// <summary>Gives up writing to a chat that cannot be reached: it is paused, and what waits for it ends.</summary>
public sealed partial class Pausing(ChatBook chats, OutboxTable outbox, Pseudonyms pseudonyms, ILogger<Pausing> logger)
{
    /// <param name="reason">One of <see cref="PauseReason"/>.</param>
    public void Pause(WriteSession session, ChatAddress address, string reason) =>
        End(session, chats.Pause(session, address, reason), address, reason);

    /// <param name="id">The chat's row.</param>
    /// <inheritdoc cref="Pause(WriteSession, ChatAddress, string)"/>
    public void Pause(WriteSession session, long id, string reason) =>
        End(session, chats.Pause(session, id, reason), chats.GetMany(session, [id]).GetValueOrDefault(id)?.Address, reason);

    void End(WriteSession session, IReadOnlyList<long> paused, ChatAddress? address, string reason)
    {
        foreach (var chat in paused)
            outbox.FailAll(session, chat, reason);
        if (paused.Count > 0 && address is { } known)
            session.AfterCommit(() => Log.Paused(logger, pseudonyms.Of(known.ChatId), reason));
    }

    static partial class Log
    {
        [LoggerMessage(331, LogLevel.Information, "Chat {Chat} is paused: {Reason}.")]
        public static partial void Paused(ILogger logger, string chat, string reason);
    }
}
