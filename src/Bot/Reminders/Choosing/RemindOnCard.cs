using Casebell.Cases.Card;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Subscriptions;
using Casework.Cases;

namespace Casebell.Reminders.Choosing;

/// <summary>On the card of a followed case: when to be reminded of it.</summary>
sealed class RemindOnCard(TextCatalogue texts) : ICardButtons
{
    public IEnumerable<Button> For(Case @case, Occasion occasion)
    {
        if (FollowingTable.Follows(occasion.Session, occasion.ChatId, @case.Slug))
            yield return new Button(texts.Plain(occasion.Language, "remind.button.on-card"), RemindButton.Data(@case.Slug, RemindButton.Show));
    }
}
