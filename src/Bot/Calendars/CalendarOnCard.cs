using Casebell.Cases.Card;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework.Cases;

namespace Casebell.Calendars;

/// <summary>The card's button for a case in which something has a date.</summary>
sealed class CalendarOnCard(TextCatalogue texts) : ICardButtons
{
    public IEnumerable<Button> For(Case @case, Occasion occasion) =>
        @case.Scheduled.Any(scheduled => scheduled.Date is not null) ? [new Button(texts.Plain(occasion.Language, "button.calendar"), CalendarButton.Data(@case.Slug))] : [];
}
