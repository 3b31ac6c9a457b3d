using Casework.Dates;
using NodaTime;

namespace Casework.Reminders;

/// <summary>Reminders of what is expected at some time in a stretch of days.</summary>
static class WindowPlan
{
    /// <summary>How long the last that is said of a window is of use: it stays true as long as nothing comes of it, also where the service was off for weeks.</summary>
    const int LastDays = 30;

    /// <summary>Two years: whoever waits longer no longer needs to be told each week.</summary>
    const int MostWeeks = 104;

    const int DaysInAWeek = 7;

    /// <summary>So many weeks after it are still in the calendar.</summary>
    static readonly LocalDate Farthest = new(9990, 1, 1);

    public static IReadOnlyList<PlannedReminder> For(Edtf date, DateTimeZone venue, DateTimeZone reader, bool isWeekly)
    {
        List<PlannedReminder> reminders = [];
        if (date.EarliestDay is { } first)
        {
            var weeks = isWeekly && first < Farthest ? MostWeeks : 0;
            var end = date.End(venue) ?? Mornings.Of(first.PlusDays(weeks * DaysInAWeek + LastDays), reader);
            var moments = Moments(first, weeks, reader).TakeWhile(moment => moment.Due < end).ToList();
            reminders.AddRange(moments.Zip(moments.Skip(1).Select(moment => moment.Due).Append(end), (moment, until) => new PlannedReminder(moment.Occurrence, moment.Due, until)));
        }

        if (date.LatestDay is { } last && Mornings.After(last, venue, reader) is var closed)
            reminders.Add(new PlannedReminder(Occurrence.Closed, closed, closed + Duration.FromDays(LastDays)));
        return reminders;
    }

    static IEnumerable<(string Occurrence, Instant Due)> Moments(LocalDate first, int weeks, DateTimeZone reader)
    {
        yield return (Occurrence.Begins, Mornings.Of(first, reader));
        for (var week = 1; week <= weeks; week++)
            yield return (Occurrence.Week(week), Mornings.Of(first.PlusDays(week * DaysInAWeek), reader));
    }
}
