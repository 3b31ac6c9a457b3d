using Casebell.Delivery.Broadcasts;
using Casebell.Storage;
using Casework.Cases;
using NodaTime;

namespace Casebell.Alerts;

/// <summary>Reads what became of a case's changes in a chat.</summary>
sealed class ChainReader(ChangeTable changes)
{
    /// <summary>How long a message may be corrected.</summary>
    static readonly Duration Correctable = Duration.FromDays(8);

    /// <summary>For the alert whose turn it is.</summary>
    /// <returns>All that may have to do with it, the oldest first; null where it is not known any more what it tells.</returns>
    public (RecordedChange Change, IReadOnlyList<Link> Links)? Waiting(Session session, CaseSlug slug, long revision, long chatId, Instant now)
    {
        var near = changes.Since(session, slug, revision);
        return near.FirstOrDefault(one => one.Revision == revision) is { } change
            ? (change, Links(session, near, change, isWaiting: true, chatId, now))
            : null;
    }

    /// <summary>For an alert that was sent.</summary>
    public IReadOnlyList<Link> Read(Session session, RecordedChange change, long chatId, Instant now) =>
        Links(session, changes.Since(session, change.Slug, change.Revision), change, isWaiting: false, chatId, now);

    /// <summary>Many chats are asked: what has nothing to do with the change is not looked up.</summary>
    static List<Link> Links(Session session, IReadOnlyList<RecordedChange> known, RecordedChange change, bool isWaiting, long chatId, Instant now)
    {
        var near = Chain.Joined(change, known, one => one);
        return [.. near.Select(one => isWaiting && one.Id == change.Id ? new Link(one, Fate.Waiting) : Of(session, one, chatId, now))];
    }

    static Link Of(Session session, RecordedChange change, long chatId, Instant now) => BroadcastTable.ToldIn(session, change.Id, chatId) switch
    {
        { State: "waiting" } => new(change, Fate.Waiting),
        { State: "delivered" } told => new(change, Fate.Delivered, told.FinishedAt + Correctable > now ? told.MessageId : null),
        { State: "failed" } or { State: "expired", Reason: Reasons.Superseded } => new(change, Fate.Superseded),
        null when BroadcastTable.Find(session, change.Id) is { State: BroadcastState.Spreading } broadcast && broadcast.ToldTo < chatId => new(change, Fate.Coming),
        _ => new(change, Fate.Over),
    };
}
