using Casework.Cases;
using NodaTime;

namespace Casework.Reminders;

/// <summary>When to remind of a scheduled event.</summary>
public static class ReminderPlan
{
    public static IReadOnlyList<PlannedReminder> For(ScheduledEvent scheduled, DateTimeZone venue, DateTimeZone reader, Instant from) =>
        throw new NotSupportedException();
}
