using Casebell.Chat.Intake;
using Casebell.Messages;

namespace Casebell.Alerts;

/// <summary>
/// Opens news that named nobody: in its place in a private chat. In a group or channel the first to press would have it named before all, so there it opens in the
/// reader's own chat with the bot, which learns what the public may know and nothing of the group.
/// </summary>
sealed class NewsOpening(BotIdentity bot)
{
    /// <param name="data">Of the button that opens it in its place.</param>
    public ButtonAction Of(string data, bool isPrivate) => isPrivate ? new ButtonAction.Press(data) : new ButtonAction.Open(bot.Link(Payload(data)));

    /// <summary>A link takes fewer signs than a button.</summary>
    public static string Payload(string data) => data.Replace(':', '_').Replace('.', '-').Replace('+', '_');

    /// <summary>What stands behind the prefix in <see cref="Payload"/>, as the button has it.</summary>
    public static string Words(string payload) => payload.Replace('-', '.').Replace('_', '+');
}
