using Casework.Cases;
using Casework.Changes;

namespace Casebell.Cases;

/// <summary>What the journal keeps of a change: never a name or a text, for what is written here cannot be taken back when somebody is hidden later.</summary>
/// <param name="Subject">The id of an event, or the kind and the id of anything else; empty for the case itself.</param>
/// <param name="Before">A date, or what else is short and names nobody, such as an article; null where there is nothing to tell.</param>
/// <param name="After">The same.</param>
sealed record JournalRow(string Subject, string? Before, string? After)
{
    public static JournalRow Of(CaseChange change) => change switch
    {
        CaseAdded => new("", null, null),
        Scheduled scheduled => new(scheduled.Event.Id, null, Date(scheduled.Event)),
        Moved moved => Dates(moved.Before, moved.After),
        Postponed postponed => Dates(postponed.Before, postponed.After),
        Cancelled cancelled => new(cancelled.After.Id, Date(cancelled.Before), null),
        Held held => Dates(held.Before, held.After),
        Withdrawn withdrawn => new(withdrawn.Before.Id, Date(withdrawn.Before), null),
        Redescribed redescribed => Dates(redescribed.Before, redescribed.After),
        ConfirmationChanged confirmation => new(confirmation.After.Id, Standing(confirmation.Before), Standing(confirmation.After)),
        Outcome outcome => new(outcome.Event.Id, null, Date(outcome.Event)),
        Detained detained => new(detained.Event.Id, null, Date(detained.Event)),
        Released released => new(released.Event.Id, null, Date(released.Event)),
        Recorded recorded => new(recorded.Event.Id, null, Date(recorded.Event)),
        Corrected corrected => new(corrected.After.Id, Date(corrected.Before), Date(corrected.After)),
        Retracted retracted => new(retracted.Before.Id, Date(retracted.Before), null),
        ProceedingOpened opened => new(opened.Subject, null, opened.Proceeding.Kind.ToString()),
        ChargeChanged charge => new(charge.Subject, Article(charge.Before), Article(charge.After)),
        RestrictionChanged restriction => new(restriction.Subject, Kind(restriction.Before), Kind(restriction.After)),
        ObligationChanged obligation => new(obligation.Subject, obligation.Before?.Every.ToString(), obligation.After?.Every.ToString()),
        AssessmentChanged assessment => new(assessment.Subject, assessment.Before?.Grade, assessment.After?.Grade),
        PartyNamed named => new(named.Subject, null, named.Party.Role.ToString()),
        SourceAdded source => new(source.Subject, null, source.Source.Date.ToString()),
        Closed or Reopened => new(change.Subject, null, null),
        _ => throw new NotSupportedException($"Nothing is known of journalling {change.GetType().Name}."),
    };

    static JournalRow Dates(ScheduledEvent before, ScheduledEvent after) => new(after.Id, Date(before), Date(after));

    static string? Date(ScheduledEvent expected) => expected.Date?.ToString();

    static string Standing(ScheduledEvent deadline) => deadline.IsProposed() ? "proposed" : "confirmed";

    static string? Date(CaseEvent happened) => happened.Date?.ToString();

    static string? Article(Charge? charge) => charge?.Article.In(Casework.Language.English).Text;

    static string? Kind(Restriction? restriction) => restriction is null ? null : restriction.Sentence ? "sentence" : "condition";
}
