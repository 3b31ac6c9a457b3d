using System.Globalization;
using System.Text;
using Casebell.Sandbox;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace Casebell.Tests.Calendars;

/// <summary>The file in a message as somebody else's parser reads it.</summary>
static class ReadCalendar
{
    public static IReadOnlyList<CalendarEvent> Of(SandboxMessage message)
    {
        var document = message.Document.ShouldNotBeNull($"the bot sent words only: {message.Text}");
        document.MediaType.ShouldBe("text/calendar");
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(document.Content.Span);
        text.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Any(char.IsControl));
        return [.. Ical.Net.Calendar.Load(text).ShouldNotBeNull().Events];
    }

    /// <summary>As <c>20221214T040000Z</c> or <c>20221214</c>.</summary>
    public static string Text(CalDateTime? time) =>
        time is null ? "" : time.Value.ToString(time.HasTime ? "yyyyMMdd'T'HHmmss" : "yyyyMMdd", CultureInfo.InvariantCulture) + (time.IsUtc ? "Z" : "");
}
