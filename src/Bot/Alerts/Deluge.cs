using System.Collections.Frozen;
using Casebell.Delivery.Broadcasts;
using Casebell.Delivery.Outbox;
using Casebell.Storage;
using Casebell.Subscriptions;
using Casework.Cases;
using NodaTime;

namespace Casebell.Alerts;

/// <summary>
/// Many changes at once, such as a first import of hundreds of cases: a chat that follows very much gets the first few one by one, and the rest together. What it follows by
/// itself comes at once.
/// </summary>
static class Deluge
{
    /// <summary>As many alerts may wait for a chat one by one.</summary>
    const int Few = 5;

    /// <summary>So long are the rest gathered.</summary>
    static readonly Duration Gathering = Duration.FromMinutes(1);

    /// <summary>Whether there may be one; else chats need not be asked.</summary>
    public static bool MayBe(Session session, Broadcast broadcast) => broadcast.Lane == Lane.Ordinary && Backlog.Any(session, broadcast.Id);

    /// <summary>Of these chats, those that are told of the case together with the rest, and when.</summary>
    public static IReadOnlyDictionary<long, Instant> Of(Session session, CaseSlug slug, IReadOnlyCollection<long> chats, Instant now)
    {
        var backlog = Backlog.Of(session, chats, Few, now);
        if (backlog.Count == 0)
            return FrozenDictionary<long, Instant>.Empty;
        var closely = Audience.Closely(session, slug, [.. backlog.Keys]);
        return backlog.Where(one => !closely.Contains(one.Key)).ToDictionary(one => one.Key, one => one.Value ?? now + Gathering);
    }
}
