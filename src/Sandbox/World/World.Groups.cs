namespace Casebell.Sandbox;

public sealed partial class World
{
    // Supergroups and channels bear −10^12 − n, basic groups −n.
    const long SupergroupBase = -1_000_000_000_000;

    /// <summary>Adds a group with the bot in it; nothing tells the bot of it.</summary>
    /// <param name="members">Person ids; they join as plain members.</param>
    public SandboxChat AddGroup(string title, IEnumerable<long> members, ChatKind kind = ChatKind.Supergroup)
    {
        if (kind == ChatKind.Private) throw new ArgumentException("A private chat comes with its person: AddPerson.", nameof(kind));
        lock (_gate)
        {
            var number = _nextGroup++;
            var chat = new SandboxChat(kind == ChatKind.Group ? -number : SupergroupBase - number, kind, title);
            _chats[chat.Id] = chat;
            _members[chat.Id] = members.ToDictionary(person => PersonOf(person).Id, _ => MemberStatus.Member);
            _feed.Publish(new ChatChanged(chat.Id));
            return chat;
        }
    }

    /// <summary>Gives a person a standing in a group: promotes, removes, adds.</summary>
    public void SetMember(long chat, long person, MemberStatus status)
    {
        lock (_gate)
        {
            MembersOf(chat)[PersonOf(person).Id] = status;
            _feed.Publish(new ChatChanged(chat));
        }
    }

    /// <summary>Makes the bot an administrator, a member, or a restricted one, and tells it so.</summary>
    /// <param name="muted">Restricted: it may not write. Administrator of a channel: it may not post.</param>
    public void SetBot(long chat, long by, MemberStatus status, bool muted = false)
    {
        lock (_gate)
        {
            var group = GroupOf(chat);
            var changed = group with { BotStatus = status, BotMuted = muted && (status == MemberStatus.Restricted || (status == MemberStatus.Administrator && group.Kind == ChatKind.Channel)) };
            _chats[chat] = changed;
            QueueMyChatMember(changed, PersonOf(by), new BotMembership(group), new BotMembership(changed));
            _feed.Publish(new ChatChanged(chat));
        }
    }

    /// <summary>Throws the bot out: sends are refused with "bot was kicked from the … chat".</summary>
    public void KickBot(long chat, long by) => SetBot(chat, by, MemberStatus.Kicked);

    /// <summary>Takes the bot out without a ban: "bot is not a member of the … chat".</summary>
    public void RemoveBot(long chat, long by) => SetBot(chat, by, MemberStatus.Left);

    /// <summary>Takes or gives back the bot's right to write: "not enough rights to send text messages to the chat".</summary>
    public void MuteBot(long chat, long by, bool muted = true) =>
        SetBot(chat, by, muted ? MemberStatus.Restricted : MemberStatus.Member, muted);

    /// <summary>Takes the right to send files from the group's members, the bot among them: "not enough rights to send documents to the chat".</summary>
    public void RefuseDocuments(long chat)
    {
        lock (_gate) _chats[chat] = GroupOf(chat) with { RefusesDocuments = true };
    }

    /// <summary>The group is deleted.</summary>
    public void DeleteGroup(long chat)
    {
        lock (_gate)
        {
            _chats[chat] = GroupOf(chat) with { Deleted = true };
            _feed.Publish(new ChatChanged(chat));
        }
    }

    /// <summary>A person leaves a group; the bot sees the service message.</summary>
    public SandboxMessage Leave(long chat, long person)
    {
        lock (_gate)
        {
            MembersOf(chat)[person] = MemberStatus.Left;
            var left = PersonOf(person);
            return SayService(GroupOf(chat), person, json =>
            {
                foreach (var field in (ReadOnlySpan<string>)["left_chat_participant", "left_chat_member"])
                {
                    json.WritePropertyName(field);
                    json.WriteUser(left);
                }
            });
        }
    }

    /// <summary>Turns a basic group into a supergroup with a new id, with both service messages, and gives the new one.</summary>
    public SandboxChat Migrate(long group, long by)
    {
        lock (_gate)
        {
            var old = GroupOf(group);
            if (old.Kind != ChatKind.Group || old.MigratedTo is not null)
                throw new ArgumentException("Only a basic group that has not migrated yet can become a supergroup.", nameof(group));
            var fresh = new SandboxChat(SupergroupBase - _nextGroup++, ChatKind.Supergroup, old.Title) { BotStatus = old.BotStatus };
            _chats[fresh.Id] = fresh;
            _members[fresh.Id] = new Dictionary<long, MemberStatus>(MembersOf(group));
            SayService(old, by, json => json.WriteNumber("migrate_to_chat_id"u8, fresh.Id));
            _chats[group] = old with { MigratedTo = fresh.Id };
            SayService(fresh, by, json => json.WriteNumber("migrate_from_chat_id"u8, old.Id));
            _feed.Publish(new ChatChanged(group));
            _feed.Publish(new ChatChanged(fresh.Id));
            return fresh;
        }
    }

    SandboxChat GroupOf(long id) => ChatOf(id) is { Kind: not ChatKind.Private } chat ? chat
        : throw new ArgumentException("That chat is private, not a group.", nameof(id));

    Dictionary<long, MemberStatus> MembersOf(long chat) => _members[GroupOf(chat).Id];
}
