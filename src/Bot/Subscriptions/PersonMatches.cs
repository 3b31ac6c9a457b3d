using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Casebell.Cases;
using Casebell.Search;
using Casebell.Storage;
using Casework.Cases;
using Casework.Names;
using Dapper;

namespace Casebell.Subscriptions;

/// <summary>Which cases name the people that somebody follows. Asks the name engine, so that a followed name meets all its spellings: that needs the key, for the names are sealed.</summary>
sealed class PersonMatches(Database database, FollowSecrets secrets, CaseFinder finder)
{
    /// <summary>More cases than these are no longer one person's.</summary>
    const int MostCases = 200;

    /// <summary>The names of which all wanted ones were asked since the start; a following that begins later asks for itself.</summary>
    readonly ConcurrentDictionary<CaseSlug, string> refreshed = new();

    /// <summary>Makes it true for a case whose names may have changed; cheap where they have not. All wanted names are asked outside of the transaction: answers do not wait for it.</summary>
    public async Task RefreshAsync(CaseSlug slug, CancellationToken cancellationToken)
    {
        var names = database.Read(session => Names(session, slug));
        var print = Print(names);
        if (refreshed.TryGetValue(slug, out var before) && before == print)
            return;
        var (wanted, matched) = database.Read(session => (Wanted(session), Matched(session, slug)));
        var meant = Meant(names, wanted);
        List<Named> gained = [.. meant.Where(one => !matched.Contains(one.Id))], lost = [.. wanted.Except(meant).Where(one => matched.Contains(one.Id))];
        if (gained.Count + lost.Count > 0)
            await database.WriteAsync(session => Change(session, slug, gained, lost), cancellationToken);
        refreshed[slug] = print;
    }

    /// <summary>Finds the cases that name the person of a following that begins.</summary>
    /// <returns>How many they are.</returns>
    public int Begin(WriteSession session, long followingId, string name)
    {
        IReadOnlyList<CaseSlug> asked = finder.Find(session, name) switch
        {
            OneCase one => [one.Slug],
            SeveralCases several => several.Slugs,
            _ => [],
        };
        var found = asked.Take(MostCases).Where(slug => Names(session, slug) is { Count: > 0 } names && IsNamed(names, name)).ToList();
        foreach (var slug in found)
            Note(session, slug, followingId);
        return found.Count;
    }

    /// <summary>How many cases name the person of a following.</summary>
    public static int Count(Session session, long followingId) =>
        session.Connection.ExecuteScalar<int>("SELECT count(*) FROM person_match WHERE following_id = @followingId", new { followingId });

    List<Named> Meant(List<NameEntry> names, List<Named> wanted)
    {
        if (names.Count == 0)
            return [];
        using NameIndex index = new(names);
        // A name that many chats follow is asked for once.
        return [.. wanted.GroupBy(one => one.Target).AsParallel()
            .Where(one => one.First() is var first && secrets.OpenWords(first.Id, first.Words) is { } name && index.Find(name) is OneCase)
            .SelectMany(one => one)];
    }

    /// <summary>Followings began and ended meanwhile, and their numbers are given anew: only those of the same name are meant.</summary>
    static void Change(WriteSession session, CaseSlug slug, IReadOnlyList<Named> gained, IReadOnlyList<Named> lost) =>
        session.Connection.Execute(
            """
            DELETE FROM person_match WHERE slug = @slug AND following_id IN (
              SELECT f.id FROM json_each(@lost) one JOIN following f ON f.id = one.value ->> 0 AND f.kind = 'person' AND f.target = one.value ->> 1);
            INSERT INTO person_match (slug, following_id)
              SELECT @slug, f.id FROM json_each(@gained) one JOIN following f ON f.id = one.value ->> 0 AND f.kind = 'person' AND f.target = one.value ->> 1
              WHERE true ON CONFLICT DO NOTHING;
            """,
            new { slug = slug.Value, gained = Rows(gained), lost = Rows(lost) });

    static List<Named> Wanted(Session session) =>
        [.. session.Connection.Query<Named>("SELECT id, target, words FROM following WHERE kind = 'person' AND words IS NOT NULL")];

    static HashSet<long> Matched(Session session, CaseSlug slug) =>
        [.. session.Connection.Query<long>("SELECT following_id FROM person_match WHERE slug = @slug", new { slug = slug.Value })];

    static string Rows(IEnumerable<Named> named) => JsonSerializer.Serialize(named.Select(one => new object[] { one.Id, one.Target }));

    static bool IsNamed(IReadOnlyList<NameEntry> names, string name)
    {
        using NameIndex index = new(names);
        return index.Find(name) is OneCase;
    }

    static void Note(WriteSession session, CaseSlug slug, long followingId) =>
        session.Connection.Execute("INSERT INTO person_match (slug, following_id) VALUES (@slug, @followingId) ON CONFLICT DO NOTHING", new { slug = slug.Value, followingId });

    /// <summary>Those of people and organisations: a tag or a place is nobody's name.</summary>
    static List<NameEntry> Names(Session session, CaseSlug slug) =>
        [.. NameTable.Of(session, slug).Where(name => name.Kind is NameKind.Person or NameKind.Organisation)];

    static string Print(IEnumerable<NameEntry> names) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names.Select(name => $"{name.Kind} {name.Bearer} {name.Text}").Order(StringComparer.Ordinal)))));

    /// <param name="Id">Of the following.</param>
    /// <param name="Target">The look-up of the name.</param>
    /// <param name="Words">The name, sealed.</param>
    sealed record Named(long Id, string Target, byte[] Words);
}
