namespace Casebell.Sandbox.BotApi;

/// <summary>A command as apps list it.</summary>
sealed record MenuCommand(string Command, string Description);

/// <summary>Whom a list of commands is for. <paramref name="Chat"/> and <paramref name="User"/> are 0 where the type has none.</summary>
readonly record struct CommandScope(string Type, long Chat = 0, long User = 0);

/// <summary>The bot's command lists by scope and language.</summary>
sealed class CommandBook
{
    readonly Lock _gate = new();
    readonly Dictionary<(CommandScope Scope, string Language), IReadOnlyList<MenuCommand>> _lists = [];

    /// <summary>An empty list clears.</summary>
    internal void Set(CommandScope scope, string language, IReadOnlyList<MenuCommand> commands)
    {
        lock (_gate)
        {
            if (commands.Count == 0) _lists.Remove((scope, language));
            else _lists[(scope, language)] = commands;
        }
    }

    internal IReadOnlyList<MenuCommand> Get(CommandScope scope, string language)
    {
        lock (_gate) return _lists.GetValueOrDefault((scope, language), []);
    }

    /// <summary>What the app shows a person in a chat: the narrowest scope wins, and in it the person's language.</summary>
    internal IReadOnlyList<MenuCommand> Shown(World world, Person person, SandboxChat chat)
    {
        lock (_gate)
            foreach (var scope in Scopes(world, person, chat))
                foreach (var language in (string[])[Language(person), ""])
                    if (_lists.TryGetValue((scope, language), out var commands)) return commands;
        return [];
    }

    static string Language(Person person) => person.LanguageCode.Split('-')[0];

    static IEnumerable<CommandScope> Scopes(World world, Person person, SandboxChat chat)
    {
        if (chat.Kind == ChatKind.Private)
        {
            yield return new("chat", chat.Id);
            yield return new("all_private_chats");
        }
        else
        {
            var administrator = world.Members(chat.Id).GetValueOrDefault(person.Id) is MemberStatus.Creator or MemberStatus.Administrator;
            yield return new("chat_member", chat.Id, person.Id);
            if (administrator) yield return new("chat_administrators", chat.Id);
            yield return new("chat", chat.Id);
            if (administrator) yield return new("all_chat_administrators");
            yield return new("all_group_chats");
        }

        yield return new("default");
    }
}
