using System.Text;
using Casebell.Addresses;
using Casebell.Chat.Intake;
using Casebell.Delivery.Outbox;
using Casebell.Privacy;
using Casebell.Reports;
using Casebell.Rights.Farewells;
using Casebell.Storage;
using Casebell.Subscriptions;
using Casework;
using Dapper;
using NodaTime;

namespace Casebell.Tests.Units.Privacy;

/// <summary>Readers in a database, each with one of everything that is sealed or looked up.</summary>
/// <param name="keyring">That they are stored with, or are looked for with.</param>
/// <param name="first">Telegram's id of the first one; the next ones follow at a distance.</param>
sealed class SealedReaders(Database database, Keyring keyring, TimeProvider time, long first = 7_340_000_000)
{
    public const int Distance = 4999;

    /// <summary>How many values and look-ups are of the first version of the key.</summary>
    public const string OfFirstVersion =
        """
        SELECT (SELECT count(*) FROM chat WHERE substr(address, 1, 1) = x'01' OR substr(lookup, 1, 1) = x'01' OR substr(place, 1, 1) = x'01' OR substr(chosen, 1, 1) = x'01')
          + (SELECT count(*) FROM following WHERE substr(words, 1, 1) = x'01' OR substr(note, 1, 1) = x'01' OR substr(target, 1, 2) = '01' OR substr(target, 1, 3) = '=01')
          + (SELECT count(*) FROM outbox WHERE substr(payload, 1, 1) = x'01')
          + (SELECT count(*) FROM intake_waiting WHERE substr(content, 1, 1) = x'01')
          + (SELECT count(*) FROM report WHERE substr(text, 1, 1) = x'01')
          + (SELECT count(*) FROM farewell WHERE substr(sealed, 1, 1) = x'01')
        """;

    /// <summary>All that the key made.</summary>
    public const string Values =
        """
        SELECT address FROM chat UNION ALL SELECT lookup FROM chat UNION ALL SELECT place FROM chat
        UNION ALL SELECT chosen FROM chat WHERE chosen IS NOT NULL
        UNION ALL SELECT words FROM following WHERE words IS NOT NULL UNION ALL SELECT note FROM following WHERE note IS NOT NULL
        UNION ALL SELECT CAST(target AS BLOB) FROM following WHERE kind = 'person' OR kind = 'tag' AND substr(target, 1, 1) = '='
        UNION ALL SELECT payload FROM outbox WHERE payload IS NOT NULL UNION ALL SELECT content FROM intake_waiting
        UNION ALL SELECT text FROM report WHERE text IS NOT NULL UNION ALL SELECT sealed FROM farewell WHERE sealed IS NOT NULL
        UNION ALL SELECT value FROM setting WHERE key = 'key-check'
        """;

    /// <summary>A bot that the service does not serve, so that what waits for it is left waiting.</summary>
    const long AnotherBot = 77;

    /// <summary>A running service does what farewells ask for: there are only a few.</summary>
    const int PerFarewell = 500;

    const int PerTransaction = 1000;

    readonly FollowSecrets secrets = new(keyring);
    readonly OutboxTable outbox = new(keyring, time);
    readonly ChatBook chats = new(keyring, [], time);
    readonly WaitingTable waiting = new(keyring, time);
    readonly ReportTable reports = new(keyring, time);
    readonly FarewellTable farewells = new(keyring, time);

    FollowingTable Followings => new(secrets, time);

    public async Task AddAsync(int count)
    {
        foreach (var numbers in Enumerable.Range(0, count).Chunk(PerTransaction))
            await database.WriteAsync(
                session =>
                {
                    foreach (var number in numbers)
                        Add(session, number);
                },
                CancellationToken.None);
    }

    /// <summary>Of how many of them anything is missing, unreadable or not found.</summary>
    public int Lost(int count) => database.Read(session => Enumerable.Range(0, count).Count(number => !IsWhole(session, number)));

    /// <summary>How many of the farewells of so many readers cannot be read.</summary>
    public int LostFarewells(int count) => (count + PerFarewell - 1) / PerFarewell - database.Read(session => farewells.All(session).Count(one => one.Farewell is not null));

    void Add(WriteSession session, int number)
    {
        var chat = chats.Meet(session, Address(number), Language.English).Id;
        chats.Choices.SetZone(session, chat, Zone);
        var person = Followings.Add(session, chat, Person)!.Value;
        Followings.SetNote(session, person, Note(number));
        Followings.Add(session, chat, FollowTarget.Tag(Tag(number)));
        var parcel = new Parcel("some", new Dictionary<string, string> { ["query"] = Note(number) }, null, null);
        outbox.Add(session, Lane.Ordinary, chat, parcel, time.Now() + Duration.FromDays(1), $"of {chat}");
        // A service that runs meanwhile would end it, and wipe it.
        session.Connection.Execute("UPDATE outbox SET not_before = @later WHERE chat_id = @chat", new { chat, later = (time.Now() + Duration.FromHours(12)).ToUnixTimeMilliseconds() });
        waiting.Add(session, AnotherBot, number + 1, Encoding.UTF8.GetBytes(Note(number)));
        ReportTable.AskForAnswer(session, reports.Add(session, Note(number)), chat);
        if (number % PerFarewell == 0)
            farewells.Add(session, new Farewell(first - 1 - number, null, AddressKind.Private, "en", null, new Dictionary<string, int>(), [], 0));
    }

    bool IsWhole(Session session, int number)
    {
        if (chats.Find(session, Address(number)) is not { } id || chats.Get(session, id).Address != Address(number) || !Zone.Equals(chats.Get(session, id).Zone))
            return false;
        var (entry, payload) = session.Connection.QuerySingle<(long, byte[])>("SELECT id, payload FROM outbox WHERE chat_id = @id", new { id });
        return Followings.Find(session, id, Person) is { } person && person.Note == Note(number) && person.Target.Words == Person.Words
            && Followings.Find(session, id, FollowTarget.Tag(Tag(number))) is { } tag && tag.Target == FollowTarget.Tag(Tag(number))
            && Parcel.FromBytes(keyring.Open(payload, OutboxTable.Identity(entry))).Values!["query"] == Note(number)
            && reports.Of(session, id) is [{ Text: var report }] && report == Note(number)
            && Encoding.UTF8.GetString(keyring.Open(Content(session, number), WaitingTable.Identity(AnotherBot, number + 1))) == Note(number);
    }

    static byte[] Content(Session session, int number) =>
        session.Connection.ExecuteScalar<byte[]>("SELECT content FROM intake_waiting WHERE bot_id = @AnotherBot AND update_id = @update", new { AnotherBot, update = number + 1 })!;

    static DateTimeZone Zone => DateTimeZoneProviders.Tzdb["Asia/Tbilisi"];

    FollowTarget Person => new(FollowKind.Person, secrets.PersonKey("Invented Person"), "Invented Person");

    ChatAddress Address(int number) => new(first + number * Distance, null, AddressKind.Private);

    static string Note(int number) => $"the note of {number}";

    static string Tag(int number) => $"a-tag-of-{number}";
}
