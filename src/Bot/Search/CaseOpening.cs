using Casebell.Cases.Card;
using Casebell.Chat.Intake;
using Casebell.Messages;
using Casework.Cases;

namespace Casebell.Search;

/// <summary>
/// Opens a case from a message that came unasked. A card takes the place of the message that it is opened from: in a group or channel whoever is first to press would
/// take the news from all who have not read it yet, so there it opens in the reader's own chat with the bot.
/// </summary>
sealed class CaseOpening(BotIdentity bot)
{
    public ButtonAction Of(CaseSlug slug, bool isPrivate) =>
        isPrivate ? new ButtonAction.Press(CardButton.Data(slug)) : new ButtonAction.Open(bot.Link(CaseLink.Payload(slug)));
}
