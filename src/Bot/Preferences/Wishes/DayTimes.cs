using System.Globalization;
using System.Text.RegularExpressions;
using Casebell.Addresses;
using NodaTime;

namespace Casebell.Preferences.Wishes;

/// <summary>Times of day as people write them: <c>9</c>, <c>22:30</c>, <c>22.30</c>, <c>10 pm</c>; 24 is midnight.</summary>
static partial class DayTimes
{
    /// <summary>Null where the text is no time of day.</summary>
    public static LocalTime? Read(string text)
    {
        if (Time().Match(text) is not { Success: true } match)
            return null;
        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"] is { Success: true, Value: var minutes } ? int.Parse(minutes, CultureInfo.InvariantCulture) : 0;
        if (match.Groups["half"] is { Success: true, Value: var half })
        {
            if (hour is < 1 or > 12)
                return null;
            hour = hour % 12 + (half == "pm" ? 12 : 0);
        }

        return (hour, minute) switch
        {
            (24, 0) => LocalTime.Midnight,
            ( < 24, < 60) => new LocalTime(hour, minute),
            _ => null,
        };
    }

    /// <summary>An hour without minutes; null for everything else.</summary>
    public static int? ReadHour(string text) => Read(text) is { Minute: 0 } time ? time.Hour : null;

    /// <summary><c>22-7</c>, <c>22:30–07:15</c>, <c>from 22 to 7</c>; null where it is no such stretch, or has no length.</summary>
    public static QuietHours? ReadQuiet(string text) =>
        Stretch().Match(text) is { Success: true } match
        && Read(match.Groups["from"].Value) is { } from && Read(match.Groups["until"].Value) is { } until && from != until
            ? new QuietHours(from, until)
            : null;

    public static string Write(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Write(int hour) => Write(new LocalTime(hour, 0));

    /// <summary>As <see cref="ReadQuiet"/> reads it.</summary>
    public static string Write(QuietHours hours) => $"{Write(hours.From)}-{Write(hours.Until)}";

    [GeneratedRegex("^(?<hour>[0-9]{1,2})([:.](?<minute>[0-9]{2}))?( ?(?<half>am|pm))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Time();

    [GeneratedRegex("^(from |с )?(?<from>[0-9:.]+( ?(am|pm))?)( ?[-–—−] ?| to | until | до | )(?<until>[0-9:.]+( ?(am|pm))?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Stretch();
}
