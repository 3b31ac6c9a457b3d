using Casebell.Sandbox;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Casework.Cases;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Preferences;

/// <summary>News waits for a digest or for the end of the quiet hours, and the chat chooses otherwise meanwhile: nothing is lost, and nothing comes twice.</summary>
public sealed class ChoosingWhileNewsWaits : ServiceTest
{
    static readonly DateTimeOffset Night = new(2022, 11, 15, 18, 0, 0, TimeSpan.Zero);

    Reader reader = null!;

    [Fact]
    public async Task What_waits_for_tomorrow_comes_at_once_where_the_chat_wants_no_digest_any_more()
    {
        await FollowAsync("/settings daily 9");
        await MoveAsync(20);
        await WaitingAsync();
        var told = await reader.AskAsync("/settings instant");
        (await reader.NextAsync(told)).Text.ShouldContain("Moved: Hearing hearing: 14 December 2022 → 20 December 2022");
        await Stage.QuietAsync();
        News().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_waits_for_tomorrow_waits_for_the_week_where_that_is_chosen()
    {
        await FollowAsync("/settings daily 9");
        await MoveAsync(20);
        await WaitingAsync();
        await reader.AskAsync("/settings weekly friday 18");
        await MoveAsync(21);
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE lane = 3 AND state = 'waiting'") == 2);
        Stage.Query<long>("SELECT DISTINCT not_before FROM outbox WHERE lane = 3 AND state = 'waiting'")
            .ShouldBe([new DateTimeOffset(2022, 11, 18, 12, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds()]);
        Stage.Clock.Set(new DateTimeOffset(2022, 11, 18, 12, 0, 1, TimeSpan.Zero));
        await Stage.QuietAsync();
        News().ShouldHaveSingleItem().Text.ShouldContain("Moved: Hearing hearing: 14 December 2022 → 21 December 2022");
    }

    [Fact]
    public async Task Another_zone_moves_the_hour_of_what_waits()
    {
        await FollowAsync("/settings daily 9");
        await MoveAsync(20);
        await WaitingAsync();
        await reader.AskAsync("/settings zone London");
        DueAt().ShouldBe(new DateTimeOffset(2022, 11, 15, 9, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Whoever_puts_the_week_off_day_by_day_has_the_news_before_it_is_of_no_use()
    {
        await FollowAsync("/settings weekly monday 9");
        await MoveAsync(20);
        await WaitingAsync();
        for (var day = 0; day < 6; day++)
        {
            Stage.Clock.Forward(TimeSpan.FromDays(1));
            await reader.AskAsync($"/settings weekly {Stage.Clock.GetUtcNow().AddDays(-1).DayOfWeek} 9");
            await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE lane = 0 AND state = 'waiting'") == 0);
        }

        if (News().Count == 0)
        {
            Stage.Clock.Set(DueAt().AddSeconds(1));
            await Stage.QuietAsync();
        }

        News().ShouldHaveSingleItem();
        Stage.Scalar("SELECT count(*) FROM outbox WHERE state = 'expired'").ShouldBe(0);
    }

    [Fact]
    public async Task Ended_quiet_hours_let_through_what_was_set_aside()
    {
        await FollowAsync("/settings quiet 22-7");
        await AtNightAsync();
        await MoveAsync(20);
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE leased_until = -1") == 1);
        var told = await reader.AskAsync("/settings quiet off");
        (await reader.NextAsync(told)).Text.ShouldStartWith("Moved: Hearing hearing");
        await Stage.QuietAsync();
        News().ShouldHaveSingleItem().Silent.ShouldBeFalse();
    }

    [Fact]
    public async Task A_verdict_at_night_waits_where_urgent_news_may_and_comes_when_it_may_no_longer()
    {
        await FollowAsync("/settings quiet 22-7");
        await reader.AskAsync("/settings urgent off");
        await AtNightAsync();
        await Stage.ImportAsync(With(14) with { Events = [Invented.Decision("2022-11-15", EventKind.Verdict)] });
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE leased_until = -1") == 1);
        var told = await reader.AskAsync("/settings urgent on");
        (await reader.NextAsync(told)).Text.ShouldStartWith("Decision: A decision");
        await Stage.QuietAsync();
        News().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Silent_news_makes_no_sound_and_speaks_the_language_chosen_last()
    {
        await FollowAsync("/settings daily 9");
        await MoveAsync(20);
        await WaitingAsync();
        await reader.AskAsync("/settings silent on");
        await reader.AskAsync("/settings language kk");
        Stage.Clock.Set(DueAt().AddSeconds(1));
        await Stage.QuietAsync();
        var news = News().ShouldHaveSingleItem();
        news.Silent.ShouldBeTrue();
        news.Text.ShouldStartWith("Күн жаңалықтары: 1 іс");
    }

    [Fact]
    public async Task A_discreet_digest_names_nothing_until_it_is_opened_and_then_everything()
    {
        await FollowAsync("/settings daily 9");
        await reader.AskAsync("/settings discreet on");
        await Stage.ImportAsync(Invented.Case("second", scheduled: [Invented.Hearing("2022-12-14")]));
        await reader.PressDataAsync(await reader.AskAsync("/help"), "fol:second");
        await MoveAsync(20);
        await Stage.ImportAsync(Invented.Case("second", scheduled: [Invented.Hearing("2022-12-22")]));
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE lane = 3 AND state = 'waiting'") == 2);
        Stage.Clock.Set(DueAt().AddSeconds(1));
        await Stage.QuietAsync();
        var news = News().ShouldHaveSingleItem();
        news.Text.ShouldBe("News in 2 cases that this chat follows.");
        var opened = await reader.TurnAsync(news, "👁 Show");
        opened.Text.ShouldContain("→ 20 December 2022");
        opened.Text.ShouldContain("→ 22 December 2022");
    }

    async Task FollowAsync(string settings)
    {
        reader = Stage.NewReader("en");
        await Stage.ImportAsync(With(14));
        await reader.AskAsync("/settings zone Almaty");
        await reader.PressDataAsync(await reader.AskAsync(settings), "fol:first");
        await Stage.QuietAsync();
    }

    async Task AtNightAsync()
    {
        Stage.Clock.Set(Night);
        await Stage.QuietAsync();
    }

    Task MoveAsync(int day) => Stage.ImportAsync(With(day));

    Task WaitingAsync() => Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE lane = 3 AND state = 'waiting'") == 1);

    DateTimeOffset DueAt() => DateTimeOffset.FromUnixTimeMilliseconds(Stage.Scalar("SELECT min(not_before) FROM outbox WHERE lane = 3 AND state = 'waiting'"));

    IReadOnlyList<SandboxMessage> News() => [.. reader.Heard.Where(message =>
        message.Text.Contains("Moved: ", StringComparison.Ordinal) || message.Text.Contains("Decision: ", StringComparison.Ordinal)
        || message.Text.StartsWith("News", StringComparison.Ordinal) || message.Text.StartsWith("Күн", StringComparison.Ordinal))];

    static Case With(int day) =>
        Invented.Case("first", scheduled: [Invented.Hearing(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"2022-12-{day}"))]);
}
