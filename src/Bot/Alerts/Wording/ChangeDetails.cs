using Casebell.Cases;
using Casebell.Cases.Deadlines;
using Casebell.Cases.Timeline;
using Casebell.Cases.Views;
using Casebell.Messages.Wording;
using Casework.Cases;
using Casework.Changes;

namespace Casebell.Alerts.Wording;

/// <summary>What stands under the first line: when in both zones, the whole text with whose claim it is, the court, the place, whom it concerns.</summary>
sealed class ChangeDetails(Stages stages, DeadlineText deadlines)
{
    public IEnumerable<Html> Of(Speech speech, CaseChange change, Case now) => change switch
    {
        CaseAdded => [Html.Text(speech.Say(now.Summary))],
        Scheduled scheduled => OfScheduled(speech, scheduled.Event, now),
        Moved moved => OfScheduled(speech, moved.After, now),
        Postponed postponed => OfScheduled(speech, postponed.After, now, isDated: postponed.After.Date != postponed.Before.Date),
        Cancelled cancelled => OfScheduled(speech, cancelled.After, now, isDated: false),
        Held held => OfScheduled(speech, held.After, now, isDated: false),
        Redescribed redescribed => OfScheduled(speech, redescribed.After, now),
        ConfirmationChanged confirmation => OfScheduled(speech, confirmation.After, now),
        Outcome outcome => OfEvent(speech, outcome.Event, now),
        Detained detained => OfEvent(speech, detained.Event, now),
        Released released => OfEvent(speech, released.Event, now),
        Recorded recorded => OfEvent(speech, recorded.Event, now),
        Corrected corrected => OfEvent(speech, corrected.After, now),
        ProceedingOpened => [speech.Text("alert.stays")],
        ChargeChanged { After: { } charge } => [People(speech, charge.People, now)],
        RestrictionChanged { After: { } restriction } => [People(speech, restriction.People, now)],
        ObligationChanged { After: { } obligation } => [People(speech, obligation.People, now)],
        AssessmentChanged { After: { } assessment } => [Html.Text(speech.Say(assessment.Text))],
        PartyNamed named =>
        [
            speech.Text("alert.role", ("role", speech.Text($"role.{Speech.Word(named.Party.Role)}"))),
            named.Party.Description is { } description ? Html.Text(speech.Say(description)) : Html.Empty,
        ],
        _ => [],
    };

    IEnumerable<Html> OfScheduled(Speech speech, ScheduledEvent scheduled, Case now, bool isDated = true) =>
    [
        isDated && scheduled.Date is { } date ? speech.Text("alert.when", ("when", speech.Own(date, CaseTable.Venue(now, scheduled)))) : Html.Empty,
        isDated && deadlines.Status(scheduled, speech.Language) is { IsEmpty: false } status ? speech.Text("alert.deadline", ("status", status)) : Html.Empty,
        isDated ? deadlines.Basis(scheduled, speech.Language) : Html.Empty,
        Stage(speech, scheduled.Proceeding, now),
        scheduled.Venue is { } venue ? speech.Text("dates.venue", ("venue", speech.Say(venue))) : Html.Empty,
        People(speech, scheduled.People, now),
    ];

    IEnumerable<Html> OfEvent(Speech speech, CaseEvent happened, Case now) =>
    [
        Html.Join(" ", EventHeads.ClaimOf(speech, happened), Html.Text(speech.Say(happened.Text))),
        happened.Date is { } date ? speech.Text("alert.when", ("when", speech.Own(date, EventHeads.Zone(now, happened)))) : Html.Empty,
        Stage(speech, happened.Proceeding, now),
        People(speech, happened.People, now),
    ];

    Html Stage(Speech speech, string? id, Case now) =>
        now.Proceedings.FirstOrDefault(proceeding => proceeding.Id == id) is { } proceeding
            ? speech.Text("alert.where", ("stage", stages.Heading(proceeding, speech.Language)))
            : Html.Empty;

    static Html People(Speech speech, IReadOnlyList<string> people, Case now)
    {
        var concerned = PartyNames.Concerned(now, people, speech.Language);
        return concerned.Count == 0 ? Html.Empty : speech.Text("fact.people", ("names", Shortened.ToWords(speech.Most, string.Join(", ", concerned))));
    }
}
