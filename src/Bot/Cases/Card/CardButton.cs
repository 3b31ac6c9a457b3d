using Casebell.Chat.Commands;
using Casebell.Messages;
using Casework.Cases;

namespace Casebell.Cases.Card;

/// <summary>Opens a case's card in place of the message whose button was pressed.</summary>
sealed class CardButton : IButton
{
    public const string ButtonPrefix = "case";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => false;

    public static string Data(CaseSlug slug) => $"{ButtonPrefix}:{slug}";

    public IReadOnlyList<Reply> Answer(Asked asked) => [new Reply.Show(new Saying(CardTemplate.TemplateName, ("slug", asked.Words)))];
}
