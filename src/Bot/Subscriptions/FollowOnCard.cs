using Casebell.Cases.Card;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework.Cases;

namespace Casebell.Subscriptions;

/// <summary>The card's first button: follow, or stop following.</summary>
sealed class FollowOnCard(TextCatalogue texts) : ICardButtons
{
    public IEnumerable<Button> For(Case @case, Occasion occasion)
    {
        yield return FollowingTable.Follows(occasion.Session, occasion.ChatId, @case.Slug)
            ? new Button(texts.Plain(occasion.Language, "button.unfollow"), UnfollowButton.Data(@case.Slug))
            : new Button(texts.Plain(occasion.Language, "button.follow"), FollowButton.Data(@case.Slug));
    }
}
