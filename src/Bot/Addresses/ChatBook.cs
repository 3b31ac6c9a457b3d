using Casebell.Privacy;
using Casebell.Storage;
using Casework;
using Dapper;
using NodaTime;

namespace Casebell.Addresses;

/// <summary>The chats that the service may write to, their addresses sealed (DESIGN §4.8).</summary>
public sealed class ChatBook(Keyring keyring, IEnumerable<IBelongsToChat> belongings, TimeProvider time)
{
    /// <summary>The chat at this address; met for the first time, it is noted with the language guessed for it.</summary>
    public KnownChat Meet(WriteSession session, ChatAddress address, Language guessed)
    {
        var lookup = keyring.Lookup(address.LookupText);
        var row = session.Connection.QuerySingleOrDefault<Row>("SELECT id, address, language, zone, state FROM chat WHERE lookup = @lookup", new { lookup });
        if (row is not null)
            return Open(row);

        var id = session.Connection.ExecuteScalar<long>("SELECT coalesce(max(id), 0) + 1 FROM chat");
        session.Connection.Execute(
            """
            INSERT INTO chat (id, lookup, address, language, state_since, created_at)
            VALUES (@id, @lookup, @address, @language, @now, @now)
            """,
            new { id, lookup, address = keyring.Seal(address.ToBytes(), Identity(id)), language = guessed.Code, now = time.Milliseconds() });
        return new KnownChat(id, address, guessed, null, false) { IsNew = true };
    }

    public KnownChat Get(Session session, long id) =>
        Open(session.Connection.QuerySingle<Row>("SELECT id, address, language, zone, state FROM chat WHERE id = @id", new { id }));

    /// <summary>The chat's row, where the service knows the address.</summary>
    public long? Find(Session session, ChatAddress address) =>
        session.Connection.QuerySingleOrDefault<long?>("SELECT id FROM chat WHERE lookup = @lookup", new { lookup = keyring.Lookup(address.LookupText) });

    /// <summary>The language of the chat at this address; null where the service does not know the chat, of which nothing is noted then.</summary>
    public Language? LanguageOf(Session session, ChatAddress address) =>
        Language.Find(session.Connection.QuerySingleOrDefault<string?>("SELECT language FROM chat WHERE lookup = @lookup", new { lookup = keyring.Lookup(address.LookupText) }));

    public static void SetLanguage(WriteSession session, long id, Language language) =>
        session.Connection.Execute("UPDATE chat SET language = @language WHERE id = @id", new { id, language = language.Code });

    /// <summary>Nothing is sent to a paused chat until it writes again.</summary>
    /// <param name="reason">Telegram's own reason in a word, such as "blocked".</param>
    public void Pause(WriteSession session, long id, string reason) =>
        session.Connection.Execute(
            "UPDATE chat SET state = 'paused', reason = @reason, state_since = @now WHERE id = @id AND state = 'active'",
            new { id, reason, now = time.Milliseconds() });

    public void Resume(WriteSession session, long id) =>
        session.Connection.Execute(
            "UPDATE chat SET state = 'active', reason = NULL, state_since = @now WHERE id = @id AND state = 'paused'",
            new { id, now = time.Milliseconds() });

    /// <summary>A group became a supergroup: everything that the chat has stays with it under its new id.</summary>
    public void Move(WriteSession session, long id, ChatAddress to)
    {
        var lookup = keyring.Lookup(to.LookupText);
        // Whoever wrote from the new id first has a row already: the old one, which has the followings, takes its place.
        if (Find(session, to) is { } newer && newer != id)
        {
            foreach (var other in belongings)
                other.Merge(session, newer, id);
            session.Connection.Execute("DELETE FROM chat WHERE id = @newer", new { newer });
        }

        session.Connection.Execute("UPDATE chat SET lookup = @lookup, address = @address WHERE id = @id", new { id, lookup, address = keyring.Seal(to.ToBytes(), Identity(id)) });
    }

    /// <summary>The zone that the chat chose; null until it has.</summary>
    public static DateTimeZone? Zone(Session session, long id) =>
        session.Connection.ExecuteScalar<string?>("SELECT zone FROM chat WHERE id = @id", new { id }) is { } zone ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) : null;

    KnownChat Open(Row row) => new(
        row.Id,
        ChatAddress.FromBytes(keyring.Open(row.Address, Identity(row.Id))),
        Language.Find(row.Language) ?? Language.English,
        row.Zone is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(row.Zone),
        row.State != "active");

    static string Identity(long id) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"chat {id}");

    sealed record Row(long Id, byte[] Address, string Language, string? Zone, string State);
}

/// <summary>A feature that keeps something for a chat.</summary>
public interface IBelongsToChat
{
    /// <summary>Two rows turned out to be one chat: what belongs to the first belongs to the second now.</summary>
    void Merge(WriteSession session, long from, long to);
}
