using Casebell.Calendars;
using Casebell.Cases;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Search;
using Casebell.Subscriptions;
using Casework.Cases;
using Casework.Reminders;

namespace Casebell.Reminders;

/// <summary>What can be done about a reminder: to be reminded again, to open the case, to put the event into a calendar, to hear no more of it.</summary>
sealed class ReminderButtons(CaseOpening opening, TextCatalogue texts)
{
    public IReadOnlyList<IReadOnlyList<Button>> Of(Case @case, ScheduledEvent expected, Occasion occasion)
    {
        var language = occasion.Language;
        List<IReadOnlyList<Button>> rows = [];
        if (AgainOffer.Of(expected, CaseTable.Venue(@case, expected), ReminderBatch.Reader(@case, occasion.Zone), occasion.Now) is { Count: > 0 } offers)
            rows.Add([.. offers.Select(offer => new Button(texts.Plain(language, $"again.button.{AgainButton.Word(offer.When)}"), AgainButton.Data(@case.Slug, expected.Id, offer.When)))]);
        rows.Add([new Button(texts.Plain(language, "button.open-case"), opening.Of(@case.Slug, occasion.IsPrivate)), new Button(texts.Plain(language, "button.calendar"), CalendarButton.Data(@case.Slug, expected.Id))]);
        rows.Add([new Button(texts.Plain(language, "button.mute"), MuteButton.Data(@case.Slug)), new Button(texts.Plain(language, "button.unfollow"), UnfollowButton.Data(@case.Slug))]);
        return rows;
    }
}
