using Casebell.Cases.Card;
using Casebell.Chat.Commands;
using Casebell.Messages;

namespace Casebell.Search;

/// <summary><c>/case name</c>, and the bare name in a private chat.</summary>
sealed class CaseCommand(Finding finding) : ICommand, IBareText
{
    public string Name => "case";

    public int Order => 20;

    public bool ChangesChat => false;

    public IReadOnlyList<Reply> Answer(Asked asked) =>
        asked.Words.Length == 0
            ? [new Reply.Say(new Saying(SearchTexts.CaseUsage))]
            : finding.Find(asked, asked.Words, ChosenButton.ButtonPrefix, slug => [new Reply.Say(CardTemplate.Of(slug))]);
}
