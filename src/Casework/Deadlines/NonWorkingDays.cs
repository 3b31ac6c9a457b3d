using NodaTime;
using NodaTime.Text;

namespace Casework.Deadlines;

/// <summary>The days on which nobody works, as an operator lists them. It knows the years of which it names a day, and no others.</summary>
public sealed class NonWorkingDays
{
    readonly HashSet<LocalDate> dates;
    readonly HashSet<IsoDayOfWeek> weekdays;
    readonly HashSet<int> years;

    NonWorkingDays(HashSet<LocalDate> dates, HashSet<IsoDayOfWeek> weekdays)
    {
        (this.dates, this.weekdays) = (dates, weekdays);
        years = [.. dates.Select(date => date.Year)];
    }

    /// <summary>The last year that it knows; null where it names no date at all.</summary>
    public int? LastYear => years.Count == 0 ? null : years.Max();

    /// <summary>Reads a list: a date (<c>2026-03-09</c>) or a weekday (<c>Saturday</c>) a line; from <c>#</c> on a line is a comment.</summary>
    /// <returns>The list, or what is wrong with which lines, counted from 1.</returns>
    public static (NonWorkingDays? Days, IReadOnlyList<(int Line, string Problem)> Problems) Read(IEnumerable<string> lines)
    {
        HashSet<LocalDate> named = [];
        HashSet<IsoDayOfWeek> weekly = [];
        List<(int Line, string Problem)> problems = [];
        foreach (var (index, line) in lines.Index())
        {
            var entry = line.Split('#')[0].Trim().TrimStart('\uFEFF');
            if (entry.Length == 0)
                continue;
            if (LocalDatePattern.Iso.Parse(entry).TryGetValue(default, out var date))
                named.Add(date);
            else if (entry.All(char.IsAsciiLetter) && Enum.TryParse<IsoDayOfWeek>(entry, ignoreCase: true, out var weekday) && weekday != IsoDayOfWeek.None)
                weekly.Add(weekday);
            else
                problems.Add((index + 1, "Not a day: write a date such as 2026-03-09, or a weekday such as Saturday, one a line; '#' begins a comment."));
        }

        return problems.Count > 0 ? (null, problems) : (new(named, weekly), []);
    }

    /// <summary>Whether it says anything of the year.</summary>
    public bool Knows(int year) => years.Contains(year);

    public bool IsWorking(LocalDate day) => !dates.Contains(day) && !weekdays.Contains(day.DayOfWeek);
}
