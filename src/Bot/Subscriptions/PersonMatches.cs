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

    /// <summary>As many cases are asked of together.</summary>
    const int MostTogether = 48;

    /// <summary>The names of which all wanted ones were asked since the start; a following that begins later asks for itself.</summary>
    readonly ConcurrentDictionary<CaseSlug, string> refreshed = new();

    /// <summary>Makes it true for a case whose names may have changed; cheap where they have not. The wanted names are asked outside of the transaction: answers do not wait for it.</summary>
    /// <param name="soon">Others of which the same will be needed next: asked together they take little longer than one.</param>
    public async Task RefreshAsync(CaseSlug slug, IEnumerable<CaseSlug> soon, CancellationToken cancellationToken)
    {
        if (Stale([slug]).Count == 0)
            return;
        var stale = Stale([slug, .. soon.Where(other => other != slug).Distinct().Take(MostTogether - 1)]);
        var wanted = database.Read(Wanted);
        var meant = Meant([.. stale.Select(one => one.Names)], wanted);
        foreach (var (one, followings) in stale.Zip(meant))
        {
            var matched = database.Read(session => Matched(session, one.Slug));
            List<Named> gained = [.. followings.Where(following => !matched.Contains(following.Id))];
            List<Named> lost = [.. wanted.Where(following => matched.Contains(following.Id)).Except(followings)];
            if (gained.Count + lost.Count > 0)
                await database.WriteAsync(session => Change(session, one.Slug, gained, lost), cancellationToken);
            refreshed[one.Slug] = one.Print;
        }
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

    /// <summary>The cases that name the person of a following.</summary>
    public static IReadOnlyList<CaseSlug> Cases(Session session, long followingId) =>
        [.. session.Connection.Query<string>("SELECT slug FROM person_match WHERE following_id = @followingId ORDER BY slug", new { followingId }).Select(CaseSlug.Parse)];

    /// <summary>Those of the cases whose names have changed since they were last asked of.</summary>
    List<(CaseSlug Slug, List<NameEntry> Names, string Print)> Stale(IReadOnlyList<CaseSlug> slugs) =>
        [.. database.Read(session => slugs.Select(slug => (Slug: slug, Names: Names(session, slug))).ToList())
            .Select(one => (one.Slug, one.Names, Print: Print(one.Names))).Where(one => refreshed.GetValueOrDefault(one.Slug) != one.Print)];

    /// <summary>Which followings mean somebody of the names, for each case.</summary>
    List<List<Named>> Meant(IReadOnlyList<List<NameEntry>> cases, List<Named> wanted)
    {
        using NameIndex all = new(cases.SelectMany(names => names));
        var alone = cases.Select(names => new NameIndex(names)).ToList();
        // A name that many chats follow is asked for once; and of each case by itself only where any of them answers to it, as for a following that begins: most names mean none.
        var found = wanted.GroupBy(one => one.Target).AsParallel()
            .Select(group => (Group: group, Name: secrets.OpenWords(group.First().Id, group.First().Words)!))
            .Where(one => all.Find(one.Name) is not NoCase)
            .SelectMany(one => alone.Select((index, at) => (index, at)).Where(single => single.index.Find(one.Name) is OneCase).Select(single => (single.at, one.Group)))
            .ToList().ToLookup(one => one.at, one => one.Group);
        alone.ForEach(index => index.Dispose());
        return [.. cases.Select((_, at) => found[at].SelectMany(group => group).ToList())];
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
