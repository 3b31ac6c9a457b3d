using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Casebell.Addresses;
using Casebell.Delivery.Broadcasts;
using Casebell.Privacy;
using Casebell.Storage;
using Dapper;
using NodaTime;

namespace Casebell.Delivery.Outbox;

/// <summary>
/// The durable queue of everything that is to be said. Each entry ends as delivered, expired or failed, with a reason;
/// what it held is erased then.
/// </summary>
public sealed class OutboxTable(Keyring keyring, TimeProvider time) : IBelongsToChat
{
    /// <summary>In place of a lease: set aside until the chat's quiet hours end.</summary>
    const int Aside = -1;

    /// <summary>Broadcasts whose content is kept in memory.</summary>
    const int MostRemembered = 256;

    static readonly Duration Lease = Duration.FromMinutes(2);

    /// <summary>As long as an entry waits for its next attempt, unless Telegram said otherwise.</summary>
    static readonly Duration Soon = Duration.FromMinutes(1);

    readonly ConcurrentDictionary<long, Parcel> broadcasts = [];

    /// <summary>Adds an entry, already leased to this process: hand it to the dispatcher after the commit.</summary>
    /// <returns>Null where it must not overtake an earlier one that waits for its next attempt: the dispatcher will find both.</returns>
    public Entry? AddLeased(WriteSession session, Lane lane, long chatId, Parcel parcel, Duration useful)
    {
        // A toast is no message: it overtakes nothing.
        var waits = parcel.QueryId is null && SomeWait(session, lane, chatId);
        var entry = Add(session, lane, chatId, parcel, time.Now() + useful, null, waits ? Instant.MinValue : time.Now() + Lease);
        return waits ? null : entry;
    }

    /// <summary>Adds an entry for the dispatcher to find.</summary>
    /// <param name="once">Names the occasion: a second entry with the same name is not added, ever. Where the chat's row is part of the name, it is its second word.</param>
    /// <returns>False where the occasion already has its entry.</returns>
    public bool Add(WriteSession session, Lane lane, long chatId, Parcel parcel, Instant expiresAt, string once) =>
        Add(session, lane, chatId, parcel, expiresAt, once, Instant.MinValue) is not null;

    /// <summary>A starting service holds the instance lock, so whoever held these leases is gone.</summary>
    /// <returns>The last entry that there is; 0 where there is none.</returns>
    public static long ReleaseAll(WriteSession session)
    {
        session.Connection.Execute("UPDATE outbox SET leased_until = 0 WHERE state = 'waiting' AND leased_until > 0");
        return session.Connection.ExecuteScalar<long>("SELECT coalesce(max(id), 0) FROM outbox");
    }

    /// <summary>
    /// Leases what may be sent now: in each lane the oldest of each chat first, and nothing of a chat whose earlier
    /// entry in that lane still waits for its next attempt, so that order holds.
    /// </summary>
    /// <param name="most">A chat's entries that belong before one of these, or into one digest with it, come on top; of digests, only so many that all of theirs come to this.</param>
    public IReadOnlyList<Entry> LeaseDue(WriteSession session, Lane lane, int most)
    {
        var now = time.Milliseconds();
        // In the order of the index, or every look would sort all that waits.
        var due = session.Connection.Query<(long Id, long ChatId)>(
            """
            SELECT o.id, o.chat_id FROM outbox o
            WHERE o.state = 'waiting' AND o.lane = @lane AND o.not_before <= @now AND o.leased_until <= @now
              AND NOT EXISTS (
                SELECT 1 FROM outbox earlier
                WHERE earlier.state = 'waiting' AND earlier.chat_id = o.chat_id AND earlier.lane = o.lane AND earlier.id < o.id
                  AND earlier.not_before > @now AND earlier.leased_until <> @aside)
            ORDER BY o.not_before, o.id LIMIT @most
            """,
            new { now, lane = (int)lane, most, aside = Aside }).ToList();
        if (lane == Lane.Digest)
            due = OfFewDigests(session, due, most, now);
        // By the chat: of its own accord SQLite looks through all of the lane that waits, once for each that is due.
        var rows = session.Connection.Query<Row>(
            """
            UPDATE outbox SET leased_until = @until
            WHERE id IN (
              SELECT due.value ->> 0 FROM json_each(@due) due
              UNION
              SELECT along.id FROM json_each(@due) due CROSS JOIN outbox along INDEXED BY outbox_waiting_chat
              WHERE along.state = 'waiting' AND along.chat_id = due.value ->> 1 AND along.lane = @lane AND (along.id < due.value ->> 0 OR @together)
                AND along.not_before <= @now AND along.leased_until <= @now)
            RETURNING id, lane, chat_id, broadcast_id, payload, attempts, expires_at
            """,
            new { now, lane = (int)lane, due = JsonSerializer.Serialize(due.Select(one => new[] { one.Id, one.ChatId })), together = lane == Lane.Digest, until = now + (long)Lease.TotalMilliseconds });
        return [.. rows.OrderBy(row => row.Id).ToList().Select(row => row.BroadcastId is null ? OpenOrFail(session, row) : OfBroadcast(session, row)).OfType<Entry>()];
    }

    /// <summary>Those of the first chats whose digests hold so many: after a deluge each may hold hundreds, and all that is leased is written at once.</summary>
    static List<(long Id, long ChatId)> OfFewDigests(Session session, List<(long Id, long ChatId)> due, int most, long now)
    {
        HashSet<long> chats = [];
        var held = 0L;
        foreach (var chat in due.Select(one => one.ChatId).Distinct())
        {
            if (held >= most)
                break;
            chats.Add(chat);
            held += (long)session.Statement(
                "SELECT count(*) FROM outbox INDEXED BY outbox_waiting_chat WHERE state = 'waiting' AND chat_id = @chat AND lane = @lane AND not_before <= @now AND leased_until <= @now",
                ("@chat", chat), ("@lane", (int)Lane.Digest), ("@now", now)).ExecuteScalar()!;
        }

        return due.FindAll(one => chats.Contains(one.ChatId));
    }

    /// <summary>Whether <see cref="LeaseDue"/> may find something; cheaper, for it writes nothing.</summary>
    public bool HasDue(Session session, Lane lane) =>
        session.Statement(
            "SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'waiting' AND lane = @lane AND not_before <= @now AND leased_until <= @now)",
            ("@lane", (int)lane), ("@now", time.Milliseconds())).ExecuteScalar() is 1L;

    /// <summary>Those of these entries that nobody ended meanwhile: their broadcast was not stopped, their chat can be reached.</summary>
    public static IReadOnlySet<long> StillWaiting(Session session, IEnumerable<long> ids)
    {
        using var rows = session.Statement("SELECT id FROM outbox WHERE id IN (SELECT value FROM json_each(@ids)) AND state = 'waiting'", ("@ids", JsonSerializer.Serialize(ids))).ExecuteReader();
        HashSet<long> waiting = [];
        while (rows.Read())
            waiting.Add(rows.GetInt64(0));
        return waiting;
    }

    /// <param name="messageId">Telegram's number of what was sent, for those of a broadcast.</param>
    public void Finish(WriteSession session, long id, Ending ending, int? messageId = null) =>
        session.Connection.Execute(
            "UPDATE outbox SET state = @state, reason = @reason, payload = NULL, leased_until = 0, finished_at = @now, message_id = @messageId WHERE id = @id AND state = 'waiting'",
            new { id, state = ending.State, reason = ending.Reason, now = time.Milliseconds(), messageId });

    /// <summary>
    /// What ended stays as it ended, but for this: what was on its way when its broadcast was stopped has been delivered all the
    /// same, and counts so.
    /// </summary>
    /// <param name="delivered">Telegram's number of what was sent, for those of a broadcast.</param>
    public void FinishDelivered(WriteSession session, IEnumerable<(long Id, int? MessageId)> delivered) =>
        session.Connection.Execute(
            """
            UPDATE outbox SET state = 'delivered', reason = NULL, payload = NULL, leased_until = 0, finished_at = @now, message_id = sent.value ->> 1
            FROM json_each(@sent) sent
            WHERE outbox.id = sent.value ->> 0 AND (state = 'waiting' OR (state = 'expired' AND EXISTS (
              SELECT 1 FROM broadcast WHERE broadcast.id = outbox.broadcast_id AND broadcast.state = 'stopped')))
            """,
            new { now = time.Milliseconds(), sent = JsonSerializer.Serialize(delivered.Select(one => new long?[] { one.Id, one.MessageId })) });

    /// <summary>Notes what else a long message was sent in, each as a record of its own, so that it can be taken back; of an entry that was erased meanwhile, nothing.</summary>
    public void AddFurther(WriteSession session, long id, IReadOnlyList<int> messages)
    {
        if (messages.Count > 0)
            session.Connection.Execute(
                """
                INSERT INTO outbox (lane, chat_id, state, not_before, expires_at, created_at, finished_at, message_id)
                SELECT lane, chat_id, 'delivered', 0, @now, @now, @now, message.value FROM outbox, json_each(@messages) message WHERE outbox.id = @id
                """,
                new { id, now = time.Milliseconds(), messages = JsonSerializer.Serialize(messages) });
    }

    /// <summary>Gives a leased entry back, to be tried again from then on; the later ones of its chat and lane wait for it.</summary>
    public void Postpone(WriteSession session, long id, Instant notBefore, bool countsAsAttempt) =>
        session.Connection.Execute(
            "UPDATE outbox SET not_before = @notBefore, leased_until = 0, attempts = attempts + @counts WHERE id = @id AND state = 'waiting'",
            new { id, notBefore = notBefore.Milliseconds(), counts = countsAsAttempt ? 1 : 0 });

    /// <summary>Gives a leased entry back until the chat's quiet hours end; later ones that cannot wait so long may go before it.</summary>
    public void SetAside(WriteSession session, long id, Instant until) =>
        session.Connection.Execute(
            "UPDATE outbox SET not_before = @until, leased_until = @aside WHERE id = @id AND state = 'waiting'", new { id, until = until.Milliseconds(), aside = Aside });

    /// <summary>The chat chose other quiet hours: what was set aside is looked at again.</summary>
    public static void TakeUpAgain(WriteSession session, long chatId) =>
        session.Connection.Execute(
            "UPDATE outbox SET not_before = 0, leased_until = 0 WHERE state = 'waiting' AND chat_id = @chatId AND leased_until = @aside", new { chatId, aside = Aside });

    /// <summary>The clock was set back: what was about to be tried again by the old one is not kept waiting for it.</summary>
    /// <param name="before">What the clock showed.</param>
    public void Hasten(WriteSession session, Instant before) =>
        session.Connection.Execute(
            "UPDATE outbox SET not_before = 0 WHERE state = 'waiting' AND not_before > @now AND not_before <= @until",
            new { now = time.Milliseconds(), until = (before + Soon).Milliseconds() });

    /// <summary>An entry whose chat became another meanwhile is looked at anew: what was found in the row that went means nothing there.</summary>
    /// <returns>False where it belongs to its chat still.</returns>
    public static bool Reconsider(WriteSession session, Entry entry) =>
        session.Connection.Execute("UPDATE outbox SET not_before = 0, leased_until = 0 WHERE id = @Id AND chat_id <> @ChatId AND state = 'waiting'", new { entry.Id, entry.ChatId }) > 0;

    /// <summary>Ends all that still waits for a chat that cannot be reached.</summary>
    public void FailAll(WriteSession session, long chatId, string reason) =>
        session.Connection.Execute(
            "UPDATE outbox SET state = 'failed', reason = @reason, payload = NULL, leased_until = 0, finished_at = @now WHERE chat_id = @chatId AND state = 'waiting'",
            new { chatId, reason, now = time.Milliseconds() });

    /// <inheritdoc cref="MergedEntries.Merge"/>
    public void Merge(WriteSession session, long from, long to) => MergedEntries.Merge(session, from, to, time.Now());

    /// <summary>What was told there is not edited any more: a correction is said anew.</summary>
    public void Moved(WriteSession session, long id) =>
        session.Connection.Execute("UPDATE outbox SET message_id = NULL WHERE chat_id = @id AND message_id IS NOT NULL", new { id });

    bool SomeWait(WriteSession session, Lane lane, long chatId) =>
        (long)session.Statement(
            "SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'waiting' AND chat_id = @chatId AND lane = @lane AND leased_until <= @now)",
            ("@chatId", chatId), ("@lane", (int)lane), ("@now", time.Milliseconds())).ExecuteScalar()! != 0;

    Entry? Add(WriteSession session, Lane lane, long chatId, Parcel parcel, Instant expiresAt, string? once, Instant leasedUntil)
    {
        // Compiled once: a hundred thousand reminders may be due in one minute.
        var added = session.Statement(
            """
            INSERT INTO outbox (lane, chat_id, once, not_before, expires_at, leased_until, created_at)
            VALUES (@lane, @chatId, @once, 0, @expires, @leased, @now)
            ON CONFLICT (once) WHERE once IS NOT NULL DO NOTHING RETURNING id
            """,
            ("@lane", (int)lane), ("@chatId", chatId), ("@once", once), ("@expires", expiresAt.Milliseconds()),
            ("@leased", leasedUntil == Instant.MinValue ? 0 : leasedUntil.Milliseconds()), ("@now", time.Milliseconds())).ExecuteScalar();
        if (added is not long id)
            return null;

        session.Statement("UPDATE outbox SET payload = @payload WHERE id = @id", ("@payload", keyring.Seal(parcel.ToBytes(), Identity(id))), ("@id", id)).ExecuteNonQuery();
        return new Entry(id, lane, chatId, parcel, 0, expiresAt);
    }

    /// <summary>What cannot be read can never be sent: it ends, so that all behind it can go.</summary>
    Entry? OpenOrFail(WriteSession session, Row row)
    {
        try
        {
            return Open(row);
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException)
        {
            Finish(session, row.Id, Ending.Failed("unreadable"));
            return null;
        }
    }

    Entry OfBroadcast(Session session, Row row)
    {
        var id = row.BroadcastId!.Value;
        if (!broadcasts.TryGetValue(id, out var parcel))
        {
            // What a broadcast says never changes.
            if (broadcasts.Count >= MostRemembered)
                broadcasts.Clear();
            var saying = BroadcastTable.Find(session, id)!.Saying;
            broadcasts[id] = parcel = new Parcel(saying.Template, saying.Values, null, null);
        }

        return new(row.Id, (Lane)row.Lane, row.ChatId, parcel, (int)row.Attempts, Instant.FromUnixTimeMilliseconds(row.ExpiresAt), id);
    }

    Entry Open(Row row) => new(
        row.Id, (Lane)row.Lane, row.ChatId, Parcel.FromBytes(keyring.Open(row.Payload, Identity(row.Id))), (int)row.Attempts, Instant.FromUnixTimeMilliseconds(row.ExpiresAt));

    /// <summary>For which row an entry's content is sealed.</summary>
    internal static string Identity(long id) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"outbox {id}");

    sealed class Row
    {
        public long Id { get; init; }

        public long Lane { get; init; }

        public long ChatId { get; init; }

        public long? BroadcastId { get; init; }

        public byte[] Payload { get; init; } = [];

        public long Attempts { get; init; }

        public long ExpiresAt { get; init; }
    }
}
