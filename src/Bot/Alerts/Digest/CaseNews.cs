using Casebell.Subscriptions;
using Casework.Cases;
using Casework.Changes;
using NodaTime;

namespace Casebell.Alerts.Digest;

/// <summary>All that is new for a chat in one case.</summary>
/// <param name="Changes">At least one, the most important first.</param>
/// <param name="ChangeIds">Which alerts it stands for.</param>
sealed record CaseNews(Case Now, IReadOnlyList<CaseNews.Told> Changes, IReadOnlyList<FollowReason> Why, IReadOnlyList<long> ChangeIds)
{
    /// <param name="Before">The public view that the change begins at; null where there was none.</param>
    public sealed record Told(CaseChange Change, Case? Before);

    /// <summary>One for each case, the most important first: what is urgent, then by the weightiest change.</summary>
    public static IReadOnlyList<CaseNews> Of(IEnumerable<News.Tell> tells, Instant now) =>
        [.. tells.GroupBy(tell => tell.Difference.Now.Slug).Select(group => Of([.. group]))
            .OrderBy(news => news.IsUrgent(now) ? 0 : 1).ThenBy(news => ChangeWeight.Rank(news.Changes[0].Change))];

    static CaseNews Of(IReadOnlyList<News.Tell> tells) => new(
        tells[^1].Difference.Now,
        [.. tells.SelectMany(tell => tell.Changes.Select(change => new Told(change, tell.Difference.Before))).OrderBy(told => ChangeWeight.Rank(told.Change))],
        tells[^1].Why,
        [.. tells.Select(tell => tell.ChangeId)]);

    bool IsUrgent(Instant now) => Changes.Any(told => ChangeWeight.IsUrgent(told.Change, now, DateTimeZoneProviders.Tzdb[Now.Zone]));
}
