using Casework.Cases;
using Casework.Dates;
using Casework.Reminders;
using NodaTime;

namespace Casework.Calendars;

/// <summary>How scheduled events stand in a calendar: never more certain than they are.</summary>
public static class CalendarPlan
{
    const int FirstYear = 1000;

    /// <summary>When a reader is reminded of what has no time of day.</summary>
    static readonly Duration Morning = Duration.FromHours(9);

    static readonly Duration Day = Duration.FromDays(1);

    /// <summary>By what newer files know the entry again.</summary>
    public static string Uid(CaseSlug slug, ScheduledEvent scheduled) => Uid(slug, scheduled.Id);

    /// <inheritdoc cref="Uid(CaseSlug, ScheduledEvent)"/>
    public static string Uid(CaseSlug slug, string eventId) => $"{slug}.{eventId}@casebell";

    /// <summary>
    /// A time at that instant; a day, or all of several days, as whole days, those that follow on one another as one stretch; anything wider or in doubt as all the days that it may be.
    /// Without a date of its own, what is not over takes back the date that it had.
    /// </summary>
    /// <param name="venue">Whose clocks and days count, where a time names no zone of its own.</param>
    /// <param name="earlier">The last date that it had before the one it has, or before it lost it; null where there was none.</param>
    /// <param name="now">What became known as put off, from a day that is over by now, has no new one.</param>
    public static Placement Of(ScheduledEvent scheduled, DateTimeZone venue, Edtf? earlier, Instant now)
    {
        var isOff = scheduled.Status == ScheduledStatus.Cancelled || IsPutOff(scheduled, venue, earlier, now) || scheduled is { Date: null, Status: not ScheduledStatus.Held };
        if ((scheduled.Date ?? (isOff ? earlier : null)) is not { } date)
            return new Placement.LeftOut(LeftOutReason.NoDate);
        return Of(date, venue) switch
        {
            Placement.Placed placed when isOff => placed with { Status = CalendarStatus.Cancelled },
            Placement.Placed placed when scheduled.Status == ScheduledStatus.Unknown => placed with { Status = CalendarStatus.Tentative },
            var other => other,
        };
    }

    /// <summary>Where something with this date stands, if no more is known of it.</summary>
    /// <param name="venue">Whose clocks and days count, where a time names no zone of its own.</param>
    public static Placement Of(Edtf date, DateTimeZone venue)
    {
        if (date.Shape.Spans.Any(span => span.First is null || span.Last is null))
            return new Placement.LeftOut(LeftOutReason.OpenEnded);
        if (date is not { EarliestDay: { Year: >= FirstYear } first, LatestDay: { } last })
            return new Placement.LeftOut(LeftOutReason.OutOfReach);

        var isApproximate = Knowledge.Of(date) != DateKnowledge.Exact;
        CalendarTime time =
            isApproximate || (first < last && KnownDays.Beginnings(date).Count == 1) ? new CalendarTime.Span(first, last)
            : date.Precision == DatePrecision.Instant && date.Earliest(venue) is { } start ? new CalendarTime.At(start)
            : new CalendarTime.Each(KnownDays.Of(date) is { Count: > 0 } days ? days : [first]);
        return new Placement.Placed(time, isApproximate ? CalendarStatus.Tentative : CalendarStatus.Confirmed, isApproximate);
    }

    /// <summary>
    /// When a calendar is to remind of it: of a time at each lead; of days at each lead of whole days, at 09:00, and where there is none, on the day itself; of a window
    /// as it begins, at 09:00.
    /// Of what is off: never.
    /// </summary>
    /// <param name="leads">How long before; zero is the morning of the day. None: no reminders.</param>
    /// <param name="reader">In whose zone it is morning, on the day of a time.</param>
    public static IReadOnlyList<Duration> Alarms(Placement.Placed placed, IReadOnlyList<Duration> leads, DateTimeZone reader) => placed switch
    {
        _ when leads.Count == 0 || placed.Status == CalendarStatus.Cancelled => [],
        { Time: CalendarTime.At at } => [.. leads.Select(lead => lead > Duration.Zero ? -lead : Mornings.BeforeTime(at.Start, reader) - at.Start).Distinct()],
        { IsApproximate: true } => [Morning],
        _ => [.. leads.Where(IsWhole).DefaultIfEmpty(Duration.Zero).Distinct().Select(lead => Morning - lead)],
    };

    static bool IsWhole(Duration lead) => lead.BclCompatibleTicks % Day.BclCompatibleTicks == 0;

    /// <summary>Postponed, and no new date is known: it has none, the old one, or one that is over and, for all that is known, the only one that it ever had.</summary>
    static bool IsPutOff(ScheduledEvent scheduled, DateTimeZone venue, Edtf? earlier, Instant now) =>
        scheduled.Status == ScheduledStatus.Postponed && (scheduled.IsPutOff || scheduled.Date is not { } date || (earlier is null && date.End(venue) <= now));
}
