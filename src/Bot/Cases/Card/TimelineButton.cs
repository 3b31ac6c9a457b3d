using Casebell.Chat.Commands;
using Casebell.Messages;
using Casework.Cases;

namespace Casebell.Cases.Card;

/// <summary>Turns to a page of a case's timeline, in place.</summary>
sealed class TimelineButton : IButton
{
    const string ButtonPrefix = "time";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => false;

    /// <param name="page">From 0.</param>
    public static string Data(CaseSlug slug, int page) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ButtonPrefix}:{slug}:{page}");

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        var parts = asked.Words.Split(':');
        return [new Reply.Show(new Saying(TimelineTemplate.TemplateName, ("slug", parts[0]), ("page", parts.ElementAtOrDefault(1) ?? "0")))];
    }
}
