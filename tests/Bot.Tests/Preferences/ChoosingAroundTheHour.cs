using Casebell.Sandbox;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Preferences;

/// <summary>The chat moves to another zone, or to another hour, just before or just after its digest is due: the news comes once, neither twice nor never.</summary>
public sealed class ChoosingAroundTheHour : ServiceTest
{
    /// <summary>Nine in the morning in Kathmandu, a quarter to six hours east of UTC.</summary>
    static readonly DateTimeOffset Nine = new(2022, 11, 16, 3, 15, 0, TimeSpan.Zero);

    Reader reader = null!;

    [Theory]
    // East, where nine has passed: tomorrow there.
    [InlineData("zone Tokyo", "2022-11-17T00:00:00Z")]
    // A quarter of an hour west: a quarter of an hour later.
    [InlineData("zone UTC+5.5", "2022-11-16T03:30:00Z")]
    [InlineData("zone London", "2022-11-16T09:00:00Z")]
    [InlineData("daily 10", "2022-11-16T04:15:00Z")]
    [InlineData("daily 8", "2022-11-17T02:15:00Z")]
    [InlineData("weekly friday 9", "2022-11-18T03:15:00Z")]
    [InlineData("instant", null)]
    public async Task Just_before_the_hour_the_news_waits_for_the_new_one(string choice, string? due)
    {
        await FollowAsync();
        Stage.Clock.Set(Nine - TimeSpan.FromSeconds(20));
        await reader.AskAsync($"/settings {choice}");
        if (due is not null)
        {
            var at = DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture);
            DateTimeOffset.FromUnixTimeMilliseconds(Stage.Scalar("SELECT not_before FROM outbox WHERE lane = 3 AND state = 'waiting'")).ShouldBe(at);
            Stage.Clock.Set(Nine + TimeSpan.FromSeconds(5));
            await reader.AskAsync("/help");
            News().ShouldBeEmpty();
            Stage.Clock.Set(at + TimeSpan.FromSeconds(1));
        }

        await ComesOnceAsync();
    }

    [Theory]
    [InlineData("zone Tokyo")]
    [InlineData("zone UTC+5.5")]
    [InlineData("zone London")]
    [InlineData("daily 10")]
    [InlineData("weekly friday 9")]
    [InlineData("instant")]
    public async Task Just_after_the_hour_the_news_has_come_or_comes_at_once_and_not_again_at_the_new_one(string choice)
    {
        await FollowAsync();
        // Telegram cannot be reached at the hour: what was due then is still to come when the chat chooses.
        Stage.Server.Faults.Add(new Fault(FaultKind.ServerError) { Method = "sendMessage", ChatId = reader.Id, Count = 1 });
        Stage.Clock.Set(Nine + TimeSpan.FromSeconds(1));
        await Stage.UntilAsync(() => Stage.Server.Faults.Waiting.Count == 0);
        reader.Say($"/settings {choice}");
        Stage.Clock.Forward(TimeSpan.FromMinutes(2));
        await ComesOnceAsync();
    }

    [Fact]
    public async Task News_after_the_digest_of_one_zone_comes_with_the_next_of_the_other_and_tells_nothing_again()
    {
        await FollowAsync();
        Stage.Clock.Set(Nine + TimeSpan.FromSeconds(1));
        await ComesOnceAsync();
        await reader.AskAsync("/settings zone London");
        await Stage.ImportAsync(With(21));
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE lane = 3 AND state = 'waiting'") == 1);
        Stage.Clock.Set(new DateTimeOffset(2022, 11, 16, 9, 0, 1, TimeSpan.Zero));
        await Stage.QuietAsync();
        News().Count.ShouldBe(2);
        News()[1].Text.ShouldContain("20 December 2022 → 21 December 2022");
    }

    [Theory]
    // In the night to 26 March 2023 Berlin's hour from two to three does not come; in the night to 30 October 2022 it comes twice.
    [InlineData("daily 2", "2023-03-25T12:00:00Z", "2023-03-26T01:00:00Z")]
    [InlineData("weekly sunday 2", "2023-03-25T12:00:00Z", "2023-03-26T01:00:00Z")]
    [InlineData("daily 2", "2023-10-28T12:00:00Z", "2023-10-29T00:00:00Z")]
    [InlineData("weekly sunday 2", "2023-10-28T12:00:00Z", "2023-10-29T00:00:00Z")]
    public async Task A_digest_comes_once_in_the_night_in_which_clocks_change(string rhythm, string now, string due)
    {
        reader = Stage.NewReader("en");
        Stage.Clock.Set(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));
        await Stage.ImportAsync(With(14, year: 2024));
        await reader.AskAsync("/settings zone Berlin");
        await reader.PressDataAsync(await reader.AskAsync($"/settings {rhythm}"), "fol:first");
        await Stage.QuietAsync();
        await Stage.ImportAsync(With(20, year: 2024));
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE lane = 3 AND state = 'waiting'") == 1);
        var at = DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture);
        Stage.Clock.Set(at - TimeSpan.FromSeconds(5));
        await reader.AskAsync("/help");
        News().ShouldBeEmpty();
        Stage.Clock.Set(at + TimeSpan.FromSeconds(1));
        await ComesOnceAsync();
        // The hour comes again, or is over: the next news waits for the next digest.
        Stage.Clock.Forward(TimeSpan.FromHours(1));
        await Stage.ImportAsync(With(21, year: 2024));
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE lane = 3 AND state = 'waiting'") == 1);
        await reader.AskAsync("/help");
        News().Count.ShouldBe(1);
    }

    async Task FollowAsync()
    {
        reader = Stage.NewReader("en");
        await Stage.ImportAsync(With(14));
        (await reader.AskAsync("/settings zone Kathmandu")).Text.ShouldContain("08:4");
        await reader.PressDataAsync(await reader.AskAsync("/settings daily 9"), "fol:first");
        Stage.Clock.Set(Nine - TimeSpan.FromHours(12));
        await Stage.QuietAsync();
        await Stage.ImportAsync(With(20));
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE lane = 3 AND state = 'waiting'") == 1);
    }

    async Task ComesOnceAsync()
    {
        await Stage.QuietAsync();
        News().ShouldHaveSingleItem().Text.ShouldContain("→ 20 December");
        Stage.Clock.Forward(TimeSpan.FromMinutes(1));
        await Stage.QuietAsync();
        News().ShouldHaveSingleItem();
        Stage.Query<string>("SELECT state FROM outbox WHERE lane = 3").ShouldBe(["delivered"]);
    }

    IReadOnlyList<SandboxMessage> News() => [.. reader.Heard.Where(message => message.Text.Contains("Moved: ", StringComparison.Ordinal))];

    static Case With(int day, int year = 2022) =>
        Invented.Case("first", scheduled: [Invented.Hearing(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{year}-12-{day}"))]);
}
