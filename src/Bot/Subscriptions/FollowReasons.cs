using System.Runtime.CompilerServices;
using System.Text.Json;
using Casebell.Storage;
using Microsoft.Data.Sqlite;

namespace Casebell.Subscriptions;

/// <summary>Why a chat is told of a case.</summary>
sealed class FollowReasons(FollowSecrets secrets)
{
    // It starts from the chat's own followings, so that a case which very many follow costs no more than any other.
    const string Matching =
        """
        SELECT id, kind, target, updates, words, note FROM (
          SELECT f.* FROM json_each(@wanted) w CROSS JOIN following f ON f.chat_id = @chatId AND f.kind = w.value ->> 0 AND f.target = w.value ->> 1
          UNION ALL
          SELECT f.* FROM following f WHERE f.chat_id = @chatId AND f.kind = 'person' AND EXISTS (SELECT 1 FROM person_match m WHERE m.slug = @slug AND m.following_id = f.id))
        WHERE NOT EXISTS (SELECT 1 FROM muted WHERE chat_id = @chatId AND slug = @slug)
        """;

    /// <summary>Many chats are asked with the same aspects.</summary>
    readonly ConditionalWeakTable<CaseAspects, string> wanted = new();

    /// <summary>The chat's followings that the case falls under, the narrowest first; none where it is muted there.</summary>
    public IReadOnlyList<FollowReason> Of(Session session, long chatId, CaseAspects aspects)
    {
        using var rows = session.Statement(
            Matching, ("@wanted", wanted.GetValue(aspects, Wanted)), ("@chatId", chatId), ("@slug", aspects.Slug.Value)).ExecuteReader();
        List<FollowReason> reasons = [];
        while (rows.Read())
            reasons.Add(Reason(rows));
        return reasons.Count < 2 ? reasons : [.. reasons.OrderBy(reason => reason.Kind)];
    }

    string Wanted(CaseAspects aspects) => JsonSerializer.Serialize<IEnumerable<string[]>>(
    [
        [FollowKind.Case.Word(), aspects.Slug.Value],
        [FollowKind.All.Word(), ""],
        .. aspects.Countries.Select(country => new[] { FollowKind.Country.Word(), country }),
        .. aspects.Articles.Select(article => new[] { FollowKind.Article.Word(), article }),
        .. secrets.TagTargets(aspects.Tags).Select(tag => new[] { FollowKind.Tag.Word(), tag }),
    ]);

    FollowReason Reason(SqliteDataReader row)
    {
        var id = row.GetInt64(0);
        var kind = FollowKinds.Read(row.GetString(1)) ?? throw new InvalidOperationException("A following is of no known kind.");
        var target = FollowTarget.Stored(kind, row.GetString(2), secrets.OpenWords(id, Sealed(4)));
        return new(kind, target.Key, row.GetString(3) == "hearings", target.Words, secrets.OpenNote(id, Sealed(5)));

        byte[]? Sealed(int column) => row.IsDBNull(column) ? null : row.GetFieldValue<byte[]>(column);
    }
}

/// <summary>One following of a chat, as a reason to tell it of a case.</summary>
/// <param name="Target">A case's slug, a country's code, an article's number, a tag, nothing for everything; for a person a keyed look-up, which is shown to nobody.</param>
/// <param name="HearingsOnly">It wants hearings and decisions only.</param>
/// <param name="Words">A person's name or a long tag as the chat wrote it; else null.</param>
/// <param name="Note">What the chat noted for itself; null where it did not.</param>
public sealed record FollowReason(FollowKind Kind, string Target, bool HearingsOnly, string? Words, string? Note);
