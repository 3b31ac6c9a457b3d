using System.Globalization;
using System.Xml;

namespace Casebell.Sandbox.Control;

/// <summary>Instants and durations of the clock, as ISO 8601 texts.</summary>
static class ClockText
{
    internal static string Write(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    internal static DateTimeOffset Instant(string text)
    {
        string[] forms = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];
        var zoned = text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > 9;
        return zoned && DateTimeOffset.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.ToUniversalTime()
            : throw ControlException.Bad("That is no instant; write one such as 2022-12-01T03:00:00Z or 2022-12-01T09:00:00+06:00.");
    }

    internal static TimeSpan Span(string text)
    {
        try
        {
            // Years and months are not durations of a fixed length; the sandbox takes days, hours, minutes, seconds.
            if (!text.Split('T')[0].AsSpan().ContainsAny("YM")) return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            // Told below, in words of our own.
        }

        throw ControlException.Bad("That is no duration; write one such as PT1H, PT30M or P1D.");
    }
}
