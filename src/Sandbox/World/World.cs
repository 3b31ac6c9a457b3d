namespace Casebell.Sandbox;

/// <summary>
/// People, chats, messages and the bot's update queue: everything that Telegram would keep. Safe to use from any
/// thread; one lock guards it all, and every record it gives out is a picture of one moment.
/// </summary>
public sealed partial class World
{
    readonly Lock _gate = new();
    readonly Dictionary<long, Person> _people = [];
    readonly Dictionary<long, SandboxChat> _chats = [];
    readonly Dictionary<long, Dictionary<long, MemberStatus>> _members = [];
    readonly Dictionary<long, MessageShelf> _shelves = [];
    readonly Dictionary<long, int> _lastIds = [];
    readonly ChangeFeed _feed = new();
    readonly int _keepMessages;
    long _nextPerson = 1001;
    long _nextGroup = 5001;

    /// <param name="clock">Dates the messages and ages the updates.</param>
    /// <param name="bot">The bot that lives here.</param>
    /// <param name="keepMessages">Messages kept in each chat; older ones are forgotten.</param>
    public World(MovableTime clock, BotAccount bot, int keepMessages = 1000)
    {
        Clock = clock;
        Bot = bot;
        _keepMessages = keepMessages;
        clock.Moved += (_, _) => _feed.Publish(new ClockMoved(clock.GetUtcNow()));
    }

    public MovableTime Clock { get; }

    public BotAccount Bot { get; private set; }

    /// <summary>Everyone, in the order of their ids.</summary>
    public IReadOnlyList<Person> People
    {
        get { lock (_gate) return [.. _people.Values.OrderBy(person => person.Id)]; }
    }

    /// <summary>Every chat: private ones first, then groups as they were made.</summary>
    public IReadOnlyList<SandboxChat> Chats
    {
        get { lock (_gate) return [.. _chats.Values.OrderBy(chat => chat.Id < 0).ThenBy(chat => Math.Abs(chat.Id))]; }
    }

    /// <summary>Changes the bot's settings at BotFather; its id stays.</summary>
    public void ChangeBot(Func<BotAccount, BotAccount> change)
    {
        lock (_gate) Bot = change(Bot) with { Id = Bot.Id };
    }

    /// <exception cref="ArgumentException">There is no such person.</exception>
    public Person Person(long id)
    {
        lock (_gate) return PersonOf(id);
    }

    /// <exception cref="ArgumentException">There is no such chat.</exception>
    public SandboxChat Chat(long id)
    {
        lock (_gate) return ChatOf(id);
    }

    /// <summary>The people in a group with their standing, the bot not among them.</summary>
    public IReadOnlyDictionary<long, MemberStatus> Members(long chat)
    {
        lock (_gate) return _members.TryGetValue(chat, out var members) ? new Dictionary<long, MemberStatus>(members) : [];
    }

    internal Person? FindPerson(long id)
    {
        lock (_gate) return _people.GetValueOrDefault(id);
    }

    internal SandboxChat? FindChat(long id)
    {
        lock (_gate) return _chats.GetValueOrDefault(id);
    }

    internal SandboxChat? FindChat(string username)
    {
        lock (_gate)
            return _chats.Values.FirstOrDefault(chat => username.Equals(chat.Username, StringComparison.OrdinalIgnoreCase));
    }

    // What follows is called under the lock.

    Person PersonOf(long id) => _people.TryGetValue(id, out var person) ? person
        : throw new ArgumentException("The sandbox has no such person; GET /sandbox/chats lists them.", nameof(id));

    SandboxChat ChatOf(long id) => _chats.TryGetValue(id, out var chat) ? chat
        : throw new ArgumentException("The sandbox has no such chat; GET /sandbox/chats lists them.", nameof(id));

    Person? PersonIn(SandboxChat chat) => chat.Kind == ChatKind.Private ? _people.GetValueOrDefault(chat.Person) : null;

    /// <summary>The clock's time to the second below, as Telegram dates things.</summary>
    DateTimeOffset Second() => DateTimeOffset.FromUnixTimeSeconds(Clock.GetUtcNow().ToUnixTimeSeconds());

    /// <summary>Supergroups and channels count for themselves; all else shares the bot account's one counter.</summary>
    int NextMessageId(SandboxChat chat)
    {
        var counter = chat.Kind is ChatKind.Supergroup or ChatKind.Channel ? chat.Id : 0;
        var id = _lastIds.GetValueOrDefault(counter) + 1;
        _lastIds[counter] = id;
        return id;
    }

    MessageShelf ShelfOf(long chat)
    {
        if (!_shelves.TryGetValue(chat, out var shelf)) _shelves[chat] = shelf = new MessageShelf(_keepMessages);
        return shelf;
    }
}
