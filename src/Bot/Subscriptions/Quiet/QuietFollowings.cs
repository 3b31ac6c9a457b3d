using Casebell.Cases;
using Casebell.Storage;
using Casework.Cases;
using Dapper;
using NodaTime;

namespace Casebell.Subscriptions.Quiet;

/// <summary>Followings that had nothing to say for a year: in none of the cases that they mean did anything happen, is anything expected, or was anything changed.</summary>
sealed class QuietFollowings(FollowingTable followings, CaseTable cases)
{
    static readonly Duration Year = Duration.FromDays(365);

    /// <summary>Those whose chats were not asked yet, the oldest one of each chat.</summary>
    public IReadOnlyList<QuietFollowing> Find(Session session, Instant now)
    {
        var old = session.Connection.Query<(long Id, long ChatId)>(
            "SELECT id, chat_id FROM following WHERE asked_at IS NULL AND created_at < @before ORDER BY chat_id, id", new { before = (now - Year).Milliseconds() }).ToList();
        if (old.Count == 0)
            return [];
        var unchanged = CaseTable.UnchangedSince(session, now - Year).ToHashSet(StringComparer.Ordinal);
        Dictionary<CaseSlug, bool> known = [];
        List<QuietFollowing> found = [];
        foreach (var chat in old.GroupBy(one => one.ChatId))
        {
            var wanted = chat.Select(one => one.Id).ToHashSet();
            if (followings.Of(session, chat.Key, skip: 0, FollowingTable.Most).FirstOrDefault(followed => wanted.Contains(followed.Id) && IsQuiet(followed)) is { } quiet)
                found.Add(new(quiet, chat.Key));
        }

        return found;

        bool IsQuiet(Followed followed) => FollowedCases.Meant(session, followed, now).All(IsAtRest);

        bool IsAtRest(CaseSlug slug)
        {
            if (!known.TryGetValue(slug, out var rests))
                known.Add(slug, rests = unchanged.Contains(slug.Value) && cases.Find(session, slug) is { } @case && CaseRest.IsForAYear(@case, now));
            return rests;
        }
    }

    /// <summary>When the chat was asked, by following.</summary>
    public static IReadOnlyDictionary<long, long?> AskedAt(Session session, long chatId) =>
        session.Connection.Query<(long Id, long At)>("SELECT id, asked_at FROM following WHERE chat_id = @chatId AND asked_at IS NOT NULL", new { chatId }).ToDictionary(one => one.Id, one => (long?)one.At);

    /// <summary>Notes that the chat is asked.</summary>
    /// <returns>False where there is no such following any more, or it was asked already.</returns>
    public static bool Asked(WriteSession session, long id, long chatId, long createdAt, Instant now) =>
        session.Connection.Execute(
            "UPDATE following SET asked_at = @now WHERE id = @id AND chat_id = @chatId AND created_at = @createdAt AND asked_at IS NULL", new { id, chatId, createdAt, now = now.Milliseconds() }) > 0;
}

/// <param name="ChatId">Row of the chat whose it is.</param>
sealed record QuietFollowing(Followed Followed, long ChatId);
