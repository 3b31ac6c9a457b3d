using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Casework.Reminders;

/// <summary>Names of reminders that are no lead's.</summary>
public static class Occurrence
{
    /// <summary>The time in which something is expected begins.</summary>
    public const string Begins = "begins";

    /// <summary>That time has passed.</summary>
    public const string Closed = "closed";

    /// <summary>A time or a day that became known when it was too late for every lead.</summary>
    public const string Hurried = "hurried";

    const string WeekPrefix = "week-";
    const string AgainPrefix = "again-";

    /// <param name="number">Weeks since the time began, from 1.</param>
    public static string Week(int number) => WeekPrefix + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A lead's before days that are not the first of an event.</summary>
    public static string Of(Lead lead, LocalDate day) => $"{lead.Code}-{Of(day)}";

    /// <summary>One that a reader asked for.</summary>
    public static string Again(Instant due) => AgainPrefix + due.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>One of something that has to be done again and again: the day.</summary>
    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>Reads what <see cref="Of(LocalDate)"/> wrote; null for anything else.</summary>
    public static LocalDate? DayOf(string occurrence) => LocalDatePattern.Iso.Parse(occurrence).TryGetValue(default, out var day) ? day : null;

    public static bool IsWeek(string occurrence) => occurrence.StartsWith(WeekPrefix, StringComparison.Ordinal);

    public static bool IsAgain(string occurrence) => occurrence.StartsWith(AgainPrefix, StringComparison.Ordinal);
}
