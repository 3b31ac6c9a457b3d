using Casebell.Cases.Card;
using Casebell.Chat.Commands;
using Casebell.Messages;

namespace Casebell.Search;

/// <summary>Opens the case that a reader chose of several: in a private chat in place of the offer; in a group below it, for others may choose too.</summary>
sealed class ChosenButton : IButton
{
    public const string ButtonPrefix = "pick";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => false;

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        // Whether there still is such a case, the card tells.
        Saying card = new(CardTemplate.TemplateName, ("slug", asked.Words));
        return [asked.Chat.Address.IsPrivate ? new Reply.Show(card) : new Reply.Say(card)];
    }
}
