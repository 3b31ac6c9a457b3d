using NodaTime;

namespace Casework.Dates;

/// <summary>The days of a date which says of each that it is meant, such as those on which a court sits.</summary>
public static class KnownDays
{
    /// <summary>More are a stretch of time, and no days that somebody named.</summary>
    const int Most = 366;

    /// <summary>In ascending order, each once; none where not all are meant, one is in doubt or not a day, or there are too many.</summary>
    public static IReadOnlyList<LocalDate> Of(Edtf date)
    {
        if (date is not { Shape: DateSet { All: true } set, Uncertain: false, Approximate: false } || !set.Members.All(IsOfDays))
            return [];
        SortedSet<LocalDate> days = [];
        foreach (var span in set.Spans)
        {
            if (span is not { First.Local: { } first, Last.Local: { } last } || Period.DaysBetween(first, last) >= Most)
                return [];
            for (var day = first; day <= last; day = day.PlusDays(1))
                days.Add(day);
        }

        return days.Count > Most ? [] : [.. days];
    }

    /// <summary>The first of each stretch of the days that follow on one another.</summary>
    public static IReadOnlyList<LocalDate> Beginnings(Edtf date)
    {
        var days = Of(date);
        return [.. days.Where((day, at) => at == 0 || days[at - 1].PlusDays(1) != day)];
    }

    static bool IsOfDays(DateShape member) => member switch
    {
        CalendarDate { Kind: DatePrecision.Day, Plain: true } => true,
        Interval { Start.Date: { Kind: DatePrecision.Day }, End.Date: { Kind: DatePrecision.Day } } => true,
        _ => false,
    };
}
