using System.Text;
using Casebell.Storage;
using Dapper;
using NodaTime;

namespace Casebell.Cases.Derived;

/// <summary>Makes what is read from the cases anew where it was read in another way, or not at all.</summary>
public sealed partial class DerivedCases(Database database, ILogger<DerivedCases> logger)
{
    const string VersionSetting = "derived-cases";
    const int AtOnce = 50;

    /// <summary>Grows with every change in what is derived; with it the rules of time zones, by which windows pass.</summary>
    static readonly byte[] Version = Encoding.UTF8.GetBytes($"3, {DateTimeZoneProviders.Tzdb.VersionId}");

    /// <summary>In one transaction and in constant memory; nothing where all is as this program reads it.</summary>
    public async Task RebuildWhereOutdatedAsync(CancellationToken cancellationToken)
    {
        if (database.Read(IsCurrent))
            return;
        var rebuilt = await database.WriteAsync(session => IsCurrent(session) ? 0 : Rebuild(session), cancellationToken);
        if (rebuilt > 0)
            Log.Rebuilt(logger, rebuilt);
    }

    static bool IsCurrent(Session session) => SettingTable.Find(session, VersionSetting) is { } made && made.AsSpan().SequenceEqual(Version);

    static int Rebuild(WriteSession session)
    {
        var (done, last) = (0, "");
        while (true)
        {
            var next = session.Connection.Query<(string Slug, string Document, long ChangedAt)>(
                "SELECT slug, document, changed_at FROM court_case WHERE slug > @last ORDER BY slug LIMIT @AtOnce", new { last, AtOnce }).ToList();
            foreach (var (_, document, changedAt) in next)
                DerivedRows.Save(session, CaseJson.Read(document), changedAt);
            done += next.Count;
            if (next.Count < AtOnce)
                break;
            last = next[^1].Slug;
        }

        SettingTable.Put(session, VersionSetting, Version);
        return done;
    }

    static partial class Log
    {
        [LoggerMessage(404, LogLevel.Information, "Read the lists and names of cases anew from {Count} case(s).")]
        public static partial void Rebuilt(ILogger logger, int count);
    }
}
