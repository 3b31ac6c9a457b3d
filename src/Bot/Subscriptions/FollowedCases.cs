using Casebell.Cases.Coming;
using Casebell.Cases.Listing;
using Casebell.Storage;
using Casework.Cases;
using NodaTime;

namespace Casebell.Subscriptions;

/// <summary>The cases that a chat's followings mean now, those aside that it muted.</summary>
sealed class FollowedCases(FollowingTable followings)
{
    /// <summary>First those followed by themselves, then those that name a followed person, then all others; within the last two, those with something to come first.</summary>
    public IReadOnlyList<CaseSlug> Of(Session session, long chatId, Instant now)
    {
        var coming = ComingEvents.Cases(session, now);
        var muted = MutedTable.Of(session, chatId, skip: 0, int.MaxValue).ToHashSet();
        return
        [
            .. followings.Of(session, chatId, skip: 0, FollowingTable.Most)
                .SelectMany(followed => Meant(session, followed, now).Select(slug => (followed.Target.Kind, Slug: slug)))
                .Where(one => !muted.Contains(one.Slug))
                .OrderBy(one => Rank(one.Kind)).ThenBy(one => one.Kind != FollowKind.Case && !coming.Contains(one.Slug))
                .Select(one => one.Slug).Distinct(),
        ];
    }

    /// <summary>The cases that a following means, muted or not.</summary>
    public static IEnumerable<CaseSlug> Meant(Session session, Followed followed, Instant now) => followed.Target switch
    {
        { Kind: FollowKind.Case, Key: var slug } => [CaseSlug.Parse(slug)],
        { Kind: FollowKind.Person } => PersonMatches.Cases(session, followed.Id),
        { Filter: { } filter } => CaseList.Page(session, filter, now, skip: 0, int.MaxValue),
        _ => [],
    };

    static int Rank(FollowKind kind) => kind switch { FollowKind.Case => 0, FollowKind.Person => 1, _ => 2 };
}
