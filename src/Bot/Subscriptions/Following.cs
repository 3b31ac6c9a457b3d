using Casebell.Cases;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Storage;
using Casework.Cases;
using NodaTime;

namespace Casebell.Subscriptions;

/// <summary>Begins and ends followings, with what belongs to them, in the transaction that stores the reply.</summary>
sealed class Following(FollowingTable followings, PersonMatches people, FollowSecrets secrets, CaseTable cases, IEnumerable<IBeginsWithFollowing> others)
{
    public enum Result
    {
        NoSuchCase,
        Already,
        Begun,
        Ended,
        NotFollowed,

        /// <summary>The chat has as many followings as it may have; nothing was changed.</summary>
        Full,
    }

    /// <param name="name">A name in any script.</param>
    public FollowTarget Person(string name) => new(FollowKind.Person, secrets.PersonKey(name), name);

    /// <summary>Follows a case by itself; where it was muted, it no longer is.</summary>
    public Result Begin(Asked asked, CaseSlug slug)
    {
        if (cases.FindPublic(asked.Session, slug) is not { } @case)
            return Result.NoSuchCase;
        var (result, id) = Add(asked, FollowTarget.Case(slug));
        if (result == Result.Full || (!MutedTable.Remove(asked.Session, asked.Chat.Id, slug) && result == Result.Already))
            return result;
        foreach (var other in others)
            other.Begun(asked.Session, new Follower(id, asked.Chat.Id, asked.Chat.Zone), @case);
        return Result.Begun;
    }

    /// <param name="target">Anything but a case.</param>
    public Result Begin(Asked asked, FollowTarget target)
    {
        var (result, id) = Add(asked, target);
        if (result == Result.Begun && target is { Kind: FollowKind.Person, Words: { } name })
            people.Begin(asked.Session, id, name);
        return result;
    }

    public Result End(Asked asked, FollowTarget target) => followings.Remove(asked.Session, asked.Chat.Id, target) ? Result.Ended : Result.NotFollowed;

    /// <summary>What to say of a result, as a message.</summary>
    public static Saying Say(Result result, CaseSlug slug) => new(FollowingTemplate.TemplateName, ("result", result.ToString()), ("slug", slug.Value));

    /// <summary>What to say of a result, as a message.</summary>
    public static Saying Say(Result result, FollowTarget target) =>
        target.Kind == FollowKind.Case ? Say(result, CaseSlug.Parse(target.Key)) : WideTemplate.Of(result, target);

    (Result Result, long Id) Add(Asked asked, FollowTarget target)
    {
        if (followings.Find(asked.Session, asked.Chat.Id, target) is { } followed)
            return (Result.Already, followed.Id);
        if (FollowingTable.Count(asked.Session, asked.Chat.Id) >= FollowingTable.Most)
            return (Result.Full, 0);
        return followings.Add(asked.Session, asked.Chat.Id, target) is { } id ? (Result.Begun, id) : throw new InvalidOperationException("A following was there and was not.");
    }
}

/// <summary>A feature that has something to prepare when a following begins, in the same transaction.</summary>
public interface IBeginsWithFollowing
{
    void Begun(WriteSession session, Follower follower, Case @case);
}

/// <param name="FollowingId">Row of the following.</param>
/// <param name="Zone">The chat's own; null until it has chosen one.</param>
public sealed record Follower(long FollowingId, long ChatId, DateTimeZone? Zone);
