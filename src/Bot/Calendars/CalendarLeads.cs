using NodaTime;

namespace Casebell.Calendars;

/// <summary>How long before an event a reader's calendar is to ring.</summary>
static class CalendarLeads
{
    /// <summary>As Casebell itself reminds of what has a time.</summary>
    public static IReadOnlyList<Duration> Usual { get; } = [Duration.FromDays(7), Duration.FromDays(1), Duration.FromHours(2)];
}
