using Casebell.Addresses;
using Casebell.Privacy;
using Casebell.Sandbox;
using Casebell.Storage;
using Casework;
using Dapper;

namespace Casebell.Tests.Process.Alerts;

/// <summary>A thousand chats of every kind, a third in each language, all of which follow one case; some of them die or move.</summary>
sealed class Crowd(World world)
{
    static readonly (Language Language, string Title)[] Tongues =
    [
        (Language.Find("en")!.Value, "The invented matter"),
        (Language.Find("ru")!.Value, "Вымышленное дело"),
        (Language.Find("kk")!.Value, "Ойдан шығарылған іс"),
    ];

    readonly List<Follower> followers = [];
    readonly List<Action> deaths = [];
    readonly long owner = world.AddPerson("Owner", started: true).Id;

    public IReadOnlyList<Follower> All => followers;

    public IEnumerable<Follower> Living => followers.Where(one => one.Dead is null);

    public IEnumerable<Follower> Dead => followers.Where(one => one.Dead is not null);

    public static Crowd OfAThousand(World world)
    {
        var crowd = new Crowd(world);
        crowd.Add(600, crowd.Person);
        crowd.Add(130, () => crowd.Group(ChatKind.Supergroup));
        crowd.Add(50, crowd.Topic);
        crowd.Add(40, crowd.Channel);
        crowd.Add(20, () => crowd.Group(ChatKind.Group), crowd.Upgrade);
        crowd.Add(10, crowd.Topic, one => world.CloseTopic(one.Address.ChatId, one.Address.Topic!.Value));
        crowd.Add(10, crowd.Topic, one => world.DeleteTopic(one.Address.ChatId, one.Address.Topic!.Value));
        crowd.Add(30, crowd.Person, one => world.Block(one.Address.ChatId), "blocked");
        crowd.Add(30, crowd.Person, one => world.Deactivate(one.Address.ChatId), "deactivated");
        crowd.Add(20, () => crowd.Group(ChatKind.Supergroup), one => world.KickBot(one.Address.ChatId, crowd.owner), "kicked");
        crowd.Add(20, () => crowd.Group(ChatKind.Supergroup), one => world.RemoveBot(one.Address.ChatId, crowd.owner), "left");
        crowd.Add(20, () => crowd.Group(ChatKind.Supergroup), one => world.DeleteGroup(one.Address.ChatId), "chat deleted");
        crowd.Add(20, () => crowd.Group(ChatKind.Supergroup), one => world.MuteBot(one.Address.ChatId, crowd.owner), "no right to write");
        return crowd;
    }

    /// <summary>Writes them into the bot's database with its key, as if each had followed the case.</summary>
    public async Task FollowAsync(Home home, string slug)
    {
        StorageSetup.Run();
        using var database = new Database(new DatabaseFile($"Data Source={home.Database}"));
        using var keyring = KeyFile.Load(home.KeyFile, mayCreate: false);
        var chats = new ChatBook(keyring, [], TimeProvider.System);
        await database.WriteAsync(
            session =>
            {
                foreach (var one in followers)
                {
                    one.Row = chats.Meet(session, one.Address, one.Language).Id;
                    session.Connection.Execute("INSERT INTO following (chat_id, kind, target, created_at) VALUES (@id, 'case', @slug, 0)", new { id = one.Row, slug });
                }
            },
            CancellationToken.None);
    }

    /// <summary>What is to befall some of them does.</summary>
    public void Suffer()
    {
        foreach (var death in deaths)
            death();
    }

    /// <summary>How often a chat that can be reached was told of the moving beyond once.</summary>
    public int Repeats(Moving moving) => Living.Sum(one => Math.Max(0, Times(one, moving) - 1));

    /// <summary>How many chats that can be reached were not told of it.</summary>
    public int Lost(Moving moving) => Living.Count(one => Times(one, moving) == 0);

    public int Times(Follower one, Moving moving) => one.Heard(world).Count(message => moving.IsToldIn(message.Text));

    void Add(int count, Func<Follower> make, Action<Follower>? befalls = null, string? dead = null)
    {
        for (var i = 0; i < count; i++)
        {
            var one = make();
            followers.Add(one);
            if (befalls is not null)
                deaths.Add(() => befalls(one));
            if (dead is not null)
                deaths.Add(() => one.Dead = dead);
        }
    }

    Follower Person() => At(world.AddPerson("Reader", started: true).Id, null, AddressKind.Private);

    Follower Group(ChatKind kind) => At(world.AddGroup("Observers", [owner], kind).Id, null, AddressKind.Group);

    Follower Topic()
    {
        var group = world.AddGroup("Forum", [owner]).Id;
        return At(group, world.AddTopic(group, owner, "Hearings"), AddressKind.Group);
    }

    Follower Channel()
    {
        var channel = world.AddGroup("News", [owner], ChatKind.Channel).Id;
        world.SetBot(channel, owner, MemberStatus.Administrator);
        return At(channel, null, AddressKind.Channel);
    }

    void Upgrade(Follower one) => one.MovedTo = world.Migrate(one.Address.ChatId, owner).Id;

    Follower At(long chat, int? topic, AddressKind kind)
    {
        var (language, title) = Tongues[followers.Count % Tongues.Length];
        return new(new ChatAddress(chat, topic, kind), language, title);
    }
}
