using Casebell.Addresses;
using Casebell.Storage;
using Casework.Cases;
using Dapper;

namespace Casebell.Subscriptions;

/// <summary>Which chat follows which case.</summary>
public sealed class FollowingTable(TimeProvider time) : IBelongsToChat, IForgetsChats
{
    /// <returns>The new following; null where the chat follows the case already.</returns>
    public long? Add(WriteSession session, long chatId, CaseSlug slug) =>
        session.Connection.ExecuteScalar<long?>(
            "INSERT INTO following (chat_id, kind, target, created_at) VALUES (@chatId, 'case', @slug, @now) ON CONFLICT DO NOTHING RETURNING id",
            new { chatId, slug = slug.Value, now = time.Milliseconds() });

    /// <summary>Ends the following, and with it its planned reminders.</summary>
    /// <returns>False where the chat did not follow the case.</returns>
    public static bool Remove(WriteSession session, long chatId, CaseSlug slug) =>
        session.Connection.Execute("DELETE FROM following WHERE chat_id = @chatId AND kind = 'case' AND target = @slug", new { chatId, slug = slug.Value }) > 0;

    public static bool Follows(Session session, long chatId, CaseSlug slug) =>
        session.Connection.ExecuteScalar<long>("SELECT EXISTS (SELECT 1 FROM following WHERE chat_id = @chatId AND kind = 'case' AND target = @slug)", new { chatId, slug = slug.Value }) != 0;

    /// <summary>What the chat follows, in the order in which it began.</summary>
    public static IReadOnlyList<CaseSlug> Of(Session session, long chatId, int skip, int most) =>
        [.. session.Connection.Query<string>(
                "SELECT target FROM following WHERE chat_id = @chatId AND kind = 'case' ORDER BY id LIMIT @most OFFSET @skip", new { chatId, skip, most })
            .Select(CaseSlug.Parse)];

    /// <summary>Everybody who follows the case.</summary>
    public static IReadOnlyList<(long FollowingId, long ChatId)> Followers(Session session, CaseSlug slug) =>
        [.. session.Connection.Query<(long, long)>("SELECT id, chat_id FROM following WHERE kind = 'case' AND target = @slug ORDER BY id", new { slug = slug.Value })];

    /// <summary>Those that both rows had stay with the second; the first's go with its row.</summary>
    public void Merge(WriteSession session, long from, long to) =>
        session.Connection.Execute("UPDATE OR IGNORE following SET chat_id = @to WHERE chat_id = @from", new { from, to });

    public void Forget(WriteSession session, long chatId)
    {
        session.Connection.Execute("DELETE FROM following WHERE chat_id = @chatId", new { chatId });
        session.Connection.Execute("DELETE FROM muted WHERE chat_id = @chatId", new { chatId });
    }

    public static int Count(Session session, long chatId) =>
        (int)session.Connection.ExecuteScalar<long>("SELECT count(*) FROM following WHERE chat_id = @chatId", new { chatId });
}
