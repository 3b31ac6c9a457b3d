using Casebell.Addresses;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Storage;

namespace Casebell.Chat.Intake;

/// <summary>Finds the one handler for what was written or pressed, and has it answer.</summary>
sealed class Conversation(CommandRegistry registry, IBareText bareText, IEnumerable<IAwaitsText> awaiting, BotIdentity bot)
{
    public static IReadOnlyList<Reply> Apology { get; } = [new Reply.Say(new Saying(ShortTexts.Fault))];

    /// <summary>False for commands to other bots, and in groups for all that is not a command or a button of ours.</summary>
    public bool IsForUs(Incoming incoming) => incoming switch
    {
        Incoming.Pressed => true,
        Incoming.Written written when TypedCommand.Read(written.Text) is { } typed =>
            typed.Bot is null
                // In a group an unknown bare command may be meant for any other bot.
                ? written.Address.IsPrivate || registry.Command(typed.Name) is { IsForOwners: false }
                : string.Equals(typed.Bot, bot.Username, StringComparison.OrdinalIgnoreCase),
        Incoming.Written written => written.Address.IsPrivate,
        _ => false,
    };

    /// <summary>True where only those who may change the chat's settings may do this.</summary>
    public bool ChangesChat(Incoming incoming) => incoming switch
    {
        Incoming.Pressed pressed => registry.Button(pressed.Data)?.Button.ChangesChat == true,
        Incoming.Written written => TypedCommand.Read(written.Text) is { } typed && registry.Command(typed.Name)?.ChangesChat == true,
        _ => false,
    };

    public IReadOnlyList<Reply> Answer(WriteSession session, KnownChat chat, Incoming incoming, Standing standing) => incoming switch
    {
        _ when standing == Standing.TooOften => Short(incoming, ShortTexts.TooOften),
        Incoming.Written { Text.Length: 0 } => Short(incoming, ShortTexts.WordsOnly),
        _ when ChangesChat(incoming) && standing == Standing.Unsure => Short(incoming, ShortTexts.AdministratorsUnknown),
        _ when ChangesChat(incoming) && standing is not (Standing.MayChange or Standing.Owner) => Short(incoming, ShortTexts.AdministratorsOnly),
        Incoming.Pressed pressed => Press(session, chat, pressed, standing),
        Incoming.Written written => Written(session, chat, written, standing),
        _ => [],
    };

    IReadOnlyList<Reply> Written(WriteSession session, KnownChat chat, Incoming.Written written, Standing standing)
    {
        if (TypedCommand.Read(written.Text) is not { } typed)
        {
            var words = new Asked(chat, written.Text.Trim(), session) { UserId = written.UserId };
            return awaiting.Select(one => one.Take(words)).FirstOrDefault(replies => replies is not null) ?? bareText.Answer(words);
        }

        foreach (var one in awaiting)
            one.Dismiss(chat.Id);
        return registry.Command(typed.Name) is { } command && (!command.IsForOwners || standing == Standing.Owner)
            ? command.Answer(new Asked(chat, typed.Words, session) { UserId = written.UserId })
            : [new Reply.Say(new Saying(ShortTexts.UnknownCommand))];
    }

    IReadOnlyList<Reply> Press(WriteSession session, KnownChat chat, Incoming.Pressed pressed, Standing standing)
    {
        if (registry.Button(pressed.Data) is not var (button, words) || (button.IsForOwners && standing != Standing.Owner))
            return [new Reply.Toast(new Saying(ShortTexts.UnknownButton))];
        // Who only reads there may not have the bot change what others read by a button that the message does not have, nor write in a channel.
        var readsOnly = pressed.IsForeign && !button.ChangesChat && !chat.Address.IsPrivate;
        if (readsOnly && chat.Address.Kind == AddressKind.Channel)
            return [new Reply.Toast(new Saying(ShortTexts.UnknownButton))];
        var replies = button.Answer(new Asked(chat, words, session) { UserId = pressed.UserId, QueryId = pressed.QueryId, MessageId = pressed.MessageId });
        if (readsOnly)
            replies = [.. replies.Select(reply => reply is Reply.Show show ? new Reply.Say(show.Saying) : reply)];
        // Telegram shows a spinner at the button until the press is answered.
        return replies.Any(reply => reply is Reply.Toast or Reply.Erased) ? replies : [new Reply.Toast(null), .. replies];
    }

    static IReadOnlyList<Reply> Short(Incoming incoming, string text) =>
        incoming is Incoming.Pressed ? [new Reply.Toast(new Saying(text))] : [new Reply.Say(new Saying(text))];
}
