using Casebell.Cases;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casework.Cases;

namespace Casebell.Calendars;

/// <summary>Sends the file of a case, or of one event in it, below the message whose button was pressed.</summary>
sealed class CalendarButton : IButton
{
    public const string ButtonPrefix = "ics";

    const int MostBytes = 64;

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => false;

    /// <summary>For all that is scheduled in the case.</summary>
    public static string Data(CaseSlug slug) => $"{ButtonPrefix}:{slug}";

    /// <summary>For one of its events.</summary>
    public static string Data(CaseSlug slug, string eventId)
    {
        // All of it is ASCII: a character is a byte.
        var data = $"{ButtonPrefix}:{slug}:{eventId}";
        return data.Length <= MostBytes ? data : $"{ButtonPrefix}:{slug}:{EventMark.Of(eventId)}";
    }

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        var colon = asked.Words.IndexOf(':', StringComparison.Ordinal);
        var (name, mark) = colon < 0 ? (asked.Words, null) : (asked.Words[..colon], asked.Words[(colon + 1)..]);
        return CaseSlug.TryParse(name) is { } slug && CaseTable.IsPublic(asked.Session, slug)
            ? [new Reply.Say(CalendarTemplate.Of(slug, mark))]
            : [new Reply.Toast(new Saying(CaseTexts.Gone))];
    }
}
