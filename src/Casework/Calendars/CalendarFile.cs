using System.Globalization;
using NodaTime;

namespace Casework.Calendars;

/// <summary>A calendar as a file (RFC 5545) that other programs import. Times are in UTC, days are days wherever the reader is.</summary>
public static class CalendarFile
{
    public const string MediaType = "text/calendar";

    const string Product = "-//Casebell//Court dates//EN";

    /// <param name="events">Each with a UID of its own.</param>
    /// <param name="made">When the file is made.</param>
    /// <returns>To be stored as UTF-8.</returns>
    public static string Write(IEnumerable<CalendarEvent> events, Instant made)
    {
        ContentLines lines = new();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", Product);
        lines.Add("CALSCALE", "GREGORIAN");
        lines.Add("METHOD", "PUBLISH");
        foreach (var one in events)
            Write(lines, one, made);
        lines.Add("END", "VCALENDAR");
        return lines.ToString();
    }

    static void Write(ContentLines lines, CalendarEvent one, Instant made)
    {
        lines.Add("BEGIN", "VEVENT");
        lines.AddText("UID", one.Uid);
        lines.Add("SEQUENCE", one.Sequence.ToString(CultureInfo.InvariantCulture));
        lines.Add("DTSTAMP", made);
        if (one.LastModified is { } modified)
            lines.Add("LAST-MODIFIED", modified);
        Write(lines, one.Time);
        lines.Add("STATUS", Word(one.Status));
        lines.Add("TRANSP", one.IsTransparent ? "TRANSPARENT" : "OPAQUE");
        // In a calendar that is shared, others are not shown which case its owner follows.
        lines.Add("CLASS", "PRIVATE");
        lines.AddText("SUMMARY", one.Summary);
        lines.AddText("DESCRIPTION", one.Description);
        lines.AddText("LOCATION", one.Location);
        if (one.Url is { IsAbsoluteUri: true } url)
            lines.Add("URL", url.AbsoluteUri);
        foreach (var alarm in one.Alarms)
            WriteAlarm(lines, alarm, one.Summary);
        lines.Add("END", "VEVENT");
    }

    static void Write(ContentLines lines, CalendarTime time)
    {
        switch (time)
        {
            case CalendarTime.At at:
                lines.Add("DTSTART", at.Start);
                break;
            case CalendarTime.Span span:
                lines.Add("DTSTART", span.First);
                lines.Add("DTEND", span.Last.PlusDays(1));
                break;
            case CalendarTime.Each each:
                lines.Add("DTSTART", each.Days[0]);
                lines.Add("DTEND", each.Days[0].PlusDays(1));
                if (each.Days.Count > 1)
                    lines.Add("RDATE", each.Days.Skip(1));
                break;
            default:
                throw new InvalidOperationException($"No such time: {time.GetType().Name}.");
        }
    }

    static void WriteAlarm(ContentLines lines, Duration after, string summary)
    {
        lines.Add("BEGIN", "VALARM");
        lines.Add("ACTION", "DISPLAY");
        lines.Add("TRIGGER", after);
        lines.AddText("DESCRIPTION", summary);
        lines.Add("END", "VALARM");
    }

    static string Word(CalendarStatus status) => status switch
    {
        CalendarStatus.Tentative => "TENTATIVE",
        CalendarStatus.Confirmed => "CONFIRMED",
        CalendarStatus.Cancelled => "CANCELLED",
        _ => throw new InvalidOperationException($"No such status: {status}."),
    };
}
