using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Search;

namespace Casebell.Calendars;

/// <summary><c>/calendar</c>: a file of what the chat follows; <c>/calendar name</c>: of one case, followed or not.</summary>
sealed class CalendarCommand(Finding finding) : ICommand
{
    public string Name => "calendar";

    public int Order => 35;

    public bool ChangesChat => false;

    public IReadOnlyList<Reply> Answer(Asked asked) =>
        asked.Words.Length == 0
            ? [new Reply.Say(CalendarTemplate.Followed)]
            : finding.Find(asked, asked.Words, CalendarButton.ButtonPrefix, slug => [new Reply.Say(CalendarTemplate.Of(slug))]);
}
