using NodaTime;

namespace Casework.Cases;

/// <summary>Where a case stands at a moment, as the public may know it: derived from its proceedings and events, never typed.</summary>
/// <param name="Pending">Where it is pending: the proceeding of <paramref name="Next"/>, else the last of the chain without an outcome.</param>
/// <param name="Next">What comes next, or what was to come and of which nothing is known (<paramref name="WindowPassed"/>).</param>
/// <param name="WindowPassed">The time of <paramref name="Next"/> is over and the case states no outcome.</param>
/// <param name="LatestOutcome">The latest decision; one that is only alleged is none.</param>
/// <param name="Upcoming">Everything dated that is still to come, the earliest first.</param>
/// <param name="Undated">What is to come and nobody knows when, in the order of the case; what was put off to no known date is here without its old one.</param>
/// <param name="Overdue">Everything else whose time is over without a stated outcome, the latest first.</param>
public sealed record CaseStanding(
    Proceeding? Pending, ScheduledEvent? Next, bool WindowPassed, CaseEvent? LatestOutcome, IReadOnlyList<ScheduledEvent> Upcoming, IReadOnlyList<ScheduledEvent> Undated,
    IReadOnlyList<ScheduledEvent> Overdue)
{
    /// <remarks>A time of day is over with its day at the venue, for nobody knows how long a hearing takes; a deadline is over when it says.</remarks>
    public static CaseStanding At(Case @case, Instant now)
    {
        var outcomes = @case.Events.Where(IsOutcome).OrderBy(outcome => outcome.Date).ToList();
        var open = @case.Scheduled
            .Where(scheduled => scheduled is { Visibility: Visibility.Public, Status: ScheduledStatus.Scheduled or ScheduledStatus.Postponed })
            .ToList();
        var undecided = open.Where(scheduled => scheduled.Date is not null && !outcomes.Exists(outcome => Settles(outcome, scheduled))).ToLookup(Passed);
        var upcoming = undecided[false].OrderBy(scheduled => scheduled.Date).ToList();
        var passed = undecided[true].ToLookup(scheduled => scheduled.Status == ScheduledStatus.Postponed);
        var undated = open.Where(scheduled => scheduled.Date is null || passed[true].Contains(scheduled)).Select(scheduled => scheduled with { Date = null }).ToList();
        var overdue = passed[false].OrderByDescending(scheduled => scheduled.Date?.LatestDay).ToList();

        var next = upcoming.FirstOrDefault() ?? overdue.FirstOrDefault() ?? undated.FirstOrDefault();
        return new(
            PendingIn(@case, next, outcomes), next, WindowPassed: next is not null && next == overdue.FirstOrDefault(), outcomes.LastOrDefault(), upcoming, undated, overdue);

        bool Passed(ScheduledEvent scheduled) => scheduled.IsPutOff || PassesAt(@case, scheduled) <= now;
    }

    /// <summary>When the time of a scheduled event is over; null where its date has no end.</summary>
    public static Instant? PassesAt(Case @case, ScheduledEvent scheduled)
    {
        var venue = DateTimeZoneProviders.Tzdb[scheduled.Date?.ZoneId ?? scheduled.Zone ?? @case.Zone];
        return scheduled.Kind == ScheduledKind.Deadline
            ? scheduled.Date?.End(venue)
            : scheduled.Date?.LatestDay?.PlusDays(1).AtStartOfDayInZone(venue).ToInstant();
    }

    static bool IsOutcome(CaseEvent happened) => happened.Visibility == Visibility.Public && IsDecision(happened);

    /// <summary>A decision that is more than alleged, whoever may know of it.</summary>
    internal static bool IsDecision(CaseEvent happened) =>
        happened.Claim != ClaimStatus.Alleged && happened.Kind is EventKind.Verdict or EventKind.AppealDecision or EventKind.CassationDecision or EventKind.AsylumDecision;

    /// <summary>A decision in the same proceeding that may have come on the first day of the window or later.</summary>
    internal static bool Settles(CaseEvent outcome, ScheduledEvent scheduled) =>
        outcome.Proceeding is not null && outcome.Proceeding == scheduled.Proceeding
            && outcome.Date is { } decided && scheduled.Date?.EarliestDay is { } start && (decided.LatestDay is not { } latest || latest >= start);

    static Proceeding? PendingIn(Case @case, ScheduledEvent? next, List<CaseEvent> outcomes) =>
        @case.Proceedings.FirstOrDefault(proceeding => proceeding.Id == next?.Proceeding)
        ?? @case.Proceedings.LastOrDefault(proceeding =>
            !@case.Proceedings.Any(other => other.Parent == proceeding.Id)
            && !outcomes.Exists(outcome => outcome.Proceeding == proceeding.Id)
            // An investigation ends without a decision of its own: whatever was opened after it has taken its place.
            && (proceeding.Kind != ProceedingKind.Investigation || proceeding == @case.Proceedings[^1]));
}
