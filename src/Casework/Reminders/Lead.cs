using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;

namespace Casework.Reminders;

/// <summary>How long before an event its reader is reminded. Whole hours and days are the same however they were written: 24 hours are a day, 60 minutes an hour.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Lead : IComparable<Lead>
{
    /// <summary>The longest, in days.</summary>
    public const int MostDays = 60;

    const int HoursInADay = 24;
    const int MinutesInAnHour = 60;

    Lead(int amount, LeadUnit unit) => (Amount, Unit) = (amount, unit);

    /// <summary>0 only for <see cref="OnTheDay"/>.</summary>
    public int Amount { get; }

    public LeadUnit Unit { get; }

    /// <summary>The morning of the event's own day.</summary>
    public static Lead OnTheDay { get; } = new(0, LeadUnit.Days);

    /// <summary>As it is stored, and as it may be written: <c>7d</c>, <c>2h</c>, <c>30m</c>; <c>0d</c> is the morning of the day.</summary>
    public string Code => string.Create(CultureInfo.InvariantCulture, $"{Amount}{Letter(Unit)}");

    /// <summary>Its length where no clock is changed between.</summary>
    public Duration Length => Unit switch
    {
        LeadUnit.Days => Duration.FromDays(Amount),
        LeadUnit.Hours => Duration.FromHours(Amount),
        _ => Duration.FromMinutes(Amount),
    };

    /// <summary>1 to <see cref="MostDays"/> days.</summary>
    public static Lead Days(int amount) => Of(amount, LeadUnit.Days) ?? throw new ArgumentOutOfRangeException(nameof(amount));

    public static Lead Hours(int amount) => Of(amount, LeadUnit.Hours) ?? throw new ArgumentOutOfRangeException(nameof(amount));

    public static Lead Minutes(int amount) => Of(amount, LeadUnit.Minutes) ?? throw new ArgumentOutOfRangeException(nameof(amount));

    /// <summary>Null where it is not at least a minute, or longer than <see cref="MostDays"/>.</summary>
    public static Lead? Of(long amount, LeadUnit unit) => unit switch
    {
        _ when amount <= 0 => null,
        LeadUnit.Minutes when amount % MinutesInAnHour == 0 => Of(amount / MinutesInAnHour, LeadUnit.Hours),
        LeadUnit.Hours when amount % HoursInADay == 0 => Of(amount / HoursInADay, LeadUnit.Days),
        LeadUnit.Days => amount > MostDays ? null : new Lead((int)amount, unit),
        LeadUnit.Hours => amount > MostDays * HoursInADay ? null : new Lead((int)amount, unit),
        _ => amount > MostDays * HoursInADay * MinutesInAnHour ? null : new Lead((int)amount, unit),
    };

    /// <summary>Reads what <see cref="Code"/> wrote; null for anything else.</summary>
    public static Lead? Parse(string code)
    {
        if (code == OnTheDay.Code)
            return OnTheDay;
        if (code.Length < 2 || !long.TryParse(code.AsSpan(..^1), NumberStyles.None, CultureInfo.InvariantCulture, out var amount))
            return null;
        return code[^1] switch
        {
            'd' => Of(amount, LeadUnit.Days),
            'h' => Of(amount, LeadUnit.Hours),
            'm' => Of(amount, LeadUnit.Minutes),
            _ => null,
        };
    }

    /// <summary>By length; the morning of the day is the shortest.</summary>
    public int CompareTo(Lead other) => Length.CompareTo(other.Length);

    public override string ToString() => Code;

    public static bool operator <(Lead left, Lead right) => left.CompareTo(right) < 0;

    public static bool operator >(Lead left, Lead right) => left.CompareTo(right) > 0;

    public static bool operator <=(Lead left, Lead right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Lead left, Lead right) => left.CompareTo(right) >= 0;

    static char Letter(LeadUnit unit) => unit switch
    {
        LeadUnit.Days => 'd',
        LeadUnit.Hours => 'h',
        _ => 'm',
    };
}

/// <summary>In what a lead is counted. Days are days of the calendar, not stretches of 24 hours.</summary>
public enum LeadUnit { Days, Hours, Minutes }
