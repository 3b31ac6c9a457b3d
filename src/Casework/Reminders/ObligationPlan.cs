using Casework.Cases;
using Casework.Dates;
using NodaTime;

namespace Casework.Reminders;

/// <summary>
/// When somebody who asked for it is reminded of something that has to be done again and again: in the morning of each day on which it has to be. The days are
/// counted from the day since which it holds; where nobody says exactly which that is, from the day on which the reader asked.
/// </summary>
public sealed class ObligationPlan
{
    readonly Obligation obligation;
    readonly LocalDate start;

    /// <param name="obligation">Whoever may see it.</param>
    /// <param name="asked">The day at the venue on which the reader asked.</param>
    public ObligationPlan(Obligation obligation, LocalDate asked)
    {
        this.obligation = obligation;
        Counted = Exactly(obligation.From) is null ? Later(asked, obligation.From?.EarliestDay) : null;
        start = Counted ?? Exactly(obligation.From)!.Value;
    }

    /// <summary>The day that the days are counted from where the case names none; it is none of them. Null where the case does.</summary>
    public LocalDate? Counted { get; }

    /// <summary>The first of the days after another; null where there is none.</summary>
    /// <remarks>A month after the 31st is the last day of the month, and two months after it the 31st again.</remarks>
    public LocalDate? DayAfter(LocalDate day)
    {
        // No period is longer than that, so that none of the days is passed over.
        var times = Math.Max(Counted is null ? 0 : 1, Period.DaysBetween(start, day) / obligation.Every.MostDaysLong);
        for (; obligation.Every.After(start, times) is { } next; times++)
            if (next > day)
                return obligation.Until?.LatestDay is { } last && next > last ? null : next;
        return null;
    }

    /// <summary>Whether it is one of the days.</summary>
    public bool Has(LocalDate day) => DayAfter(day.PlusDays(-1)) == day;

    /// <summary>The first reminder that is due after an instant, and of a day after another; null where none will be.</summary>
    /// <param name="told">The last day that the reader was reminded of; null where there is none.</param>
    /// <param name="venue">Whose midnight ends the day: a reminder is of use until then.</param>
    /// <param name="reader">The chat's zone: it is due at 09:00 there, or at the venue where that is over by then.</param>
    /// <param name="from">Nothing due by then is meant.</param>
    /// <param name="now">Nothing that is of no use any more by then is meant either; null: the same instant.</param>
    public PlannedReminder? Next(LocalDate? told, DateTimeZone venue, DateTimeZone reader, Instant from, Instant? now = null)
    {
        var useful = Instant.Max(from, now ?? from);
        // In the farthest zones the reader's morning of a day comes when the venue has the next, or the one before.
        var after = Later(useful.InZone(venue).Date.PlusDays(-2), told);
        while (DayAfter(after) is { } day)
        {
            if (Reminder(day, venue, reader) is var reminder && reminder.Due > from && reminder.UsefulUntil > useful)
                return reminder;
            after = day;
        }

        return null;
    }

    /// <summary>The reminder of a day; null where it is none of the days.</summary>
    public PlannedReminder? On(LocalDate day, DateTimeZone venue, DateTimeZone reader) => Has(day) ? Reminder(day, venue, reader) : null;

    static PlannedReminder Reminder(LocalDate day, DateTimeZone venue, DateTimeZone reader) =>
        new(Occurrence.Of(day), Mornings.OfTheDay(day, venue, reader), Mornings.EndOf(day, venue));

    /// <summary>A day without a doubt; null for anything else.</summary>
    static LocalDate? Exactly(Edtf? date) =>
        date is { Precision: DatePrecision.Day or DatePrecision.Instant, Uncertain: false, Approximate: false, EarliestDay: { } day } && date.LatestDay == day ? day : null;

    static LocalDate Later(LocalDate one, LocalDate? other) => other is { } second && second > one ? second : one;
}
