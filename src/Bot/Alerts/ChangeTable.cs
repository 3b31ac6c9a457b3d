using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using Casebell.Cases;
using Casebell.Delivery.Broadcasts;
using Casebell.Storage;
using Casework.Cases;
using Casework.Changes;
using Dapper;
using NodaTime;

namespace Casebell.Alerts;

/// <summary>What each broadcast about a case tells: needs no key, for nothing here names a reader.</summary>
public sealed class ChangeTable
{
    /// <summary>Back from a change, as many are looked at: what a chat was not told of may begin there.</summary>
    const int MostBefore = 40;
    const int Remembered = 1000;
    const string Columns = "broadcast_id, slug, revision, subjects, hearings, followed_to, before IS NULL AS forgotten";

    /// <summary>Longer than any alert waits, and than a correction reaches back.</summary>
    static readonly Duration Kept = Duration.FromDays(9);

    readonly ConcurrentDictionary<long, RecordedChange> remembered = new();

    /// <param name="id">Of the broadcast.</param>
    /// <param name="revision">Of the case, with the change.</param>
    /// <param name="before">What the public saw of the case until then; null where that was nothing.</param>
    /// <param name="changes">At least one.</param>
    /// <param name="followedTo">The last following that there is: who follows later knows of the change.</param>
    public void Record(WriteSession session, long id, CaseSlug slug, long revision, Case? before, IReadOnlyList<CaseChange> changes, long followedTo) =>
        session.Connection.Execute(
            "INSERT INTO case_change (broadcast_id, slug, revision, before, subjects, hearings, followed_to) VALUES (@id, @slug, @revision, @before, @subjects, @hearings, @followedTo)",
            new
            {
                id,
                slug = slug.Value,
                revision,
                before = before is null ? null : CaseJson.Write(before),
                subjects = JsonSerializer.Serialize(changes.Select(change => change.Subject).Distinct()),
                hearings = changes.Any(ChangeWeight.IsForHearings),
                followedTo,
            });

    public RecordedChange? Find(Session session, long id) =>
        session.Connection.QuerySingleOrDefault<Row>($"SELECT {Columns} FROM case_change WHERE broadcast_id = @id", new { id })?.Open();

    /// <summary>
    /// The change of this revision, some that came before it, and all that came after: however many those are, none that a chat still waits for is lost among them.
    /// </summary>
    /// <returns>Those of which it is known what was before, the oldest first.</returns>
    public IReadOnlyList<RecordedChange> Since(Session session, CaseSlug slug, long revision)
    {
        // Asked with every alert. By its type alone it is seen whether something was before: the document itself is not read.
        using var rows = session.Statement(
            $"""
            SELECT broadcast_id, typeof(before) = 'null' FROM case_change WHERE slug = @slug AND revision >= coalesce(
              (SELECT revision FROM case_change WHERE slug = @slug AND revision <= @revision ORDER BY revision DESC LIMIT 1 OFFSET {MostBefore - 1}), 0)
            ORDER BY broadcast_id
            """,
            ("@slug", slug.Value), ("@revision", revision)).ExecuteReader();
        List<(long Id, bool HasNothingBefore)> found = [];
        while (rows.Read())
            found.Add((rows.GetInt64(0), rows.GetBoolean(1)));
        return [.. found.Select(one => Known(session, one.Id).Seen(one.HasNothingBefore)).Where(change => !change.IsForgotten)];
    }

    /// <summary>The latest of them.</summary>
    /// <inheritdoc cref="Since"/>
    public IReadOnlyList<RecordedChange> Latest(Session session, CaseSlug slug) => Since(session, slug, long.MaxValue);

    /// <summary>What the public saw of the case until the change; null where that was nothing.</summary>
    public Case? Before(Session session, long id) =>
        session.Connection.QuerySingleOrDefault<string?>("SELECT before FROM case_change WHERE broadcast_id = @id", new { id }) is { } document ? CaseJson.Read(document) : null;

    /// <summary>Erases what was before changes that nobody is told of any more.</summary>
    /// <returns>Of how many.</returns>
    public int Forget(WriteSession session, Instant now)
    {
        var kept = session.Connection.Query<long>("SELECT broadcast_id FROM case_change WHERE before IS NOT NULL ORDER BY broadcast_id").ToList();
        var old = kept.TakeWhile(id => BroadcastTable.Find(session, id) is { } broadcast && broadcast.CreatedAt + Kept <= now)
            .Where(id => !BroadcastTable.IsUnderWay(session, id)).ToList();
        return session.Connection.Execute("UPDATE case_change SET before = NULL WHERE broadcast_id IN @old", new { old });
    }

    /// <summary>All of it but whether it is forgotten never changes.</summary>
    RecordedChange Known(Session session, long id)
    {
        if (remembered.TryGetValue(id, out var change))
            return change;
        change = Find(session, id)!;
        if (remembered.Count >= Remembered)
            remembered.Clear();
        // Written in a transaction that may yet be undone: only what is committed is remembered.
        if (session is ReadSession)
            remembered[id] = change;
        return change;
    }

    sealed class Row
    {
        public long BroadcastId { get; init; }

        public string Slug { get; init; } = "";

        public long Revision { get; init; }

        public string Subjects { get; init; } = "";

        public long Hearings { get; init; }

        public long FollowedTo { get; init; }

        public long Forgotten { get; init; }

        public RecordedChange Open() => new RecordedChange(
            BroadcastId, CaseSlug.Parse(Slug), Revision, JsonSerializer.Deserialize<string[]>(Subjects)!.ToFrozenSet(StringComparer.Ordinal), Hearings != 0, IsForgotten: false)
        { FollowedTo = FollowedTo }
            .Seen(Forgotten != 0);
    }
}
