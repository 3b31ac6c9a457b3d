using System.Globalization;
using System.Text;
using NodaTime;

namespace Casework.Calendars;

/// <summary>Writes the lines of a calendar file (RFC 5545, 3.1): at most 75 octets each, longer ones folded between characters, each ended by CR and LF.</summary>
sealed class ContentLines
{
    const int MostOctets = 75;
    const string LineEnd = "\r\n";

    readonly StringBuilder written = new();

    /// <param name="value">As it is to stand there.</param>
    public void Add(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                written.Append(LineEnd).Append(' ');
                octets = 1;
            }

            written.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        written.Append(LineEnd);
    }

    /// <summary>Adds nothing where there are no words.</summary>
    public void AddText(string name, string text)
    {
        if (text.Length > 0)
            Add(name, CalendarText.Escape(text));
    }

    public void Add(string name, Instant instant) => Add(name, instant.InUtc().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));

    public void Add(string name, params IEnumerable<LocalDate> days) => Add($"{name};VALUE=DATE", string.Join(',', days.Select(day => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture))));

    /// <summary>To the minute.</summary>
    public void Add(string name, Duration duration)
    {
        var (sign, length) = duration < Duration.Zero ? ("-", -duration) : ("", duration);
        var value = new StringBuilder(sign).Append('P');
        if (length.Days > 0)
            value.Append(CultureInfo.InvariantCulture, $"{length.Days}D");
        if (length.Hours > 0 || length.Minutes > 0 || length.Days == 0)
            value.Append('T');
        if (length.Hours > 0)
            value.Append(CultureInfo.InvariantCulture, $"{length.Hours}H");
        if (length.Minutes > 0 || length is { Days: 0, Hours: 0 })
            value.Append(CultureInfo.InvariantCulture, $"{length.Minutes}M");
        Add(name, value.ToString());
    }

    public override string ToString() => written.ToString();
}
