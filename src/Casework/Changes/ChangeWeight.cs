using Casework.Cases;
using NodaTime;

namespace Casework.Changes;

/// <summary>How much a change matters, and to whom.</summary>
public static class ChangeWeight
{
    const int DaysUntilOld = 30;

    /// <summary>A date known to the month only is near for nobody.</summary>
    const int MostDaysBetween = 1;

    static readonly Duration Soon = Duration.FromHours(48);

    /// <summary>Whether those are told who want hearings and decisions only.</summary>
    public static bool IsForHearings(CaseChange change) => change switch
    {
        Scheduled or Moved or Postponed or Cancelled or Held or Withdrawn or ConfirmationChanged or Outcome or Detained or Released or ProceedingOpened or Closed or Reopened or CaseAdded => true,
        Recorded recorded => IsForHearings(recorded.Event.Kind),
        Retracted retracted => IsForHearings(retracted.Before.Kind),
        Redescribed redescribed => IsOfStatus(redescribed),
        Corrected corrected => corrected.Matters && (IsForHearings(corrected.Before.Kind) || IsForHearings(corrected.After.Kind)),
        _ => false,
    };

    /// <summary>
    /// Whether it should be told before everything else: a detention, a release, a judgment, and what changes about a date that is known to the
    /// day or two and is under way or begins within 48 hours. What happened more than 30 days ago is history.
    /// </summary>
    /// <param name="caseZone">Of the venue, where an event names no other.</param>
    public static bool IsUrgent(CaseChange change, Instant now, DateTimeZone caseZone)
    {
        return change switch
        {
            Detained detained => IsRecent(detained.Event),
            Released released => IsRecent(released.Event),
            Outcome outcome => outcome.Event.Kind is EventKind.Verdict or EventKind.AppealDecision or EventKind.CassationDecision && IsRecent(outcome.Event),
            Scheduled scheduled => IsNear(scheduled.Event),
            Moved moved => IsNear(moved.Before) || IsNear(moved.After),
            Postponed postponed => IsNear(postponed.Before) || IsNear(postponed.After),
            Cancelled cancelled => IsNear(cancelled.Before) || IsNear(cancelled.After),
            Withdrawn withdrawn => IsNear(withdrawn.Before),
            Redescribed redescribed => IsOfStatus(redescribed) && (IsNear(redescribed.Before) || IsNear(redescribed.After)),
            ConfirmationChanged confirmation => IsNear(confirmation.After),
            _ => false,
        };

        bool IsRecent(CaseEvent happened) => happened.Date?.LatestDay is not { } day || day >= now.InZone(caseZone).Date.PlusDays(-DaysUntilOld);

        bool IsNear(ScheduledEvent expected)
        {
            if (expected.Date is not { EarliestDay: { } first, LatestDay: { } last } date || Period.DaysBetween(first, last) > MostDaysBetween)
                return false;
            var venue = (date.ZoneId ?? expected.Zone) is { } id ? DateTimeZoneProviders.Tzdb[id] : caseZone;
            return date.Earliest(venue) <= now + Soon && last.PlusDays(1).AtStartOfDayInZone(venue).ToInstant() > now;
        }
    }

    /// <summary>The most important first; those that matter alike stay in their order.</summary>
    public static IReadOnlyList<CaseChange> Order(IEnumerable<CaseChange> changes) => [.. changes.OrderBy(Rank)];

    /// <summary>Whether it stands is not sure any more, or is again: that is more than other words.</summary>
    static bool IsOfStatus(Redescribed redescribed) => redescribed.Before.Status != redescribed.After.Status;

    internal static bool IsDecision(EventKind kind) =>
        kind is EventKind.Verdict or EventKind.AppealDecision or EventKind.CassationDecision or EventKind.AsylumDecision or EventKind.SentenceChange;

    static bool IsForHearings(EventKind kind) => IsDecision(kind) || kind is EventKind.Detention or EventKind.Release or EventKind.Hearing;

    /// <summary>The lower, the more important.</summary>
    public static int Rank(CaseChange change) => change switch
    {
        CaseAdded => 0,
        Detained or Released or Outcome => 1,
        Retracted or Corrected { Matters: true } when IsForHearings(change) => 2,
        Moved or Postponed or Cancelled or Withdrawn => 3,
        Scheduled => 4,
        Held or ConfirmationChanged => 5,
        Redescribed redescribed when IsOfStatus(redescribed) => 5,
        Closed or Reopened or ProceedingOpened => 6,
        ChargeChanged => 7,
        RestrictionChanged or ObligationChanged => 8,
        Recorded or Retracted or Corrected { Matters: true } => 9,
        AssessmentChanged => 10,
        PartyNamed => 11,
        Redescribed or Corrected => 12,
        SourceAdded => 13,
        _ => throw new NotSupportedException($"No weight is known for {change.GetType().Name}."),
    };
}
