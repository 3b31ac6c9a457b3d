using System.Collections.Concurrent;
using System.Security.Cryptography;
using Casebell.Cases.Derived;
using Casebell.Storage;
using Casework.Cases;
using Dapper;
using NodaTime;

namespace Casebell.Cases;

/// <summary>The cases, and what is read from them for searching and for lists.</summary>
public sealed class CaseTable(TimeProvider time)
{
    const int Remembered = 400;
    const string VersionSetting = "cases-version";

    readonly ConcurrentDictionary<(string Slug, long Revision), Known> read = new();

    /// <summary>What the public may see of the case; null where there is none or the public may not know of it.</summary>
    public Case? FindPublic(Session session, CaseSlug slug) => Look(session, slug)?.Public;

    /// <summary>The case whatever its visibility: for imports, never for answers.</summary>
    public Case? Find(Session session, CaseSlug slug) => Look(session, slug)?.Whole;

    /// <summary>The case whatever is public of it, to compare with, and what the public may see of it; null where that is nothing.</summary>
    public (Case Whole, Case Public)? FindBoth(Session session, CaseSlug slug) => Look(session, slug) is { Public: { } shown } known ? (known.Whole, shown) : null;

    Known? Look(Session session, CaseSlug slug)
    {
        // Asked with every alert: everything else is asked once for each revision.
        if (session.Statement("SELECT revision FROM court_case WHERE slug = @slug", ("@slug", slug.Value)).ExecuteScalar() is not long revision)
            return null;
        if (read.TryGetValue((slug.Value, revision), out var known))
            return known;
        var @case = CaseJson.Read(session.Connection.QuerySingle<string>("SELECT document FROM court_case WHERE slug = @slug", new { slug = slug.Value }));
        var found = new Known(@case, PublicView.Of(@case));
        if (read.Count >= Remembered)
            read.Clear();
        // Written in a transaction that may yet be undone: only what is committed is remembered.
        if (session is ReadSession)
            read[(slug.Value, revision)] = found;
        return found;
    }

    /// <summary>How often the case was stored; null where there is none.</summary>
    public static long? Revision(Session session, CaseSlug slug) =>
        session.Connection.QuerySingleOrDefault<long?>("SELECT revision FROM court_case WHERE slug = @slug", new { slug = slug.Value });

    public bool IsEmpty(Session session) => session.Connection.ExecuteScalar<long>("SELECT NOT EXISTS (SELECT 1 FROM court_case)") != 0;

    /// <summary>The names of all cases, in order.</summary>
    public IReadOnlyList<string> Slugs(Session session) => [.. session.Connection.Query<string>("SELECT slug FROM court_case ORDER BY slug")];

    /// <summary>The names of those that the public may know of, in order.</summary>
    public IReadOnlyList<string> PublicSlugs(Session session) => [.. session.Connection.Query<string>("SELECT slug FROM court_case WHERE visibility = 'public' ORDER BY slug")];

    /// <summary>The names of those that nobody has changed since before the instant, in order.</summary>
    public static IReadOnlyList<string> UnchangedSince(Session session, Instant before) =>
        [.. session.Connection.Query<string>("SELECT slug FROM court_case WHERE changed_at < @before ORDER BY slug", new { before = before.Milliseconds() })];

    /// <summary>Whether the public may know of the case.</summary>
    public static bool IsPublic(Session session, CaseSlug slug) =>
        session.Connection.ExecuteScalar<long>("SELECT EXISTS (SELECT 1 FROM court_case WHERE slug = @slug AND visibility = 'public')", new { slug = slug.Value }) != 0;

    /// <summary>Stores the case and what is read from it.</summary>
    public void Save(WriteSession session, Case @case)
    {
        var now = time.Milliseconds();
        session.Connection.Execute(
            """
            INSERT INTO court_case (slug, country, zone, visibility, document, revision, changed_at)
            VALUES (@slug, @country, @zone, @visibility, @document, 1, @now)
            ON CONFLICT (slug) DO UPDATE SET
              country = excluded.country, zone = excluded.zone, visibility = excluded.visibility, document = excluded.document,
              revision = revision + 1, changed_at = excluded.changed_at
            """,
            new
            {
                slug = @case.Slug.Value,
                country = @case.Country,
                zone = @case.Zone,
                visibility = Word(@case.Visibility),
                document = CaseJson.Write(@case),
                now,
            });
        DerivedRows.Save(session, @case, now);
        SettingTable.Put(session, VersionSetting, RandomNumberGenerator.GetBytes(8));
    }

    /// <summary>Differs from what it was whenever any process has changed a case since.</summary>
    public string Version(Session session) =>
        SettingTable.Find(session, VersionSetting) is { } version ? Convert.ToHexString(version) : "";

    /// <summary>The zone of the place where it happens.</summary>
    public static DateTimeZone Venue(Case @case, ScheduledEvent scheduled) =>
        DateTimeZoneProviders.Tzdb[scheduled.Date?.ZoneId ?? scheduled.Zone ?? @case.Zone];

    static string Word(Visibility visibility) => visibility == Visibility.Public ? "public" : "editors";

    /// <param name="Public">Null where the public may not know of the case.</param>
    sealed record Known(Case Whole, Case? Public);
}
