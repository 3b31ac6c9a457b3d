using Casebell.Delivery.Broadcasts;
using Casebell.Storage;
using NodaTime;

namespace Casebell.Alerts;

/// <summary>Reads what became of a case's changes in a chat.</summary>
sealed class ChainReader(ChangeTable changes)
{
    /// <summary>How long a message may be corrected.</summary>
    static readonly Duration Correctable = Duration.FromDays(8);

    /// <param name="change">Taken as waiting where the chat has no entry of it.</param>
    /// <returns>The oldest first.</returns>
    public IReadOnlyList<Link> Read(Session session, RecordedChange change, long chatId, Instant now) =>
        [.. changes.Latest(session, change.Slug).Select(one => Of(session, one, change.Id, chatId, now))];

    static Link Of(Session session, RecordedChange change, long mine, long chatId, Instant now) => BroadcastTable.ToldIn(session, change.Id, chatId) switch
    {
        { State: "waiting" } => new(change, Fate.Waiting),
        { State: "delivered" } told => new(change, Fate.Delivered, told.FinishedAt + Correctable > now ? told.MessageId : null),
        { State: "failed" } or { State: "expired", Reason: Reasons.Superseded } => new(change, Fate.Superseded),
        null when change.Id == mine => new(change, Fate.Waiting),
        null when BroadcastTable.Find(session, change.Id) is { State: BroadcastState.Spreading } broadcast && broadcast.ToldTo < chatId => new(change, Fate.Coming),
        _ => new(change, Fate.Over),
    };
}
