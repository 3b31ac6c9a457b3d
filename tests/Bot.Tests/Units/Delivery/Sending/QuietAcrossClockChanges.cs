using Casebell.Addresses;
using NodaTime;
using NodaTime.Text;

namespace Casebell.Tests.Units.Delivery.Sending;

public sealed class QuietAcrossClockChanges
{
    static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    /// <summary>In October the hour from two to three comes twice, in March it does not come.</summary>
    [Theory]
    [InlineData("2022-10-30T00:15:00Z", "2022-10-30T00:30:00Z")]
    [InlineData("2022-10-30T01:15:00Z", null)]
    [InlineData("2022-03-27T00:45:00Z", "2022-03-27T01:00:00Z")]
    public void What_waits_never_waits_for_a_time_that_has_passed(string now, string? end) =>
        new QuietHours(new LocalTime(23, 0), new LocalTime(2, 30)).EndsAt(At(now), Berlin).ShouldBe(end is null ? (Instant?)null : At(end));

    static Instant At(string text) => InstantPattern.General.Parse(text).Value;
}
