using Casework.Cases;
using Casework.Dates;
using NodaTime;
using NodaTime.TimeZones;

namespace Casework.Reminders;

/// <summary>When to remind of a scheduled event.</summary>
public static class ReminderPlan
{
    /// <summary>When a reader is reminded of what has no time of day.</summary>
    static readonly LocalTime Morning = new(9, 0);

    /// <summary>How long the beginning of a window without an end is news.</summary>
    static readonly Duration EndlessWindow = Duration.FromDays(30);

    static readonly ZoneLocalMappingResolver NextValidTime =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>
    /// The reminders that are due after <paramref name="from"/>, the earliest first. A time: 7 days, 1 day and 2 hours before.
    /// A day: 7 days and 1 day before, at 09:00 in the reader's zone. Any other window: as it begins, at 09:00 of its first day in the reader's zone.
    /// No date, no known beginning, or cancelled, held or unknown: none.
    /// </summary>
    /// <param name="scheduled">A postponed event with a date counts as scheduled.</param>
    /// <param name="venue">Whose midnight ends the day or the window.</param>
    /// <param name="reader">The chat's zone. A local time that its clocks skip becomes the next that exists.</param>
    /// <param name="from">When the following began or the date became known: nothing due by then is planned.</param>
    public static IReadOnlyList<PlannedReminder> For(ScheduledEvent scheduled, DateTimeZone venue, DateTimeZone reader, Instant from)
    {
        if (scheduled is not { Date: { } date, Status: ScheduledStatus.Scheduled or ScheduledStatus.Postponed })
            return [];
        if (date.EarliestDay is not { } first)
            return [];

        List<(string Occurrence, Instant Due)> leads = date.Precision switch
        {
            DatePrecision.Instant => BeforeTime(date, venue),
            DatePrecision.Day => [("7d", MorningOf(first.PlusDays(-7))), ("1d", MorningOf(first.PlusDays(-1)))],
            _ => [("begins", MorningOf(first))],
        };
        var last = date.End(venue) ?? leads[^1].Due + EndlessWindow;
        return
        [
            .. leads
                .Zip(leads.Skip(1).Select(lead => lead.Due).Append(last), (lead, until) => new PlannedReminder(lead.Occurrence, lead.Due, until))
                .Where(reminder => reminder.Due > from && reminder.UsefulUntil > reminder.Due),
        ];

        Instant MorningOf(LocalDate day) => reader.ResolveLocal(day + Morning, NextValidTime).ToInstant();
    }

    /// <summary>Days before a time end at the same time of day at its venue, also where the clocks change between.</summary>
    static List<(string Occurrence, Instant Due)> BeforeTime(Edtf date, DateTimeZone venue)
    {
        var zone = date.ZoneId is { } id ? DateTimeZoneProviders.Tzdb[id] : venue;
        var start = date.Earliest(zone) ?? throw new InvalidOperationException("A time is an instant.");
        return [("7d", DaysBefore(7)), ("1d", DaysBefore(1)), ("2h", start - Duration.FromHours(2))];

        Instant DaysBefore(int days) => zone.ResolveLocal(start.InZone(zone).LocalDateTime.PlusDays(-days), NextValidTime).ToInstant();
    }
}
