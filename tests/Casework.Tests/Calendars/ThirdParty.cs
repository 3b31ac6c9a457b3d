using System.Globalization;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace Casework.Tests.Calendars;

/// <summary>A calendar file as somebody else's parser reads it.</summary>
static class ThirdParty
{
    public static IReadOnlyList<Ical.Net.CalendarComponents.CalendarEvent> Read(string file)
    {
        var calendar = Ical.Net.Calendar.Load(file).ShouldNotBeNull();
        calendar.Version.ShouldBe("2.0");
        calendar.Method.ShouldBe("PUBLISH");
        calendar.Children.OfType<CalendarComponent>().ShouldAllBe(child => child is Ical.Net.CalendarComponents.CalendarEvent);
        return [.. calendar.Events];
    }

    /// <summary>As <c>yyyyMMdd</c>, with the time and a Z where it is one in UTC.</summary>
    public static string Text(CalDateTime? time) =>
        time is null ? "" : time.Value.ToString(time.HasTime ? "yyyyMMdd'T'HHmmss" : "yyyyMMdd", CultureInfo.InvariantCulture) + (time.IsUtc ? "Z" : "");
}
