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
    public static IReadOnlyList<AgainOffer> Of(ScheduledEvent scheduled, DateTimeZone venue, DateTimeZone reader, Instant now)
    {
        if (scheduled is not { Date: { } date, Status: ScheduledStatus.Scheduled or ScheduledStatus.Postponed, IsPutOff: false })
            return [];
        return
        [
            .. Moments(date, venue, reader, now)
                .Where(moment => moment.Due >= now + Soonest && (date.End(venue) is not { } end || moment.Due < end))
                .DistinctBy(moment => moment.Due)
                .Select(moment => new AgainOffer(moment.When, new PlannedReminder(Occurrence.Again(moment.Due), moment.Due, date.End(venue) ?? moment.Due + Endless))),
        ];
    }

    static IEnumerable<(AgainWhen When, Instant Due)> Moments(Edtf date, DateTimeZone venue, DateTimeZone reader, Instant now)
    {
        yield return (AgainWhen.Tomorrow, Mornings.Of(now.InZone(reader).Date.PlusDays(1), reader));
        if (date.Precision == DatePrecision.Instant)
        {
            foreach (var (occurrence, due) in Mornings.Before(date, venue, reader, [Lead.OnTheDay, Lead.Hours(2)]))
                yield return (occurrence == Lead.OnTheDay.Code ? AgainWhen.OnTheDay : AgainWhen.TwoHoursBefore, due);
        }
        else if (date is { Precision: DatePrecision.Day, EarliestDay: { } day })
        {
            yield return (AgainWhen.OnTheDay, Mornings.OfTheDay(day, venue, reader));
        }
        else
        {
            // Of several days the next.
            foreach (var due in KnownDays.Of(date).Select(one => Mornings.OfTheDay(one, venue, reader)).Where(due => due >= now + Soonest).Take(1))
                yield return (AgainWhen.OnTheDay, due);
        }
    }
}
