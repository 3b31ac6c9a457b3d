using System.Text.Json;
using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Messages;
using Casebell.Storage;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Casebell.Delivery.Broadcasts;

/// <summary>
/// What is said to many chats, and how far it has come. It is begun in the transaction of what it tells; its entries follow
/// in bounded batches, each chat once, whatever happens between. Needs no key: nothing here names a reader.
/// </summary>
public sealed class BroadcastTable(TimeProvider time)
{
    const string Columns = "id, template, content, lane, state, told_to, created_at, expires_at";

    /// <returns>Its number.</returns>
    public long Begin(WriteSession session, Saying saying, Lane lane, Duration useful) =>
        session.Connection.ExecuteScalar<long>(
            "INSERT INTO broadcast (template, content, lane, expires_at, created_at) VALUES (@template, @content, @lane, @expires, @now) RETURNING id",
            new
            {
                template = saying.Template,
                content = JsonSerializer.Serialize(saying.Values),
                lane = (int)lane,
                expires = (time.Now() + useful).Milliseconds(),
                now = time.Milliseconds(),
            });

    public static Broadcast? Find(Session session, long id) =>
        session.Connection.QuerySingleOrDefault<Row>($"SELECT {Columns} FROM broadcast WHERE id = @id", new { id })?.Open();

    /// <summary>Those whose entries are not all written yet, the oldest first.</summary>
    public static IReadOnlyList<Broadcast> Spreading(Session session) =>
        [.. session.Connection.Query<Row>($"SELECT {Columns} FROM broadcast WHERE state = 'spreading' ORDER BY id").Select(row => row.Open())];

    /// <summary>Writes the entries of the next chats; a chat that has its entry keeps that one.</summary>
    /// <param name="addressees">In ascending order of chats, all after those written before. They were found before this transaction: one that was erased meanwhile gets none.</param>
    /// <param name="paused">How many chats up to <paramref name="toldTo"/> get none because they cannot be written to.</param>
    /// <param name="toldTo">The last chat that was looked at.</param>
    /// <returns>False where the broadcast is not being spread any more, and nothing was written.</returns>
    public bool Add(WriteSession session, long id, IReadOnlyList<Addressee> addressees, int paused, long toldTo)
    {
        if (session.Connection.ExecuteScalar<long?>("SELECT expires_at FROM broadcast WHERE id = @id AND state = 'spreading'", new { id }) is not { } expires)
            return false;
        var added = Write(session, id, expires, addressees);
        session.Connection.Execute("UPDATE broadcast SET told_to = @toldTo, queued = queued + @added, paused = paused + @paused WHERE id = @id", new { id, toldTo, added, paused });
        return true;
    }

    public void Spread(WriteSession session, long id) =>
        session.Connection.Execute("UPDATE broadcast SET state = 'spread', spread_at = @now WHERE id = @id AND state = 'spreading'", new { id, now = time.Milliseconds() });

    /// <summary>Nothing more of it is sent: what waits expires, but for what is on its way at this moment.</summary>
    /// <returns>How many chats will not get it; null where nothing of it is under way: it is done, was stopped before, or never was.</returns>
    public int? Stop(WriteSession session, long id, string reason)
    {
        if (!IsUnderWay(session, id))
            return null;
        session.Connection.Execute("UPDATE broadcast SET state = 'stopped', reason = @reason WHERE id = @id", new { id, reason });
        return session.Connection.Execute(
            "UPDATE outbox SET state = 'expired', reason = @reason, payload = NULL, leased_until = 0, finished_at = @now WHERE broadcast_id = @id AND state = 'waiting'",
            new { id, reason, now = time.Milliseconds() });
    }

    /// <summary>Whether some chat still waits for it, or has no entry yet.</summary>
    public static bool IsUnderWay(Session session, long id) =>
        session.Connection.ExecuteScalar<long>(
            "SELECT EXISTS (SELECT 1 FROM broadcast WHERE id = @id AND state = 'spreading') OR EXISTS (SELECT 1 FROM outbox WHERE broadcast_id = @id AND state = 'waiting')", new { id }) != 0;

    /// <summary>
    /// What became of it in each of these chats, by their rows; one that has no entry of it is left out. A digest tells of many changes: none
    /// of them may be corrected as if it were told there alone, so of a digest there is no message.
    /// </summary>
    public static IReadOnlyDictionary<long, Told> ToldIn(Session session, long id, IReadOnlyList<long> chats) =>
        session.Connection.Query<ToldRow>(
                "SELECT chat_id, state, reason, finished_at, lane, message_id FROM outbox WHERE broadcast_id = @id AND chat_id IN (SELECT value FROM json_each(@chats))",
                new { id, chats = JsonSerializer.Serialize(chats) })
            .ToDictionary(row => row.ChatId, row => row.Open());

    int Write(WriteSession session, long id, long expires, IReadOnlyList<Addressee> addressees)
    {
        try
        {
            return Insert(addressees);
        }
        catch (SqliteException refused) when (refused.SqliteExtendedErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT_FOREIGNKEY)
        {
            // One is gone. It happens rarely, and to look for all of them first takes a fourth of the time of a broadcast.
            var present = ChatBook.Present(session, addressees.Select(one => one.ChatId));
            return Insert(addressees.Where(one => present.Contains(one.ChatId)));
        }

        int Insert(IEnumerable<Addressee> of) => session.Connection.Execute(
            """
            INSERT INTO outbox (lane, chat_id, broadcast_id, not_before, expires_at, created_at)
            SELECT value ->> 1, value ->> 0, @id, value ->> 2, @expires, @now FROM json_each(@rows) WHERE true
            ON CONFLICT (broadcast_id, chat_id) WHERE broadcast_id IS NOT NULL DO NOTHING
            """,
            new { id, expires, now = time.Milliseconds(), rows = Rows(of) });
    }

    static string Rows(IEnumerable<Addressee> addressees) =>
        JsonSerializer.Serialize(addressees.Select(one => new[] { one.ChatId, (long)one.Lane, one.NotBefore?.Milliseconds() ?? 0 }));

    sealed record Row(long Id, string Template, string Content, long Lane, string State, long ToldTo, long CreatedAt, long ExpiresAt)
    {
        public Broadcast Open() => new(
            Id,
            new Saying(Template, JsonSerializer.Deserialize<Dictionary<string, string>>(Content) ?? []),
            (Lane)Lane,
            Enum.Parse<BroadcastState>(State, ignoreCase: true),
            ToldTo,
            Instant.FromUnixTimeMilliseconds(CreatedAt),
            Instant.FromUnixTimeMilliseconds(ExpiresAt));
    }

    sealed record ToldRow(long ChatId, string State, string? Reason, long? FinishedAt, long Lane, long? MessageId)
    {
        public Told Open() => new(State, Reason, FinishedAt is { } at ? Instant.FromUnixTimeMilliseconds(at) : null, Lane == (int)Outbox.Lane.Digest ? null : (int?)MessageId);
    }
}
