using Casebell.Cases.Restrictions;
using Casebell.Cases.Timeline;
using Casebell.Messages.Wording;
using Casework.Cases;
using Casework.Changes;

namespace Casebell.Alerts.Wording;

/// <summary>One line for a change: what it is, old → new.</summary>
sealed class ChangeHeads(Stages stages, ObligationText obligations)
{
    /// <param name="before">The public view that the change begins at; null where there was none.</param>
    /// <param name="now">The public view as it is.</param>
    public Html Of(Speech speech, CaseChange change, Case? before, Case now) => change switch
    {
        CaseAdded => speech.Text("alert.added"),
        Scheduled scheduled => ScheduleHeads.Scheduled(speech, now, scheduled.Event),
        Moved moved => ScheduleHeads.Moved(speech, before, now, moved),
        Postponed postponed => ScheduleHeads.Postponed(speech, before, now, postponed),
        Cancelled cancelled => speech.Text("alert.cancelled", ("what", ScheduleHeads.What(speech, before ?? now, cancelled.Before))),
        Held held => speech.Text("alert.held", ("what", ScheduleHeads.What(speech, now, held.After))),
        Withdrawn withdrawn => speech.Text("alert.withdrawn", ("what", ScheduleHeads.What(speech, before ?? now, withdrawn.Before))),
        Redescribed redescribed => ScheduleHeads.Redescribed(speech, now, redescribed.Before, redescribed.After),
        ConfirmationChanged confirmation => speech.Text(
            confirmation.After.IsProposed() ? "alert.proposed-again" : "alert.confirmed", ("what", ScheduleHeads.What(speech, now, confirmation.After))),
        Outcome outcome => EventHeads.Told(speech, "alert.outcome", outcome.Event),
        Detained detained => EventHeads.Told(speech, "alert.detained", detained.Event),
        Released released => EventHeads.Told(speech, "alert.released", released.Event),
        Recorded recorded => EventHeads.Told(speech, "alert.recorded", recorded.Event),
        Corrected corrected => EventHeads.Corrected(speech, before, now, corrected),
        Retracted retracted => EventHeads.Retracted(speech, before ?? now, retracted.Before),
        ProceedingOpened opened => speech.Text("alert.proceeding", ("stage", stages.Heading(opened.Proceeding, speech.Language))),
        ChargeChanged charge => FactHeads.Of(speech, charge),
        RestrictionChanged restriction => FactHeads.Of(speech, restriction),
        ObligationChanged obligation => FactHeads.Of(speech, obligation, obligations),
        AssessmentChanged assessment => FactHeads.Of(speech, assessment),
        PartyNamed named => FactHeads.Of(speech, named),
        SourceAdded added => FactHeads.Of(speech, added),
        Closed => speech.Text("alert.closed"),
        Reopened => speech.Text("alert.reopened"),
        _ => throw new InvalidOperationException($"No words are known for the change {change.GetType().Name}."),
    };
}
