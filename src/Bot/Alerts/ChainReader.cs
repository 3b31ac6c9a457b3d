using Casebell.Delivery.Broadcasts;
using Casebell.Messages;
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
    public (RecordedChange Change, IReadOnlyList<Link> Links)? Waiting(CaseSlug slug, long revision, Occasion occasion)
    {
        var near = Near(slug, revision, occasion);
        return near.FirstOrDefault(one => one.Revision == revision) is { } change
            ? (change, Links(near, change, isWaiting: true, occasion))
            : null;
    }

    /// <summary>For an alert that was sent.</summary>
    public IReadOnlyList<Link> Read(RecordedChange change, Occasion occasion) => Links(Near(change.Slug, change.Revision, occasion), change, isWaiting: false, occasion);

    IReadOnlyList<RecordedChange> Near(CaseSlug slug, long revision, Occasion occasion) =>
        occasion.Session.Once(new NearTo(slug, revision), () => changes.Since(occasion.Session, slug, revision));

    /// <summary>Many chats are asked: what has nothing to do with the change is not looked up.</summary>
    static List<Link> Links(IReadOnlyList<RecordedChange> known, RecordedChange change, bool isWaiting, Occasion occasion)
    {
        var near = Chain.Joined(change, known, one => one);
        return [.. near.Select(one => isWaiting && one.Id == change.Id ? new Link(one, Fate.Waiting) : Of(one, occasion))];
    }

    static Link Of(RecordedChange change, Occasion occasion) => Told(change.Id, occasion) switch
    {
        { State: "waiting" } => new(change, Fate.Waiting),
        { State: "delivered" } told => new(change, Fate.Delivered, told.FinishedAt + Correctable > occasion.Now ? told.MessageId : null),
        { State: "failed" } or { State: "expired", Reason: Reasons.Superseded } => new(change, Fate.Superseded),
        null when Broadcast(change.Id, occasion) is { State: BroadcastState.Spreading } broadcast && broadcast.ToldTo < occasion.ChatId => new(change, Fate.Coming),
        _ => new(change, Fate.Over),
    };

    static Told? Told(long id, Occasion occasion) =>
        occasion.Session.Once(new ToldTo(id, occasion.Company), () => BroadcastTable.ToldIn(occasion.Session, id, occasion.Company)).GetValueOrDefault(occasion.ChatId);

    static Broadcast? Broadcast(long id, Occasion occasion) => occasion.Session.Once(new Begun(id), () => BroadcastTable.Find(occasion.Session, id));

    sealed record NearTo(CaseSlug Slug, long Revision);

    sealed record ToldTo(long Broadcast, IReadOnlyList<long> Company);

    sealed record Begun(long Broadcast);
}
