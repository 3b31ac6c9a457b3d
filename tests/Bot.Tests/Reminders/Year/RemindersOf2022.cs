using System.Globalization;
using System.Text;
using Casebell.Sandbox;
using Casebell.Tests.Harness;
using NodaTime;

namespace Casebell.Tests.Reminders.Year;

/// <summary>All that three followers are reminded of in a year, through restarts of the service at random moments.</summary>
public sealed class RemindersOf2022 : ServiceTest
{
    static readonly DateTimeOffset NewYear = new(2022, 1, 1, 4, 0, 0, TimeSpan.Zero);
    static readonly DateTimeOffset NextYear = new(2023, 2, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Over the reminder of the day before.</summary>
    static readonly DateTimeOffset Fails = new(2022, 8, 21, 3, 0, 0, TimeSpan.Zero);
    static readonly DateTimeOffset IsBack = new(2022, 8, 21, 7, 30, 0, TimeSpan.Zero);

    /// <summary>Over the reminder of two hours before, and the hearing.</summary>
    static readonly DateTimeOffset FailsAgain = new(2022, 8, 22, 1, 0, 0, TimeSpan.Zero);
    static readonly DateTimeOffset IsBackAgain = new(2022, 8, 22, 4, 30, 0, TimeSpan.Zero);

    static readonly DateTimeOffset Unfollows = new(2022, 7, 20, 12, 0, 0, TimeSpan.Zero);
    static readonly DateTimeOffset FollowsAgain = new(2022, 8, 3, 12, 0, 0, TimeSpan.Zero);

    static readonly DateTimeOffset ChoosesForAll = new(2022, 7, 10, 12, 0, 0, TimeSpan.Zero);
    static readonly DateTimeOffset ChoosesForOne = new(2022, 9, 20, 12, 0, 0, TimeSpan.Zero);

    readonly List<(DateTimeOffset At, string Line)> list = [];

    protected override bool BotStarts => false;

    [Fact]
    public async Task Three_followers_in_Almaty_London_and_New_York_are_reminded_exactly_as_approved()
    {
        Stage.Clock.Set(NewYear);
        await Stage.StartBotAsync();
        var @case = Script.January;
        await Stage.ImportAsync(@case);
        Dweller almaty = new(Stage.NewReader("ru"), "Almaty", "Asia/Almaty");
        Dweller london = new(Stage.NewReader("en"), "London", "Europe/London");
        Dweller newYork = new(Stage.NewReader("en"), "New York", "America/New_York");
        await SettleInAsync(almaty, "quiet 22-8", "instant");
        await SettleInAsync(london, "daily 18");
        await SettleInAsync(newYork, "quiet 23-6", "weekly Monday 9", "silent on");

        Restarts restarts = new(Stage);
        Almanac almanac = new(Stage);
        foreach (var (at, act) in Script.Steps.Select(step => (step.At, (Func<Task>)(() => EditAsync(step)))).Concat(Doings(almaty, london, newYork)).OrderBy(one => one.At))
        {
            await almanac.UntilAsync(at, restarts.PassAsync);
            await act();
            await almanac.SettleAsync();
        }

        await almanac.UntilAsync(NextYear, restarts.PassAsync);
        restarts.Count.ShouldBeGreaterThan(15);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{restarts.Count} restarts"));
        foreach (var one in new[] { almaty, london, newYork })
            list.AddRange(one.Reader.Reminders().Select(message => (message.Date, one.Show(message))));
        Written().ShouldBeApproved("reminders-of-2022", "en");

        async Task EditAsync(Script.Step step)
        {
            Note($"The case: {step.Says}.");
            @case = step.Change(@case);
            await Stage.ImportAsync(@case);
        }
    }

    /// <summary>What the followers do, and what happens to the service.</summary>
    IEnumerable<(DateTimeOffset At, Func<Task> Act)> Doings(Dweller almaty, Dweller london, Dweller newYork) =>
    [
        (ChoosesForAll, async () =>
        {
            Note("London chooses to be reminded 3 days and 5 hours before, of everything.");
            (await london.Reader.AskAsync("/remind 3d 5h")).Text.ShouldContain("3 days before, 5 hours before");
        }),
        (ChoosesForOne, async () =>
        {
            Note("Almaty chooses to be reminded of the invented case 2 days and 3 hours before.");
            (await almaty.Reader.AskAsync("/remind invented 2d 3h")).Text.ShouldContain("за 2 дня, за 3 часа");
        }),
        (Unfollows, async () =>
        {
            Note("New York ends following the invented case.");
            await newYork.Reader.AskAsync("/unfollow invented");
        }),
        (FollowsAgain, async () =>
        {
            Note("New York follows it again.");
            await newYork.Reader.AskAsync("/follow invented");
        }),
        (Fails, () => OffUntilAsync(IsBack)),
        (FailsAgain, () => OffUntilAsync(IsBackAgain)),
    ];

    async Task OffUntilAsync(DateTimeOffset end)
    {
        Note("The service is off,");
        await Stage.StopBotAsync();
        Stage.Clock.Set(end);
        Note("and on again.");
        await Stage.StartBotAsync();
    }

    static async Task SettleInAsync(Dweller one, params string[] settings)
    {
        foreach (var words in settings.Prepend($"zone {one.Zone}"))
            await one.Reader.AskAsync($"/settings {words}");
        await one.Reader.AskAsync("/follow Zheksebaev");
        await one.Reader.AskAsync("/follow invented");
    }

    void Note(string line) => list.Add((Stage.Clock.GetUtcNow(), line + "\n"));

    /// <summary>By the minute: the service needs a second or two, another each time.</summary>
    string Written()
    {
        var result = new StringBuilder();
        var minutes = list.GroupBy(one => one.At.AddTicks(-(one.At.Ticks % TimeSpan.TicksPerMinute)));
        foreach (var minute in minutes.OrderBy(minute => minute.Key))
            result.Append(CultureInfo.InvariantCulture, $"{minute.Key:yyyy-MM-dd HH:mm} UTC\n").AppendJoin("", minute.Select(one => one.Line).Order(StringComparer.Ordinal)).Append('\n');
        return result.ToString();
    }

    /// <summary>A follower, and where they live.</summary>
    sealed record Dweller(Reader Reader, string City, string Zone)
    {
        /// <summary>When it came by their clocks, and what it is about: the words before the source.</summary>
        public string Show(SandboxMessage message)
        {
            var local = Instant.FromDateTimeOffset(message.Date).InZone(DateTimeZoneProviders.Tzdb[Zone]).LocalDateTime.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);
            var words = string.Join("\n  ", message.Text.Split("\n\n").Take(2).SelectMany(paragraph => paragraph.Split('\n')));
            return $"{City}, {local}{(message.Silent ? ", no sound" : "")}:\n  {words}\n";
        }
    }
}
