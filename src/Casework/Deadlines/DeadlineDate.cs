using System.Globalization;
using Casework.Dates;
using NodaTime;

namespace Casework.Deadlines;

/// <summary>The date of a deadline that follows from a rule: as sure as what it runs from, and no surer.</summary>
static class DeadlineDate
{
    /// <summary>
    /// A day gives a day. Anything wider gives every day that may be the last: a month or a year where it is exactly one, else one day of a
    /// stretch; doubts are handed on. No date, or one without any bound, gives none.
    /// </summary>
    /// <exception cref="DeadlineProblem">The rule gives no date.</exception>
    public static Edtf? Of(Edtf? start, DeadlineRule rule, NonWorkingDays? list)
    {
        if (rule.NeedsWorkingDays && list is null)
            throw new DeadlineProblem(DeadlineProblem.NoList);
        if (start is null or { EarliestDay: null, LatestDay: null })
            return null;
        LocalDate? first = start.EarliestDay is { } earliest ? LastDay.Of(earliest, rule, list) : null;
        LocalDate? last = start.LatestDay is { } latest ? LastDay.Of(latest, rule, list) : null;
        var doubt = (start.Uncertain, start.Approximate) switch
        {
            (true, true) => "%",
            (true, false) => "?",
            (false, true) => "~",
            _ => "",
        };
        return Edtf.TryParse(Text(first, last, doubt), out var date, out _)
            ? date
            : throw new DeadlineProblem("The deadline would end in a year that dates are not written with: correct the event’s date or the period.");
    }

    static string Text(LocalDate? first, LocalDate? last, string doubt) => (first, last) switch
    {
        ({ } one, { } other) when one == other => Day(one) + doubt,
        ({ } one, { } other) when IsYear(one, other) => one.ToString("uuuu", CultureInfo.InvariantCulture) + doubt,
        ({ } one, { } other) when IsMonth(one, other) => one.ToString("uuuu'-'MM", CultureInfo.InvariantCulture) + doubt,
        // Inside a set a range has no doubtful ends.
        _ when doubt.Length > 0 => $"{(first is null ? ".." : Day(first.Value) + doubt)}/{(last is null ? ".." : Day(last.Value) + doubt)}",
        _ => $"[{(first is null ? "" : Day(first.Value))}..{(last is null ? "" : Day(last.Value))}]",
    };

    static bool IsYear(LocalDate first, LocalDate last) => first.Year == last.Year && first.DayOfYear == 1 && last is { Month: 12, Day: 31 };

    static bool IsMonth(LocalDate first, LocalDate last) => (first.Year, first.Month) == (last.Year, last.Month) && first.Day == 1 && last == first.With(DateAdjusters.EndOfMonth);

    static string Day(LocalDate day) => day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);
}
