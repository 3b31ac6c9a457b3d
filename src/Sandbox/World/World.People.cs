namespace Casebell.Sandbox;

public sealed partial class World
{
    /// <summary>Adds a person and their private chat with the bot.</summary>
    /// <param name="started">Whether they have written to the bot before, so that it may write first.</param>
    /// <param name="id">A Telegram user id; by default the next free one from 1001.</param>
    public Person AddPerson(
        string firstName, string languageCode = "en", string zone = "Etc/UTC", string about = "", bool started = false, long? id = null)
    {
        lock (_gate)
        {
            while (_people.ContainsKey(_nextPerson)) _nextPerson++;
            var person = new Person(id ?? _nextPerson, firstName, languageCode, zone, about);
            if (!_people.TryAdd(person.Id, person)) throw new ArgumentException("That id is taken.", nameof(id));
            _chats[person.Id] = new SandboxChat(person.Id, ChatKind.Private, firstName) { Person = person.Id, Started = started };
            _feed.Publish(new ChatChanged(person.Id));
            return person;
        }
    }

    /// <summary>Changes a person: the user name, a deleted account, another language.</summary>
    public Person ChangePerson(long id, Func<Person, Person> change)
    {
        lock (_gate)
        {
            var person = change(PersonOf(id)) with { Id = id };
            _people[id] = person;
            return person;
        }
    }

    /// <summary>The person deletes their Telegram account: the bot is refused from now on.</summary>
    public void Deactivate(long person) => ChangePerson(person, one => one with { Deactivated = true });

    /// <summary>The person blocks the bot, which learns of it by a my_chat_member update.</summary>
    public void Block(long person) => SetBlocked(person, blocked: true);

    /// <summary>The person lets the bot write again.</summary>
    public void Unblock(long person) => SetBlocked(person, blocked: false);

    void SetBlocked(long person, bool blocked)
    {
        lock (_gate)
        {
            var chat = ChatOf(PersonOf(person).Id);
            if (chat.Blocked == blocked) return;
            _chats[chat.Id] = chat with { Blocked = blocked };
            var (before, after) = blocked ? (MemberStatus.Member, MemberStatus.Kicked) : (MemberStatus.Kicked, MemberStatus.Member);
            QueueMyChatMember(chat, PersonOf(person), new BotMembership(before), new BotMembership(after));
            _feed.Publish(blocked ? new Blocked(chat.Id) : new Unblocked(chat.Id));
        }
    }
}
