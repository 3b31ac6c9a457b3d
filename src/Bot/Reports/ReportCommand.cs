using Casebell.Chat.Commands;
using Casebell.Messages;

namespace Casebell.Reports;

/// <summary><c>/report words</c>: an error or news for the editors; without words it asks for them in a private chat.</summary>
sealed class ReportCommand(Reporting reporting, ReportPrompt prompt) : ICommand
{
    public string Name => "report";

    public int Order => 75;

    public bool ChangesChat => false;

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        if (asked.Words.Length > 0)
            return reporting.Take(asked);
        if (!asked.Chat.Address.IsPrivate)
            return [new Reply.Say(new Saying(ReportTexts.Usage))];
        prompt.Await(asked.Chat.Id);
        return [new Reply.Say(new Saying(ReportTexts.Prompt))];
    }
}
