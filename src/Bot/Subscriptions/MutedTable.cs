using Casebell.Addresses;
using Casebell.Storage;
using Casework.Cases;
using Dapper;

namespace Casebell.Subscriptions;

/// <summary>The cases of which a chat wants to hear nothing, whatever else it follows.</summary>
sealed class MutedTable(TimeProvider time) : IBelongsToChat
{
    /// <returns>False where it was muted already.</returns>
    public bool Add(WriteSession session, long chatId, CaseSlug slug) =>
        session.Connection.Execute(
            "INSERT INTO muted (chat_id, slug, created_at) VALUES (@chatId, @slug, @now) ON CONFLICT DO NOTHING", new { chatId, slug = slug.Value, now = time.Milliseconds() }) > 0;

    /// <returns>False where it was not muted.</returns>
    public static bool Remove(WriteSession session, long chatId, CaseSlug slug) =>
        session.Connection.Execute("DELETE FROM muted WHERE chat_id = @chatId AND slug = @slug", new { chatId, slug = slug.Value }) > 0;

    public static bool Has(Session session, long chatId, CaseSlug slug) =>
        session.Connection.ExecuteScalar<long>("SELECT EXISTS (SELECT 1 FROM muted WHERE chat_id = @chatId AND slug = @slug)", new { chatId, slug = slug.Value }) != 0;

    public static int Count(Session session, long chatId) =>
        session.Connection.ExecuteScalar<int>("SELECT count(*) FROM muted WHERE chat_id = @chatId", new { chatId });

    /// <summary>What the chat muted, in the order in which it did.</summary>
    public static IReadOnlyList<CaseSlug> Of(Session session, long chatId, int skip, int most) =>
        [.. session.Connection.Query<string>("SELECT slug FROM muted WHERE chat_id = @chatId ORDER BY created_at, slug LIMIT @most OFFSET @skip", new { chatId, skip, most }).Select(CaseSlug.Parse)];

    /// <summary>What either row muted stays muted.</summary>
    public void Merge(WriteSession session, long from, long to) =>
        session.Connection.Execute("UPDATE OR IGNORE muted SET chat_id = @to WHERE chat_id = @from", new { from, to });
}
