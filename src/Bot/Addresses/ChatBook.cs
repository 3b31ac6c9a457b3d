using System.Security.Cryptography;
using System.Text.Json;
using Casebell.Privacy;
using Casebell.Storage;
using Casework;
using Dapper;
using NodaTime;

namespace Casebell.Addresses;

/// <summary>The chats that the service may write to, their addresses sealed (DESIGN §4.8).</summary>
public sealed partial class ChatBook(Keyring keyring, IEnumerable<IBelongsToChat> belongings, TimeProvider time, IEnumerable<IGoesByZone>? byZone = null, IEnumerable<IGoesByLeads>? byLeads = null)
{
    /// <summary>The chat at this address; met for the first time, it is noted with the language guessed for it.</summary>
    public KnownChat Meet(WriteSession session, ChatAddress address, Language guessed)
    {
        var lookup = keyring.Lookup(address.LookupText);
        var row = session.Connection.QuerySingleOrDefault<ChatRow>($"SELECT {ChatRow.Columns} FROM chat WHERE lookup = @lookup", new { lookup });
        if (row is not null)
            return row.Reason == PauseReason.Forgotten ? BeginAnew(session, row.Id, address, guessed) : Open(row);

        var id = ChatNumbers.Next(session);
        session.Connection.Execute(
            """
            INSERT INTO chat (id, lookup, place, address, language, state_since, created_at)
            VALUES (@id, @lookup, @place, @address, @language, @now, @now)
            """,
            new { id, lookup, place = keyring.Lookup(address.PlaceText), address = keyring.Seal(address.ToBytes(), Identity(id)), language = guessed.Code, now = time.Milliseconds() });
        return new KnownChat(id, address, guessed, null, false) { IsNew = true };
    }

    public KnownChat Get(Session session, long id) => Find(session, id) ?? throw new InvalidOperationException("There is no such chat.");

    /// <summary>Null where the row is gone: it turned out to be the same chat as another.</summary>
    public KnownChat? Find(Session session, long id) =>
        session.Connection.QuerySingleOrDefault<ChatRow>($"SELECT {ChatRow.Columns} FROM chat WHERE id = @id", new { id }) is { } row ? Open(row) : null;

    /// <summary>These chats, by their rows; one whose address cannot be opened, or that is gone, is left out.</summary>
    public IReadOnlyDictionary<long, KnownChat> GetMany(Session session, IEnumerable<long> ids)
    {
        var rows = session.Connection.Query<ChatRow>($"SELECT {ChatRow.Columns} FROM chat WHERE id IN (SELECT value FROM json_each(@ids))", new { ids = JsonSerializer.Serialize(ids) }, buffered: false);
        Dictionary<long, KnownChat> known = [];
        foreach (var row in rows)
        {
            try
            {
                known.Add(row.Id, Open(row));
            }
            catch (CryptographicException)
            {
                // Sealed with another key: nothing can be sent there.
            }
        }

        return known;
    }

    /// <summary>Of these chats, those that news cannot simply be sent to at once: paused, or wanting it together.</summary>
    public static IReadOnlyList<SetAside> SetAside(Session session, IReadOnlyList<long> ids) =>
        [.. session.Connection.Query<ChatRow>(
                $"SELECT {ChatRow.Columns} FROM chat WHERE id IN (SELECT value FROM json_each(@ids)) AND (state <> 'active' OR rhythm <> 'instant')", new { ids = JsonSerializer.Serialize(ids) })
            .Select(row => new SetAside(row.Id, row.State != "active", row.Choices, row.ZoneOrNull ?? DateTimeZone.Utc))];

    /// <summary>The chat's row, where the service knows the address.</summary>
    public long? Find(Session session, ChatAddress address) =>
        session.Connection.QuerySingleOrDefault<long?>("SELECT id FROM chat WHERE lookup = @lookup", new { lookup = keyring.Lookup(address.LookupText) });

    /// <summary>The language of the chat at this address; null where the service does not know the chat, of which nothing is noted then.</summary>
    public Language? LanguageOf(Session session, ChatAddress address) =>
        Language.Find(session.Connection.QuerySingleOrDefault<string?>("SELECT language FROM chat WHERE lookup = @lookup", new { lookup = keyring.Lookup(address.LookupText) }));

    public static void SetChoices(WriteSession session, long id, ChatChoices choices) =>
        session.Connection.Execute(
            """
            UPDATE chat SET rhythm = @rhythm, digest_hour = @hour, digest_day = @day, quiet_from = @from, quiet_until = @until, urgent_anyway = @urgent, silent = @silent, discreet = @discreet
            WHERE id = @id
            """,
            new
            {
                id,
                rhythm = choices.Rhythm.ToString().ToLowerInvariant(),
                hour = choices.DigestHour,
                day = (int)choices.DigestDay,
                from = choices.Quiet is { } quiet ? Minutes(quiet.From) : (int?)null,
                until = choices.Quiet is { } hours ? Minutes(hours.Until) : (int?)null,
                urgent = choices.UrgentAnyway,
                silent = choices.Silent,
                discreet = choices.Discreet,
            });

    public static void SetZone(WriteSession session, long id, DateTimeZone zone) =>
        session.Connection.Execute("UPDATE chat SET zone = @zone WHERE id = @id", new { id, zone = zone.Id });

    public static void SetLanguage(WriteSession session, long id, Language language) =>
        session.Connection.Execute("UPDATE chat SET language = @language WHERE id = @id", new { id, language = language.Code });

    /// <summary>The zone that the chat chose; null until it has.</summary>
    public static DateTimeZone? Zone(Session session, long id) =>
        session.Connection.ExecuteScalar<string?>("SELECT zone FROM chat WHERE id = @id", new { id }) is { } zone ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) : null;

    /// <summary>The zones that some of these chats chose; a chat that has not is not among them.</summary>
    public static IReadOnlyDictionary<long, DateTimeZone> Zones(Session session, IEnumerable<long> ids)
    {
        Dictionary<long, DateTimeZone> zones = [];
        foreach (var (id, zone) in session.Connection.Query<(long, string)>(
            "SELECT id, zone FROM chat WHERE id IN (SELECT value FROM json_each(@ids)) AND zone IS NOT NULL", new { ids = JsonSerializer.Serialize(ids) }))
            if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is { } known)
                zones.Add(id, known);
        return zones;
    }

    KnownChat Open(ChatRow row) => new(
        row.Id, ChatAddress.FromBytes(keyring.Open(row.Address, Identity(row.Id))), Language.Find(row.Language) ?? Language.English, row.ZoneOrNull, row.State != "active")
    {
        Choices = row.Choices,
        PauseReason = row.State == "active" ? null : row.Reason ?? PauseReason.Forbidden,
    };

    static int Minutes(LocalTime time) => time.Hour * 60 + time.Minute;

    internal static string Identity(long id) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"chat {id}");
}
