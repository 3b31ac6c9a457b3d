using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Privacy;
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
        SELECT (SELECT count(*) FROM chat WHERE substr(address, 1, 1) = x'01' OR substr(lookup, 1, 1) = x'01' OR substr(place, 1, 1) = x'01')
          + (SELECT count(*) FROM following WHERE substr(words, 1, 1) = x'01' OR substr(note, 1, 1) = x'01' OR substr(target, 1, 2) = '01' OR substr(target, 1, 3) = '=01')
          + (SELECT count(*) FROM outbox WHERE substr(payload, 1, 1) = x'01')
        """;

    const int PerTransaction = 1000;

    readonly FollowSecrets secrets = new(keyring);
    readonly OutboxTable outbox = new(keyring, time);
    readonly ChatBook chats = new(keyring, [], time);

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

    void Add(WriteSession session, int number)
    {
        var chat = chats.Meet(session, Address(number), Language.English).Id;
        var person = Followings.Add(session, chat, Person)!.Value;
        Followings.SetNote(session, person, Note(number));
        Followings.Add(session, chat, FollowTarget.Tag(Tag(number)));
        var parcel = new Parcel("some", new Dictionary<string, string> { ["query"] = Note(number) }, null, null);
        outbox.Add(session, Lane.Ordinary, chat, parcel, time.Now() + Duration.FromDays(1), $"of {chat}");
    }

    bool IsWhole(Session session, int number)
    {
        if (chats.Find(session, Address(number)) is not { } id || chats.Get(session, id).Address != Address(number))
            return false;
        var (entry, payload) = session.Connection.QuerySingle<(long, byte[])>("SELECT id, payload FROM outbox WHERE chat_id = @id", new { id });
        return Followings.Find(session, id, Person) is { } person && person.Note == Note(number) && person.Target.Words == Person.Words
            && Followings.Find(session, id, FollowTarget.Tag(Tag(number))) is { } tag && tag.Target == FollowTarget.Tag(Tag(number))
            && Parcel.FromBytes(keyring.Open(payload, OutboxTable.Identity(entry))).Values!["query"] == Note(number);
    }

    FollowTarget Person => new(FollowKind.Person, secrets.PersonKey("Invented Person"), "Invented Person");

    ChatAddress Address(int number) => new(first + number * Distance, null, AddressKind.Private);

    static string Note(int number) => $"the note of {number}";

    static string Tag(int number) => $"a-tag-of-{number}";
}
