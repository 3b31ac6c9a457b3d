using System.Security.Cryptography;
using System.Text.Json;
using Casebell.Privacy;
using Casebell.Storage;
using Casework;
using Dapper;

namespace Casebell.Addresses;

/// <summary>The chats that the service may write to, their addresses sealed (DESIGN §4.8).</summary>
public sealed partial class ChatBook(Keyring keyring, IEnumerable<IBelongsToChat> belongings, TimeProvider time, IEnumerable<IGoesByZone>? byZone = null, IEnumerable<IGoesByLeads>? byLeads = null)
{
    /// <summary>What the chats chose. It holds nothing itself: another one beside it sees and does the same.</summary>
    public ChoiceBook Choices { get; } = new(keyring, time);

    /// <summary>The chat at this address; met for the first time, it is noted with the language guessed for it.</summary>
    public KnownChat Meet(WriteSession session, ChatAddress address, Language guessed)
    {
        var lookup = keyring.Lookup(address.LookupText);
        var row = ChatRow.At(session, lookup);
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

    /// <summary>The chat's row, where the service knows the address.</summary>
    public long? Find(Session session, ChatAddress address) =>
        session.Connection.QuerySingleOrDefault<long?>("SELECT id FROM chat WHERE lookup = @lookup", new { lookup = keyring.Lookup(address.LookupText) });

    /// <summary>The language of the chat at this address; null where the service does not know the chat, of which nothing is noted then.</summary>
    public Language? LanguageOf(Session session, ChatAddress address) =>
        Language.Find(session.Connection.QuerySingleOrDefault<string?>("SELECT language FROM chat WHERE lookup = @lookup", new { lookup = keyring.Lookup(address.LookupText) }));

    /// <summary>Those of these chats that there are; others were erased, or turned out to be the same as another.</summary>
    public static IReadOnlySet<long> Present(Session session, IEnumerable<long> ids) =>
        session.Connection.Query<long>("SELECT id FROM chat WHERE id IN (SELECT value FROM json_each(@ids))", new { ids = JsonSerializer.Serialize(ids) }).ToHashSet();

    /// <summary>Those of these chats that are paused.</summary>
    public static IReadOnlySet<long> Paused(Session session, IEnumerable<long> ids) =>
        session.Connection.Query<long>("SELECT id FROM chat WHERE id IN (SELECT value FROM json_each(@ids)) AND state <> 'active'", new { ids = JsonSerializer.Serialize(ids) }).ToHashSet();

    public static void SetLanguage(WriteSession session, long id, Language language) =>
        session.Connection.Execute("UPDATE chat SET language = @language WHERE id = @id", new { id, language = language.Code });

    KnownChat Open(ChatRow row)
    {
        var address = ChatAddress.FromBytes(keyring.Open(row.Address, Identity(row.Id)));
        var hidden = Choices.Hidden(row.Id, row.Chosen);
        return new KnownChat(row.Id, address, Language.Find(row.Language) ?? Language.English, hidden.ZoneOrNull, row.State != "active")
        {
            Choices = row.Choices(hidden),
            PauseReason = row.State == "active" ? null : row.Reason ?? PauseReason.Forbidden,
        };
    }

    internal static string Identity(long id) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"chat {id}");
}
