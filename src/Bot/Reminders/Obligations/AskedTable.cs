using System.Text.Json;
using Casebell.Storage;
using Casework.Reminders;
using Dapper;
using NodaTime;

namespace Casebell.Reminders.Obligations;

/// <summary>Who asked to be reminded of which obligation.</summary>
static class AskedTable
{
    const string Columns = "SELECT id, following_id, obligation, asked_on, told FROM asked_obligation";

    /// <returns>Null where it is asked for already.</returns>
    public static AskedObligation? Add(WriteSession session, long followingId, string obligation, LocalDate askedOn) =>
        session.Connection.ExecuteScalar<long?>(
            "INSERT INTO asked_obligation (following_id, obligation, asked_on) VALUES (@followingId, @obligation, @askedOn) ON CONFLICT DO NOTHING RETURNING id",
            new { followingId, obligation, askedOn = Occurrence.Of(askedOn) }) is { } id
            ? new AskedObligation(id, followingId, obligation, askedOn, Told: null)
            : null;

    public static void Remove(WriteSession session, long id) => session.Connection.Execute("DELETE FROM asked_obligation WHERE id = @id", new { id });

    public static AskedObligation? Find(Session session, long followingId, string obligation) =>
        Read(session, "WHERE following_id = @followingId AND obligation = @obligation", new { followingId, obligation }).SingleOrDefault();

    public static IReadOnlyList<AskedObligation> Of(Session session, IEnumerable<long> followings) =>
        Read(session, "WHERE following_id IN (SELECT value FROM json_each(@followings)) ORDER BY id", new { followings = JsonSerializer.Serialize(followings) });

    public static IReadOnlyList<AskedObligation> ById(Session session, IEnumerable<long> ids) =>
        Read(session, "WHERE id IN (SELECT value FROM json_each(@ids)) ORDER BY id", new { ids = JsonSerializer.Serialize(ids) });

    public static void SetTold(WriteSession session, long id, LocalDate told) =>
        session.Connection.Execute("UPDATE asked_obligation SET told = @told WHERE id = @id", new { id, told = Occurrence.Of(told) });

    /// <summary>Two followings turned out to be one: what the first alone had goes to the second.</summary>
    public static void Move(WriteSession session, long from, long to) =>
        session.Connection.Execute("UPDATE OR IGNORE asked_obligation SET following_id = @to WHERE following_id = @from", new { from, to });

    static List<AskedObligation> Read(Session session, string which, object values) =>
        [.. session.Connection.Query<(long Id, long FollowingId, string Obligation, string AskedOn, string? Told)>($"{Columns} {which}", values)
            .Select(row => new AskedObligation(
                row.Id, row.FollowingId, row.Obligation,
                Occurrence.DayOf(row.AskedOn) ?? throw new InvalidOperationException("A stored day cannot be read."), row.Told is null ? null : Occurrence.DayOf(row.Told)))];
}
