using Casebell.Messages;

namespace Casebell.Chat.Commands;

/// <summary>One command of the bot. The one registry of these makes dispatch, /help and Telegram's command menus.</summary>
public interface ICommand
{
    /// <summary>1 to 32 of <c>a-z 0-9 _</c>, without the slash. Its description is the text <c>command.&lt;name&gt;</c>.</summary>
    string Name { get; }

    /// <summary>Where it stands in /help and in the menus; lower is earlier.</summary>
    int Order { get; }

    /// <summary>True where it changes what the chat gets: in groups only administrators may.</summary>
    bool ChangesChat { get; }

    /// <summary>True where it exists only for owners, in a private chat: to everybody else there is no such command, in no list.</summary>
    bool IsForOwners => false;

    IReadOnlyList<Reply> Answer(Asked asked);
}

/// <summary>What happens when a button is pressed whose data begins with <see cref="Prefix"/> and a colon.</summary>
public interface IButton
{
    string Prefix { get; }

    bool ChangesChat { get; }

    /// <inheritdoc cref="ICommand.IsForOwners"/>
    bool IsForOwners => false;

    IReadOnlyList<Reply> Answer(Asked asked);
}
