using System.Text.Json;
using Casebell.Storage;
using Casework.Cases;
using Dapper;

namespace Casebell.Subscriptions;

/// <summary>Who is to be told of a case. Needs no key, and without it misses those whose words are sealed: who waits for a tag that no case had.</summary>
public static class Audience
{
    const string Matching =
        """
        SELECT id, chat_id, kind, target, updates, words, note FROM following WHERE kind = 'case' AND target = @slug
        UNION ALL SELECT id, chat_id, kind, target, updates, words, note FROM following WHERE kind = 'all'
        UNION ALL SELECT id, chat_id, kind, target, updates, words, note FROM following WHERE kind = 'country' AND target IN @countries
        UNION ALL SELECT id, chat_id, kind, target, updates, words, note FROM following WHERE kind = 'article' AND target IN @articles
        UNION ALL SELECT id, chat_id, kind, target, updates, words, note FROM following WHERE kind = 'tag' AND target IN @tags
        UNION ALL SELECT f.id, f.chat_id, f.kind, f.target, f.updates, f.words, f.note FROM person_match m JOIN following f ON f.id = m.following_id WHERE m.slug = @slug
        """;

    /// <summary>The rows of the chats that are to be told, in ascending order, each once.</summary>
    /// <param name="isForHearings">Whether it is told to those too who want hearings and decisions only.</param>
    /// <param name="after">Only chats after this one.</param>
    /// <param name="followedTo">Only for followings up to this one.</param>
    public static IReadOnlyList<long> Of(Session session, CaseAspects aspects, bool isForHearings, long after = 0, long followedTo = long.MaxValue) =>
        [.. session.Connection.Query<long>(
            $"""
            SELECT DISTINCT chat_id FROM ({Matching})
            WHERE chat_id > @after AND id <= @followedTo AND (@isForHearings OR updates = 'all') AND chat_id NOT IN (SELECT chat_id FROM muted WHERE slug = @slug)
            ORDER BY chat_id
            """,
            new { slug = aspects.Slug.Value, countries = aspects.Countries, articles = aspects.Articles, tags = aspects.Tags, after, followedTo, isForHearings })];

    /// <summary>How many chats are to be told.</summary>
    public static int Count(Session session, CaseAspects aspects, bool isForHearings) =>
        session.Connection.ExecuteScalar<int>(
            $"""
            SELECT count(DISTINCT chat_id) FROM ({Matching})
            WHERE (@isForHearings OR updates = 'all') AND chat_id NOT IN (SELECT chat_id FROM muted WHERE slug = @slug)
            """,
            new { slug = aspects.Slug.Value, countries = aspects.Countries, articles = aspects.Articles, tags = aspects.Tags, isForHearings });

    /// <summary>Of these chats, those that follow the case itself or a person in it, and not only much else besides.</summary>
    public static IReadOnlySet<long> Closely(Session session, CaseSlug slug, IReadOnlyCollection<long> chats) =>
        session.Connection.Query<long>(
            """
            SELECT chat_id FROM following WHERE kind = 'case' AND target = @slug AND chat_id IN (SELECT value FROM json_each(@chats))
            UNION SELECT f.chat_id FROM person_match m JOIN following f ON f.id = m.following_id WHERE m.slug = @slug AND f.chat_id IN (SELECT value FROM json_each(@chats))
            """,
            new { slug = slug.Value, chats = JsonSerializer.Serialize(chats) }).ToHashSet();
}
