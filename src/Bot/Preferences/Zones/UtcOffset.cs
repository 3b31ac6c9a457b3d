using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Casebell.Preferences.Zones;

/// <summary>Zones written as a distance from UTC: <c>UTC+5</c>, <c>GMT-3:30</c>, <c>+0545</c>, <c>UTC+5.5</c>.</summary>
static partial class UtcOffset
{
    /// <summary>West and east of these no place keeps time. Hours.</summary>
    const int Westernmost = -12, Easternmost = 14;

    /// <summary>A zone without daylight saving; null where the text is no such distance.</summary>
    public static DateTimeZone? Read(string text)
    {
        if (Shape().Match(text) is not { Success: true } match)
            return null;
        var minutes = int.Parse(match.Groups["hours"].Value, CultureInfo.InvariantCulture) * 60
            + match.Groups switch
            {
                var groups when groups["minutes"] is { Success: true, Value: var more } => int.Parse(more, CultureInfo.InvariantCulture),
                var groups when groups["part"] is { Success: true, Value: var part } => Part(part),
                _ => 0,
            };
        if (match.Groups["sign"].Value != "+")
            minutes = -minutes;
        return minutes is >= Westernmost * 60 and <= Easternmost * 60 ? DateTimeZone.ForOffset(Offset.FromSeconds(minutes * 60)) : null;
    }

    /// <summary>Of an hour, in minutes.</summary>
    static int Part(string digits) => digits switch
    {
        "25" => 15,
        "75" => 45,
        "5" or "50" => 30,
        _ => 0,
    };

    // After a point 30 is minutes and 5 is half an hour: neither can be the other.
    [GeneratedRegex("^(utc|gmt)? ?(?<sign>[+−–-]) ?(?<hours>[0-9]{1,2})([:.,]?(?<minutes>00|15|30|45)|[.,](?<part>0|25|5|50|75))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
