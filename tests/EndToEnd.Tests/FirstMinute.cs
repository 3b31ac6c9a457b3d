using static Microsoft.Playwright.Assertions;

namespace Casebell.EndToEnd.Tests;

/// <summary>What the README's first minute says: start, ask, follow, move the clock, be reminded.</summary>
public sealed class FirstMinute
{
    [Fact]
    public async Task The_Russian_activist_asks_follows_and_is_reminded_once_when_December_comes()
    {
        await using var visit = await Visit.Begin("ru", "Asia/Almaty");
        var page = visit.Page;
        await page.BeginTheChat();

        await page.Say("/case жексебаев");
        await Expect(page.BotMessagesSaying("Жексебаев").Last).ToBeVisibleAsync();
        await page.Buttons("Следить").Last.ClickAsync();
        await Expect(page.Toast.Last).ToBeVisibleAsync();
        await page.AskForHelp();

        var expected = page.BotMessagesSaying("декабре 2022");
        var before = await expected.CountAsync();
        await page.ToDecember.ClickAsync();
        await Expect(expected).ToHaveCountAsync(before + 1);
        var reminder = await expected.Last.InnerTextAsync();
        reminder.ShouldContain("Жексебаев");
        reminder.ShouldNotContain("1 декабря");

        // An answer given later shows that no second reminder was on its way.
        await page.AskForHelp();
        (await expected.CountAsync()).ShouldBe(before + 1);
        await Expect(page.ToDecember).ToBeDisabledAsync();
        visit.ShouldHaveGoneQuietly();
    }

    [Fact]
    public async Task The_journalist_in_London_is_answered_and_reminded_in_English_by_London_time()
    {
        await using var visit = await Visit.Begin("en", "Europe/London");
        var page = visit.Page;
        await page.BeginTheChat();
        await Expect(page.ClockZone).ToContainTextAsync("London");

        await page.Say("/case Zheksebayev");
        await Expect(page.BotMessagesSaying("Zheksebaev").Last).ToBeVisibleAsync();
        await page.Buttons("Follow").Last.ClickAsync();
        await Expect(page.Toast.Last).ToBeVisibleAsync();
        await page.AskForHelp();

        var expected = page.BotMessagesSaying("December 2022");
        var before = await expected.CountAsync();
        await page.ToDecember.ClickAsync();
        await Expect(expected).ToHaveCountAsync(before + 1);
        // 09:00 in Almaty, the case's zone, which holds until she chooses one.
        await Expect(page.ClockNow).ToContainTextAsync("1 Dec 2022, 03:0");
        visit.ShouldHaveGoneQuietly();
    }
}
