using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;

namespace Casework.Deadlines;

/// <summary>An ISO 8601 period of whole days, weeks, months and years: <c>P15D</c>, <c>P2M</c>, <c>P1M10D</c>. Always longer than nothing.</summary>
/// <remarks>A month is a month of the calendar, whatever days it has.</remarks>
public sealed partial record CalendarPeriod
{
    /// <summary>In years; nothing that a court sets is longer.</summary>
    public const int Longest = 100;

    const int MostMonths = Longest * 12;
    const int MostDays = Longest * 365;
    const string Example = "such as P15D (days), P2M (months), P1Y (a year) or P1M10D";

    CalendarPeriod(int years, int months, int weeks, int days) => (Years, Months, Weeks, Days) = (years, months, weeks, days);

    public int Years { get; }

    public int Months { get; }

    public int Weeks { get; }

    public int Days { get; }

    /// <summary>Whether it is given in days and nothing else, so that working days can be meant.</summary>
    public bool IsDays => Years == 0 && Months == 0 && Weeks == 0;

    /// <summary>The most days that it can last, wherever it begins.</summary>
    internal int MostDaysLong => (Years * 366) + (Months * 31) + (Weeks * 7) + Days;

    /// <param name="text">Null is a problem like any other.</param>
    /// <param name="period">The period, where there is one.</param>
    /// <param name="problem">Else a sentence: what is wrong and what is allowed.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CalendarPeriod? period, [NotNullWhen(false)] out string? problem)
    {
        period = null;
        var match = Layout().Match(text ?? "");
        problem = match.Success ? null : NoPeriod(text ?? "");
        if (problem is not null)
            return false;
        var (years, months, weeks, days) = (Number(match, "y"), Number(match, "m"), Number(match, "w"), Number(match, "d"));
        if ((years, months, weeks, days) is (0, 0, 0, 0))
            problem = $"The period is empty: write one that is longer than nothing, {Example}.";
        else if ((years * 12L) + months > MostMonths || (weeks * 7L) + days > MostDays)
            problem = $"The period is too long: at most P{Longest}Y, or as many months, weeks or days.";
        else
            period = new(years, months, weeks, days);
        return period is not null;
    }

    /// <exception cref="FormatException">A sentence: what is wrong and what is allowed.</exception>
    public static CalendarPeriod Parse(string text) => TryParse(text, out var period, out var problem) ? period : throw new FormatException(problem);

    /// <summary>
    /// The day so long after another. Years and months are counted together and first, and where the month has no such day its last one is
    /// meant: a month after 31 January is the last day of February. Null beyond the days that have a date here.
    /// </summary>
    /// <param name="times">How many periods later, counted as one long one: two months after 31 January is 31 March.</param>
    public LocalDate? After(LocalDate day, int times = 1)
    {
        try
        {
            checked
            {
                return day.PlusMonths(((Years * 12) + Months) * times).PlusDays(((Weeks * 7) + Days) * times);
            }
        }
        catch (OverflowException)
        {
            return null;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>As ISO 8601 writes it, the parts that are nothing left out.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("P");
        foreach (var (number, unit) in ((int, char)[])[(Years, 'Y'), (Months, 'M'), (Weeks, 'W'), (Days, 'D')])
            if (number > 0)
                text.Append(CultureInfo.InvariantCulture, $"{number}{unit}");
        return text.ToString();
    }

    static int Number(Match match, string part) => match.Groups[part] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    static string NoPeriod(string text) =>
        text.Contains('-', StringComparison.Ordinal) || text.Contains('\u2212', StringComparison.Ordinal) ? $"A period has no minus: it is counted forward. Write one {Example}."
        : text.Contains('.', StringComparison.Ordinal) || text.Contains(',', StringComparison.Ordinal) ? $"A period has no fractions: write whole days, weeks, months or years, {Example}."
        : text.Contains('T', StringComparison.Ordinal) ? $"A period has no hours or minutes: a deadline ends with its day. Write one {Example}."
        : $"Not a period: write P, then numbers of years (Y), months (M), weeks (W) and days (D) in this order, {Example}.";

    // Five digits are enough for the longest; more would only overflow.
    [GeneratedRegex("""^P(?=[0-9])((?<y>[0-9]{1,5})Y)?((?<m>[0-9]{1,5})M)?((?<w>[0-9]{1,5})W)?((?<d>[0-9]{1,5})D)?\z""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Layout();
}
