using System.Security.Cryptography;
using System.Text.Json;
using Casebell.Privacy;
using Casebell.Storage;
using Dapper;
using NodaTime;

namespace Casebell.Addresses;

/// <summary>What chats chose about how they are told; what tells where somebody lives and when they sleep is sealed.</summary>
public sealed class ChoiceBook(Keyring keyring, TimeProvider time)
{
    const int PerTransaction = 500;

    /// <summary>Of these chats, those that news cannot simply be sent to at once: paused, or wanting it together.</summary>
    public IReadOnlyList<SetAside> SetAside(Session session, IReadOnlyList<long> ids) =>
        [.. session.Connection.Query<ChatRow>(
                $"SELECT {ChatRow.Columns} FROM chat WHERE id IN (SELECT value FROM json_each(@ids)) AND (state <> 'active' OR rhythm <> 'instant')", new { ids = JsonSerializer.Serialize(ids) })
            .Select(row => (Row: row, Hidden: Hidden(row.Id, row.Chosen)))
            .Select(one => new SetAside(one.Row.Id, one.Row.State != "active", one.Row.Choices(one.Hidden), one.Hidden.ZoneOrNull ?? DateTimeZone.Utc))];

    public void SetChoices(WriteSession session, long id, ChatChoices choices)
    {
        session.Connection.Execute(
            "UPDATE chat SET rhythm = @rhythm, urgent_anyway = @urgent, silent = @silent, discreet = @discreet WHERE id = @id",
            new { id, rhythm = choices.Rhythm.ToString().ToLowerInvariant(), urgent = choices.UrgentAnyway, silent = choices.Silent, discreet = choices.Discreet });
        Hide(session, id, Hidden(session, id).With(choices));
    }

    public void SetZone(WriteSession session, long id, DateTimeZone zone) => Hide(session, id, Hidden(session, id) with { Zone = zone.Id });

    /// <summary>The zone that the chat chose; null until it has.</summary>
    public DateTimeZone? Zone(Session session, long id) => Hidden(session, id).ZoneOrNull;

    /// <summary>The zones that some of these chats chose; a chat that has not is not among them.</summary>
    public IReadOnlyDictionary<long, DateTimeZone> Zones(Session session, IEnumerable<long> ids)
    {
        Dictionary<long, DateTimeZone> zones = [];
        foreach (var (id, chosen) in session.Connection.Query<(long, byte[])>(
            "SELECT id, chosen FROM chat WHERE id IN (SELECT value FROM json_each(@ids)) AND chosen IS NOT NULL", new { ids = JsonSerializer.Serialize(ids) }))
            if (Hidden(id, chosen).ZoneOrNull is { } known)
                zones.Add(id, known);
        return zones;
    }

    /// <summary>Seals what an older version noted for everybody to read; call it before anything is sent or received.</summary>
    public async Task SealChoicesAsync(Database database, CancellationToken cancellationToken)
    {
        while (await database.WriteAsync(SealChoices, cancellationToken))
        {
        }
    }

    bool SealChoices(WriteSession session)
    {
        var open = session.Connection.Query<(long Id, string? Zone, long Hour, long Day, long? From, long? Until)>(
            """
            SELECT id, zone, digest_hour, digest_day, quiet_from, quiet_until FROM chat
            WHERE zone IS NOT NULL OR quiet_from IS NOT NULL OR quiet_until IS NOT NULL OR digest_hour <> @hour OR digest_day <> @day LIMIT @most
            """,
            new { hour = PrivateChoices.None.DigestHour, day = PrivateChoices.None.DigestDay, most = PerTransaction }).ToList();
        foreach (var row in open)
        {
            Hide(session, row.Id, new PrivateChoices(row.Zone, (int)row.Hour, (int)row.Day, (int?)row.From, (int?)row.Until));
            session.Connection.Execute(
                "UPDATE chat SET zone = NULL, digest_hour = @hour, digest_day = @day, quiet_from = NULL, quiet_until = NULL WHERE id = @id",
                new { id = row.Id, hour = PrivateChoices.None.DigestHour, day = PrivateChoices.None.DigestDay });
        }

        if (open.Count > 0)
            Remains.Left(session, time.Now());
        return open.Count > 0;
    }

    internal PrivateChoices Hidden(Session session, long id) => Hidden(id, session.Connection.QuerySingleOrDefault<byte[]?>("SELECT chosen FROM chat WHERE id = @id", new { id }));

    internal PrivateChoices Hidden(long id, byte[]? chosen)
    {
        try
        {
            return chosen is null ? PrivateChoices.None : PrivateChoices.FromBytes(keyring.Open(chosen, Identity(id)));
        }
        catch (CryptographicException)
        {
            // Sealed with another key, as its address is: nothing can be sent there.
            return PrivateChoices.None;
        }
    }

    internal void Hide(WriteSession session, long id, PrivateChoices choices) =>
        session.Connection.Execute(
            "UPDATE chat SET chosen = @chosen WHERE id = @id", new { id, chosen = choices == PrivateChoices.None ? null : keyring.Seal(choices.ToBytes(), Identity(id)) });

    internal static string Identity(long id) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"chat {id} chosen");
}
