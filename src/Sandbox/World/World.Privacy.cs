namespace Casebell.Sandbox;

public sealed partial class World
{
    readonly HashSet<long> _otherBotWroteLast = [];

    static bool BotIsIn(SandboxChat chat) => chat.BotStatus is not (MemberStatus.Left or MemberStatus.Kicked) && !chat.Deleted;

    /// <summary>
    /// Privacy mode: in a group the bot is shown commands for it, bare commands unless another bot wrote last,
    /// replies to its messages, and what was posted through it. An administrator, or a bot with privacy off, is shown
    /// everything from people.
    /// </summary>
    bool BotSees(SandboxChat chat, SandboxMessage message)
    {
        if (_people[message.From].IsBot) return false;
        if (chat.Kind == ChatKind.Private) return true;
        if (!BotIsIn(chat)) return false;
        if (Bot.CanReadAllGroupMessages || chat.BotStatus is MemberStatus.Administrator or MemberStatus.Creator) return true;
        if (message.ViaBot) return true;
        if (message.ReplyTo is { } replied && ShelfOf(chat.Id).Find(replied) is { FromBot: true }) return true;
        return message.Entities.Any(entity => entity.Type == "bot_command" && IsForBot(chat, message.Text, entity));
    }

    bool IsForBot(SandboxChat chat, string text, TextEntity command)
    {
        var word = text.AsSpan(command.Offset, command.Length);
        var at = word.IndexOf('@');
        return at < 0
            ? command.Offset == 0 && !_otherBotWroteLast.Contains(chat.Id)
            : word[(at + 1)..].Equals(Bot.Username, StringComparison.OrdinalIgnoreCase);
    }
}
