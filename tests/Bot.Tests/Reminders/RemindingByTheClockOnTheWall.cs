using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Casebell.Tests.Reminders.Year;
using NodaTime;
using NodaTime.Text;

namespace Casebell.Tests.Reminders;

/// <summary>Clocks change where the reader lives, and where the court sits: reminders come by the hour that people see.</summary>
public sealed class RemindingByTheClockOnTheWall : ServiceTest
{
    /// <summary>So late is a reminder of one who waits for a second.</summary>
    static readonly Duration Soon = Duration.FromMinutes(1);

    protected override bool BotStarts => false;

    [Theory]
    // A day of the calendar, at nine where the reader lives: before, on and after the change.
    [InlineData("London", "2022-03-28", "2022-03-21T09:00+00 2022-03-27T09:00+01")]
    [InlineData("New York", "2022-03-20", "2022-03-13T09:00-04 2022-03-19T09:00-04")]
    [InlineData("London", "2022-11-06", "2022-10-30T09:00+00 2022-11-05T09:00+00")]
    [InlineData("New York", "2022-11-07", "2022-10-31T09:00-04 2022-11-06T09:00-05")]
    // A time, by the clock of the court: the reader's says what it happens to be then.
    [InlineData("Almaty", "2022-03-28T10:00[Europe/London]", "2022-03-21T16:00+06 2022-03-27T15:00+06 2022-03-28T13:00+06")]
    [InlineData("London", "2022-03-28T10:00[Europe/London]", "2022-03-21T10:00+00 2022-03-27T10:00+01 2022-03-28T08:00+01")]
    [InlineData("London", "2022-10-30T02:30[Europe/London]", "2022-10-23T02:30+01 2022-10-29T02:30+01 2022-10-30T01:30+01")]
    // Neither the reader's change nor the distance between the two moves what the court's clock says.
    [InlineData("New York", "2022-11-10T10:00[Asia/Almaty]", "2022-11-03T00:00-04 2022-11-08T23:00-05 2022-11-09T21:00-05")]
    // Kazakhstan went over to one zone on 1 March 2024, the day after a leap day: the clocks of Almaty went back by an hour.
    [InlineData("Almaty", "2024-03-01T10:00[Asia/Almaty]", "2024-02-23T10:00+06 2024-02-29T10:00+06 2024-03-01T08:00+05")]
    [InlineData("Almaty", "2024-03-07T10:00[Asia/Almaty]", "2024-02-29T10:00+06 2024-03-06T10:00+05 2024-03-07T08:00+05")]
    [InlineData("Aktobe", "2024-03-01T10:00[Asia/Almaty]", "2024-02-23T09:00+05 2024-02-29T09:00+05 2024-03-01T08:00+05")]
    [InlineData("Almaty", "2024-03-01", "2024-02-23T09:00+06 2024-02-29T09:00+06")]
    [InlineData("Almaty", "2024-03-07", "2024-02-29T09:00+06 2024-03-06T09:00+05")]
    // Who wrote a distance from UTC keeps it.
    [InlineData("UTC+6", "2024-03-07", "2024-02-29T09:00+06 2024-03-06T09:00+06")]
    // The leap day itself.
    [InlineData("Almaty", "2024-02-29", "2024-02-22T09:00+06 2024-02-28T09:00+06")]
    public async Task Each_comes_at_its_hour(string zone, string date, string expected)
    {
        var dues = expected.Split(' ').Select(Read).ToList();
        Stage.Clock.Set((dues[0] - Duration.FromDays(2)).ToDateTimeOffset());
        await Stage.StartBotAsync();
        await Stage.ImportAsync(Invented.Case("followed", scheduled: [Invented.Hearing(date)]));
        var reader = Stage.NewReader("en");
        await reader.AskAsync($"/settings zone {zone}");
        await reader.AskAsync("/follow followed");

        Almanac almanac = new(Stage);
        await almanac.UntilAsync((dues[^1] + Duration.FromHours(1)).ToDateTimeOffset());

        var came = reader.Reminders().Select(message => Instant.FromDateTimeOffset(message.Date)).ToList();
        came.Count.ShouldBe(dues.Count, string.Join(", ", came));
        foreach (var (at, due) in came.Zip(dues))
            at.ShouldBeInRange(due, due + Soon);
    }

    /// <summary>The offset says which clock is meant; that the zone has it then is checked by the plan's own tests.</summary>
    static Instant Read(string text) => OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<+HH>").Parse(text).GetValueOrThrow().ToInstant();
}
