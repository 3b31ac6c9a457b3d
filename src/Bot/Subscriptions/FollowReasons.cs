using System.Runtime.CompilerServices;
using System.Text.Json;
using Casebell.Messages;
using Casebell.Storage;
using Microsoft.Data.Sqlite;

namespace Casebell.Subscriptions;

/// <summary>Why a chat is told of a case.</summary>
sealed class FollowReasons(FollowSecrets secrets)
{
    // It starts from the chats' own followings, so that a case which very many follow costs no more than any other.
    const string Matching =
        """
        WITH asked AS MATERIALIZED (SELECT value AS id FROM json_each(@chats)),
             wanted AS MATERIALIZED (SELECT value ->> 0 AS kind, value ->> 1 AS target FROM json_each(@wanted))
        SELECT id, kind, target, updates, words, note, chat_id FROM (
          SELECT f.* FROM asked CROSS JOIN wanted CROSS JOIN following f ON f.chat_id = asked.id AND f.kind = wanted.kind AND f.target = wanted.target
          UNION ALL
          SELECT f.* FROM asked CROSS JOIN following f ON f.chat_id = asked.id AND f.kind = 'person' WHERE EXISTS (SELECT 1 FROM person_match m WHERE m.slug = @slug AND m.following_id = f.id)) found
        WHERE NOT EXISTS (SELECT 1 FROM muted WHERE chat_id = found.chat_id AND slug = @slug)
        """;

    /// <summary>Many chats are asked with the same aspects.</summary>
    readonly ConditionalWeakTable<CaseAspects, string> wanted = new();

    /// <summary>The followings of the occasion's chat that the case falls under, the narrowest first; none where it is muted there.</summary>
    public IReadOnlyList<FollowReason> Of(Occasion occasion, CaseAspects aspects)
    {
        var all = occasion.Session.Once(new Asked(aspects, occasion.Company), () => Read(occasion.Session, occasion.Company, aspects));
        return all.TryGetValue(occasion.ChatId, out var reasons) ? reasons : [];
    }

    Dictionary<long, List<FollowReason>> Read(Session session, IReadOnlyList<long> chats, CaseAspects aspects)
    {
        using var rows = session.Statement(
            Matching, ("@chats", JsonSerializer.Serialize(chats)), ("@wanted", wanted.GetValue(aspects, Wanted)), ("@slug", aspects.Slug.Value)).ExecuteReader();
        Dictionary<long, List<FollowReason>> reasons = [];
        while (rows.Read())
        {
            var chat = rows.GetInt64(6);
            if (!reasons.TryGetValue(chat, out var own))
                reasons.Add(chat, own = []);
            own.Add(Reason(rows));
        }

        foreach (var (chat, own) in reasons.Where(pair => pair.Value.Count > 1).ToList())
            reasons[chat] = [.. own.OrderBy(reason => reason.Kind)];
        return reasons;
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

    sealed record Asked(CaseAspects Aspects, IReadOnlyList<long> Company);
}

/// <summary>One following of a chat, as a reason to tell it of a case.</summary>
/// <param name="Target">A case's slug, a country's code, an article's number, a tag, nothing for everything; for a person a keyed look-up, which is shown to nobody.</param>
/// <param name="HearingsOnly">It wants hearings and decisions only.</param>
/// <param name="Words">A person's name or a long tag as the chat wrote it; else null.</param>
/// <param name="Note">What the chat noted for itself; null where it did not.</param>
public sealed record FollowReason(FollowKind Kind, string Target, bool HearingsOnly, string? Words, string? Note);
