using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Casebell.Cases;
using Casebell.Search;
using Casebell.Storage;
using Casework.Cases;
using Casework.Names;
using Dapper;

namespace Casebell.Subscriptions;

/// <summary>Which cases name the people that somebody follows.</summary>
public interface IPersonMatches
{
    /// <summary>Makes it true for a case whose names may have changed; cheap where they have not.</summary>
    void Refresh(WriteSession session, CaseSlug slug);
}

/// <summary>Asks the name engine, so that a followed name meets all its spellings: that needs the key, for the names are sealed.</summary>
sealed class PersonMatches(FollowSecrets secrets, CaseFinder finder) : IPersonMatches
{
    /// <summary>More cases than these are no longer one person's.</summary>
    const int MostCases = 200;

    /// <summary>The names of which all wanted ones were asked since the start; a following that begins later asks for itself.</summary>
    readonly ConcurrentDictionary<CaseSlug, string> refreshed = new();

    public void Refresh(WriteSession session, CaseSlug slug)
    {
        var names = Names(session, slug);
        var print = Print(names);
        if (refreshed.TryGetValue(slug, out var before) && before == print)
            return;
        session.Connection.Execute("DELETE FROM person_match WHERE slug = @slug", new { slug = slug.Value });
        if (names.Count > 0)
            Match(session, slug, names);
        session.AfterCommit(() => refreshed[slug] = print);
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

    void Match(WriteSession session, CaseSlug slug, IReadOnlyList<NameEntry> names)
    {
        var wanted = session.Connection.Query<(long Id, string Target, byte[] Words)>("SELECT id, target, words FROM following WHERE kind = 'person' AND words IS NOT NULL").ToList();
        using NameIndex index = new(names);
        // A name that many chats follow is asked for once.
        var meant = wanted.GroupBy(one => one.Target).AsParallel()
            .Where(one => one.First() is var first && secrets.OpenWords(first.Id, first.Words) is { } name && index.Find(name) is OneCase)
            .SelectMany(one => one.Select(each => each.Id)).ToList();
        foreach (var id in meant)
            Note(session, slug, id);
    }

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
}
