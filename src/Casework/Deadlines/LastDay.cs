using System.Globalization;
using NodaTime;

namespace Casework.Deadlines;

/// <summary>Counts from one day to the last day of a deadline.</summary>
static class LastDay
{
    /// <exception cref="DeadlineProblem">The list of non-working days is needed and is not there, or does not reach so far.</exception>
    public static LocalDate Of(LocalDate start, DeadlineRule rule, NonWorkingDays? list)
    {
        var last = rule.Count == DayCount.Working ? Working(start, rule.Period.Days, Needed(list)) : rule.Period.After(start) ?? throw TooFar();
        return rule.RollsOver ? NextWorking(last, Needed(list)) : last;
    }

    static NonWorkingDays Needed(NonWorkingDays? list) => list ?? throw new DeadlineProblem(DeadlineProblem.NoList);

    static LocalDate Working(LocalDate start, int days, NonWorkingDays list)
    {
        var last = start;
        for (var counted = 0; counted < days; counted++)
            last = NextWorking(Next(last), list);
        return last;
    }

    static LocalDate NextWorking(LocalDate day, NonWorkingDays list)
    {
        while (!IsWorking(day, list))
            day = Next(day);
        return day;
    }

    static bool IsWorking(LocalDate day, NonWorkingDays list) => list.Knows(day.Year) ? list.IsWorking(day) : throw Unknown(day.Year, list);

    static LocalDate Next(LocalDate day) => day < LocalDate.MaxIsoValue ? day.PlusDays(1) : throw TooFar();

    static DeadlineProblem Unknown(int year, NonWorkingDays list) => new(list.LastYear is { } last
        ? string.Create(CultureInfo.InvariantCulture, $"The rule counts working days of {year}, and the list of non-working days {(year > last ? $"ends with {last}" : "names no day of that year")}: complete the list, or write the date itself.")
        : "The list of non-working days names no date, so it knows no year: add the holidays of each year, or write the date itself.");

    static DeadlineProblem TooFar() => new("The deadline would end after the last year of the calendar: correct the event’s date or the period.");
}

/// <summary>Why a rule gives no date; its message is for whoever wrote the rule.</summary>
sealed class DeadlineProblem(string sentence) : Exception(sentence)
{
    public const string NoList =
        "This rule needs to know which days are not worked, and there is no list of them: write the date itself, or have the operator supply a list (Cases:NonWorkingDays). None is shipped, and nothing is guessed.";
}
