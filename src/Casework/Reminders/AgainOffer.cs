using Casework.Cases;
using Casework.Dates;
using NodaTime;

namespace Casework.Reminders;

/// <summary>When a reader may ask to be reminded once more.</summary>
public enum AgainWhen
{
    /// <summary>At 09:00 of the reader's next day.</summary>
    Tomorrow,

    /// <summary>In the morning of the event's day.</summary>
    OnTheDay,

    /// <summary>Two hours before a time.</summary>
    TwoHoursBefore,
}

/// <summary>A reminder that a reader may ask for.</summary>
/// <param name="Planned">Its occurrence is <see cref="Occurrence.Again"/>: asked for twice, it comes once.</param>
public sealed record AgainOffer(AgainWhen When, PlannedReminder Planned)
{
    /// <summary>Long enough before the reminder to be worth a press.</summary>
    static readonly Duration Soonest = Duration.FromMinutes(5);

    /// <summary>How long a reminder of a window without an end is of use.</summary>
    static readonly Duration Endless = Duration.FromDays(7);

    /// <summary>Those that lie ahead, and before the event is over; each moment once.</summary>
    public static IReadOnlyList<AgainOffer> Of(ScheduledEvent scheduled, DateTimeZone venue, DateTimeZone reader, Instant now) =>
        [.. All(scheduled, venue, reader, now).DistinctBy(offer => offer.Planned.Due)];

    /// <summary>The same for one that an old message offers: on the eve, the morning of the day is tomorrow's. Null where it is too late.</summary>
    public static AgainOffer? Find(AgainWhen when, ScheduledEvent scheduled, DateTimeZone venue, DateTimeZone reader, Instant now) =>
        All(scheduled, venue, reader, now).FirstOrDefault(offer => offer.When == when);

    static IEnumerable<AgainOffer> All(ScheduledEvent scheduled, DateTimeZone venue, DateTimeZone reader, Instant now)
    {
        if (scheduled is not { Date: { } date, Status: ScheduledStatus.Scheduled or ScheduledStatus.Postponed, IsPutOff: false })
            return [];
        return Moments(date, venue, reader, now)
            .Where(moment => moment.Due >= now + Soonest && (date.End(venue) is not { } end || moment.Due < end))
            .Select(moment => new AgainOffer(moment.When, new PlannedReminder(Occurrence.Again(moment.Due), moment.Due, date.End(venue) ?? moment.Due + Endless)));
    }

    /// <summary>
    /// When a reminder that was asked for is due where the reader has another zone: at 09:00 there, of the same day or of the event's. So long before a time stays so
    /// long before it; and what would come when the event is over stays as it was.
    /// </summary>
    /// <param name="before">The zone in which it was asked for.</param>
    public static Instant Moved(ScheduledEvent scheduled, DateTimeZone venue, DateTimeZone before, DateTimeZone reader, Instant due)
    {
        if (scheduled.Date is not { } date)
            return due;
        var (then, now) = (Fixed(date, venue, before).ToList(), Fixed(date, venue, reader).ToList());
        var day = due.InZone(before).Date;
        // Where two were at the same moment, the one that stays counts.
        var moved = then.FindLastIndex(moment => moment.Due == due) is var at and >= 0 ? now[at].Due : Mornings.Of(day, before) == due ? Mornings.Of(day, reader) : due;
        return moved < date.End(venue) ? moved : due;
    }

    static IEnumerable<(AgainWhen When, Instant Due)> Moments(Edtf date, DateTimeZone venue, DateTimeZone reader, Instant now)
    {
        yield return (AgainWhen.Tomorrow, Mornings.Of(now.InZone(reader).Date.PlusDays(1), reader));
        var fixedOnes = Fixed(date, venue, reader);
        // Of several days the next.
        foreach (var moment in date.Precision == DatePrecision.Instant ? fixedOnes : fixedOnes.Where(moment => moment.Due >= now + Soonest).Take(1))
            yield return moment;
    }

    /// <summary>Those that the date alone gives: of a time the morning of its day and so long before it, of days the morning of each.</summary>
    static IEnumerable<(AgainWhen When, Instant Due)> Fixed(Edtf date, DateTimeZone venue, DateTimeZone reader) => date switch
    {
        { Precision: DatePrecision.Instant } =>
            Mornings.Before(date, venue, reader, [Lead.OnTheDay, Lead.Hours(2)]).Select(moment => (moment.Occurrence == Lead.OnTheDay.Code ? AgainWhen.OnTheDay : AgainWhen.TwoHoursBefore, moment.Due)),
        { Precision: DatePrecision.Day, EarliestDay: { } day } => [(AgainWhen.OnTheDay, Mornings.OfTheDay(day, venue, reader))],
        _ => KnownDays.Of(date).Select(day => (AgainWhen.OnTheDay, Mornings.OfTheDay(day, venue, reader))),
    };
}
