using System.Globalization;
using Casebell.Cases;
using Casebell.Cases.Card;
using Casebell.Cases.Deadlines;
using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Subscriptions;
using Casework.Cases;
using Casework.Dates;
using Casework.Reminders;

namespace Casebell.Reminders;

/// <summary>A reminder, checked against the case and the chat's wishes at the moment of sending: it never lies.</summary>
sealed class ReminderTemplate(CaseTable cases, TextCatalogue texts, WhenText when, DeadlineText deadlines, ReminderButtons buttons, LateText lateness) : ITemplate
{
    const string TemplateName = "reminder";

    public string Name => TemplateName;

    public static Saying Of(ReminderTable.Due due) => new(
        TemplateName,
        ("slug", due.Slug), ("event", due.Event), ("revision", due.Revision.ToString(CultureInfo.InvariantCulture)), ("occurrence", due.Occurrence),
        ("due", due.DueAt.ToString(CultureInfo.InvariantCulture)));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var slug = CaseSlug.Parse(saying["slug"]);
        if (!FollowingTable.Follows(occasion.Session, occasion.ChatId, slug) || FollowingLeads.Find(occasion.Session, occasion.ChatId, slug) is not { } following)
            return new Rendering.Pointless("no longer followed");
        if (cases.FindPublic(occasion.Session, slug) is not { } @case
            || @case.Scheduled.FirstOrDefault(scheduled => scheduled.Id == saying["event"]) is not { Visibility: Visibility.Public, Date: { } date } expected)
            return new Rendering.Pointless("no longer expected");
        if (expected.Status is not (ScheduledStatus.Scheduled or ScheduledStatus.Postponed) || expected.Revision.ToString(CultureInfo.InvariantCulture) != saying["revision"])
            return new Rendering.Pointless("the event changed");
        if (ReminderWish.Against(saying["occurrence"], LateText.Due(saying["due"]), @case, expected, following, occasion) is { } reason)
            return new Rendering.Pointless(reason);

        var language = occasion.Language;
        var late = lateness.Of(saying["due"], occasion);
        if (occasion.IsDiscreet)
            return new Content(
                Html.Join("\n", texts[language, "reminder.discreet"], late),
                [[new Button(texts.Plain(language, "button.show-reminded"), CardButton.Data(slug))]]);
        Voice voice = new(texts, language);
        var sources = expected.Sources.Select(citation => @case.Sources.First(source => source.Id == citation.Source).Publisher).Select(voice.Say).Distinct();
        return new Content(
            Html.Join(
                "\n\n",
                Html.Join("\n", texts[language, "reminder.title", ("title", voice.Say(@case.Title))], late),
                texts[language, Key(saying["occurrence"], date, !late.IsEmpty), ("what", voice.Say(expected.Text)), ("when", deadlines.Marked(when.Of(date, CaseTable.Venue(@case, expected), language), expected, language))],
                texts[language, "reminder.source", ("publisher", string.Join("; ", sources))],
                voice.Line()),
            buttons.Of(@case, expected, occasion));
    }

    static string Key(string occurrence, Edtf date, bool isLate) => occurrence switch
    {
        Occurrence.Closed => "reminder.closed",
        Occurrence.Begins => isLate ? "reminder.begun" : "reminder.begins",
        _ when ReminderPlan.ComesBefore(date) => "reminder.ahead",
        _ => "reminder.waiting",
    };
}
