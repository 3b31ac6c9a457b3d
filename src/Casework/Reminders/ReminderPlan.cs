using Casework.Cases;
using Casework.Dates;
using NodaTime;

namespace Casework.Reminders;

/// <summary>When to remind of a scheduled event.</summary>
public static class ReminderPlan
{
    /// <summary>Leads for what became known so late that all of the reader's own have passed.</summary>
    static readonly Lead[] Shortened = [Lead.Hours(1), Lead.Minutes(30), Lead.Minutes(15), Lead.Minutes(5)];

    /// <summary>
    /// The reminders that are due after <paramref name="from"/>, the earliest first. A time: before it by each lead, days at the same time of day at its venue.
    /// A day: by each lead of days, at 09:00 in the reader's zone; by leads of hours alone: at 09:00 of the day itself. Several days, all of which are meant: the same
    /// before each that does not follow on another. Any other window: as it begins, at 09:00 of
    /// its first day, when it has passed, at 09:00 of the next, and each week between for those who ask; whatever the leads are.
    /// No date, cancelled, held or unknown, or no leads: none.
    /// </summary>
    /// <param name="scheduled">A postponed event with a date counts as scheduled, unless that is the date from which it was put off.</param>
    /// <param name="venue">Whose midnight ends the day or the window.</param>
    /// <param name="reader">The chat's zone. A local time that its clocks skip becomes the next that exists.</param>
    /// <param name="from">When the following began or the date became known: nothing due by then is planned.</param>
    public static IReadOnlyList<PlannedReminder> For(ScheduledEvent scheduled, DateTimeZone venue, DateTimeZone reader, LeadSettings settings, Instant from)
    {
        if (scheduled is not { Date: { } date, Status: ScheduledStatus.Scheduled or ScheduledStatus.Postponed, IsPutOff: false } || settings.Leads.Count == 0)
            return [];
        var moments = date.Precision switch
        {
            DatePrecision.Instant => Mornings.Before(date, venue, reader, settings.Leads),
            DatePrecision.Day => BeforeDays([.. Days(date.EarliestDay)], venue, reader, settings.Leads),
            _ => KnownDays.Beginnings(date) is { Count: > 0 } days ? BeforeDays(days, venue, reader, settings.Leads) : null,
        };
        var all = moments is null ? WindowPlan.For(date, venue, reader, settings.Weekly) : Chained(moments, date.End(venue));
        return [.. all.Where(reminder => reminder.Due > from)];
    }

    /// <summary>Whether it is reminded of before it, as a time and days are; else as it begins and when it has passed.</summary>
    public static bool ComesBefore(Edtf date) => date.Precision is DatePrecision.Instant or DatePrecision.Day || KnownDays.Of(date).Count > 0;

    /// <summary>
    /// The one reminder of a time or a day that became known when all of the reader's leads before it had passed: moved to an hour from now, it is still reminded of.
    /// Null where a lead is still ahead, where nothing is to be reminded of, or where only minutes are left.
    /// </summary>
    public static PlannedReminder? Hurried(ScheduledEvent scheduled, DateTimeZone venue, DateTimeZone reader, LeadSettings settings, Instant from)
    {
        if (scheduled.Date is not { } date || !ComesBefore(date) || For(scheduled, venue, reader, settings, from).Count > 0)
            return null;
        LeadSettings shortened = new(date.Precision == DatePrecision.Instant ? Shortened : [Lead.OnTheDay], Weekly: false);
        return settings.Leads.Count == 0 || For(scheduled, venue, reader, shortened, from) is not [var first, ..] ? null : first with { Occurrence = Occurrence.Hurried, UsefulUntil = date.End(venue)!.Value };
    }

    /// <summary>The same where one is planned already, and the reader's zone or leads are now others: a day whose morning has passed there, and that is not over, is due at once.</summary>
    public static PlannedReminder? StillHurried(ScheduledEvent scheduled, DateTimeZone venue, DateTimeZone reader, LeadSettings settings, Instant now)
    {
        if (Hurried(scheduled, venue, reader, settings, now) is { } ahead)
            return ahead;
        var planned = For(scheduled, venue, reader, settings, Instant.MinValue);
        return planned.Count > 0 && planned[^1].Due <= now && ComesBefore(scheduled.Date!) && now < planned[^1].UsefulUntil
            ? new PlannedReminder(Occurrence.Hurried, now, planned[^1].UsefulUntil)
            : null;
    }

    static IEnumerable<LocalDate> Days(LocalDate? day) => day is { } known ? [known] : [];

    static IEnumerable<(string Occurrence, Instant Due)> BeforeDays(IReadOnlyList<LocalDate> days, DateTimeZone venue, DateTimeZone reader, IReadOnlyList<Lead> leads)
    {
        List<Lead> whole = [.. leads.Where(lead => lead.Unit == LeadUnit.Days)];
        return
            from day in days.Reverse()
            from lead in whole.Count > 0 ? whole : [Lead.OnTheDay]
            select (day == days[0] ? lead.Code : Occurrence.Of(lead, day), lead == Lead.OnTheDay ? Mornings.OfTheDay(day, venue, reader) : Mornings.Of(day.PlusDays(-lead.Amount), reader));
    }

    /// <summary>Each is of use until the next. Of several at the same moment the last is meant: the shortest lead, before the nearest day.</summary>
    static IEnumerable<PlannedReminder> Chained(IEnumerable<(string Occurrence, Instant Due)> moments, Instant? end)
    {
        if (end is not { } last)
            return [];
        var ordered = moments.Where(moment => moment.Due < last).GroupBy(moment => moment.Due).Select(same => same.Last()).OrderBy(moment => moment.Due).ToList();
        return ordered.Zip(ordered.Skip(1).Select(moment => moment.Due).Append(last), (moment, until) => new PlannedReminder(moment.Occurrence, moment.Due, until));
    }
}
