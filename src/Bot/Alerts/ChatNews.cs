using System.Globalization;
using Casebell.Messages;
using Casebell.Subscriptions;
using Casework.Cases;
using Casework.Changes;

namespace Casebell.Alerts;

/// <summary>What a change is for one chat at the moment when its turn comes: checked against the case as it then is, what was told before, and what the chat follows.</summary>
sealed class ChatNews(ChainReader chains, Differences differences, FollowReasons reasons)
{
    /// <param name="saying">Made by <see cref="AlertTemplate.Of"/>.</param>
    public News Of(Saying saying, Occasion occasion)
    {
        var revision = long.Parse(saying["revision"], CultureInfo.InvariantCulture);
        if (chains.Waiting(CaseSlug.Parse(saying["slug"]), revision, occasion) is not var (change, links))
            return new News.Nothing(Reasons.NotPublic);
        Chain chain = new(links);
        return chain.Of(change.Id) switch
        {
            Turn.Superseded => new News.Nothing(Reasons.Superseded),
            Turn.NotYet => new News.NotYet(Reasons.NewerIsComing),
            Turn.Speaks speaks => Of(change, speaks.Group, links, chain, occasion),
            var other => throw new InvalidOperationException($"No such turn: {other.GetType().Name}."),
        };
    }

    News Of(RecordedChange change, IReadOnlyList<Link> group, IReadOnlyList<Link> links, Chain chain, Occasion occasion)
    {
        if (Compared(group, occasion) is not { } difference)
            return new News.Nothing(Reasons.NotPublic);
        if (difference.All.Count == 0)
            return new News.Nothing(Reasons.Undone);
        var why = reasons.Of(occasion, difference.Aspects);
        if (why.Count == 0)
            return new News.Nothing(Reasons.NotFollowed);
        var hearingsOnly = why.All(reason => reason.HearingsOnly);
        var wanted = difference.Wanted(hearingsOnly);
        if (wanted.Count == 0)
            return new News.Nothing(Reasons.NotWanted);
        News.Tell tell = new(change.Id, difference, hearingsOnly, why);
        if (!wanted.All(Correction.Is))
            return tell;

        var subjects = wanted.Select(one => one.Subject).ToHashSet(StringComparer.Ordinal);
        var matters = wanted.Any(Correction.Matters);
        if (Told(links, subjects) is { } earlier && Compared(chain.ToldBy(earlier.Change.Id)!, occasion) is { } anew)
            return tell with { Corrects = new(earlier.MessageId!.Value, earlier.Change.Id, anew, matters) };
        return matters ? tell : new News.Nothing(Reasons.OnlyWords);
    }

    /// <summary>The latest message about the subjects, by what it told first: it may have been corrected since.</summary>
    static Link? Told(IReadOnlyList<Link> links, IReadOnlySet<string> subjects) =>
        links.LastOrDefault(link => link.MessageId is not null && RecordedChange.Overlap(link.Change.Subjects, subjects)) is { } latest
            ? links.First(link => link.MessageId == latest.MessageId)
            : null;

    Difference? Compared(IReadOnlyList<Link> group, Occasion occasion) => differences.Of(occasion.Session, [.. group.Select(link => link.Change)]);
}

abstract record News
{
    News()
    {
    }

    /// <param name="ChangeId">Whose turn it is.</param>
    /// <param name="HearingsOnly">All by which the chat follows the case wants hearings and decisions only.</param>
    /// <param name="Why">At least one.</param>
    public sealed record Tell(long ChangeId, Difference Difference, bool HearingsOnly, IReadOnlyList<FollowReason> Why) : News
    {
        /// <summary>The message that told what is corrected now; null where this is no correction, or of nothing that was told here.</summary>
        public Corrected? Corrects { get; init; }

        /// <summary>At least one.</summary>
        public IReadOnlyList<CaseChange> Changes => Difference.Wanted(HearingsOnly);
    }

    /// <param name="Reason">One of <see cref="Reasons"/>.</param>
    public sealed record Nothing(string Reason) : News;

    /// <inheritdoc cref="Nothing"/>
    public sealed record NotYet(string Reason) : News;

    /// <param name="ChangeId">Which the message told.</param>
    /// <param name="Anew">What it would say now.</param>
    /// <param name="Matters">Whether something new is to be said besides.</param>
    public sealed record Corrected(int MessageId, long ChangeId, Difference Anew, bool Matters);
}

/// <summary>Which changes only put right what was told.</summary>
static class Correction
{
    public static bool Is(CaseChange change) => change switch
    {
        Casework.Changes.Corrected or Retracted or Withdrawn => true,
        // Another status is news.
        Redescribed redescribed => redescribed.Before.Status == redescribed.After.Status,
        _ => false,
    };

    /// <summary>Whether whoever read the old words should know; false where only words differ.</summary>
    public static bool Matters(CaseChange change) => change is Retracted or Withdrawn or Casework.Changes.Corrected { Matters: true };
}
