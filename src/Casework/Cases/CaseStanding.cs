using NodaTime;

namespace Casework.Cases;

/// <summary>Where a case stands at a moment: derived from its proceedings and events, never typed.</summary>
public sealed record CaseStanding(
    Proceeding? Pending, ScheduledEvent? Next, bool WindowPassed, CaseEvent? LatestOutcome, IReadOnlyList<ScheduledEvent> Upcoming, IReadOnlyList<ScheduledEvent> Undated)
{
    public static CaseStanding At(Case @case, Instant now) => throw new NotSupportedException();
}
