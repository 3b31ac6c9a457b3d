using NodaTime;

namespace Casework.Cases;

/// <summary>Whether anything still moves in a case.</summary>
public static class CaseRest
{
    /// <summary>
    /// Whether for a year nothing has happened in the case, and nothing is expected in it: all that is dated ended more than a year ago, and nothing is open whose date
    /// is unknown or has no end. What has no date, and is not expected, counts as long past.
    /// </summary>
    public static bool IsForAYear(Case @case, Instant now)
    {
        var yearAgo = now.InZone(DateTimeZoneProviders.Tzdb[@case.Zone]).Date.PlusYears(-1);
        return !@case.Events.Any(happened => happened.Date is { } date && (date.LatestDay ?? date.EarliestDay) >= yearAgo)
            && !@case.Scheduled.Any(expected => expected.Date?.LatestDay is { } last ? last >= yearAgo : expected.Status is ScheduledStatus.Scheduled or ScheduledStatus.Postponed);
    }
}
