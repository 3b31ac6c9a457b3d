using Casebell.Cases;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Storage;
using Casework.Cases;
using NodaTime;

namespace Casebell.Subscriptions;

/// <summary>Begins and ends followings, with their reminders, in the transaction that stores the reply.</summary>
public sealed class Following(FollowingTable followings, CaseTable cases, IEnumerable<IBeginsWithFollowing> others)
{
    public enum Result
    {
        NoSuchCase,
        Already,
        Begun,
        Ended,
        NotFollowed,
    }

    public Result Begin(Asked asked, CaseSlug slug) => cases.FindPublic(asked.Session, slug) is { } @case ? Begin(asked, @case) : Result.NoSuchCase;

    public Result End(Asked asked, CaseSlug slug) => FollowingTable.Remove(asked.Session, asked.Chat.Id, slug) ? Result.Ended : Result.NotFollowed;

    Result Begin(Asked asked, Case @case)
    {
        if (followings.Add(asked.Session, asked.Chat.Id, @case.Slug) is not { } id)
            return Result.Already;
        foreach (var other in others)
            other.Begun(asked.Session, new Follower(id, asked.Chat.Id, asked.Chat.Zone), @case);
        return Result.Begun;
    }

    /// <summary>What to say of a result, as a message.</summary>
    public static Saying Say(Result result, CaseSlug slug) => new(FollowingTemplate.TemplateName, ("result", result.ToString()), ("slug", slug.Value));
}

/// <summary>A feature that has something to prepare when a following begins, in the same transaction.</summary>
public interface IBeginsWithFollowing
{
    void Begun(WriteSession session, Follower follower, Case @case);
}

/// <param name="FollowingId">Row of the following.</param>
/// <param name="Zone">The chat's own; null until it has chosen one.</param>
public sealed record Follower(long FollowingId, long ChatId, DateTimeZone? Zone);
