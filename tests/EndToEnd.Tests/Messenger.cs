using static Microsoft.Playwright.Assertions;

namespace Casebell.EndToEnd.Tests;

/// <summary>The chat page as a messenger, whatever is said in it.</summary>
public sealed class Messenger
{
    const int PhoneWidth = 390;

    [Fact]
    public async Task On_a_phone_everything_fits_and_the_composer_is_at_hand()
    {
        await using var visit = await Visit.Begin("ru", "Asia/Almaty", PhoneWidth);
        var page = visit.Page;
        await page.BeginTheChat();

        await page.Say("/case жексебаев");
        await Expect(page.BotMessagesSaying("Жексебаев").Last).ToBeVisibleAsync();

        await Expect(page.Composer).ToBeInViewportAsync();
        await Expect(page.Buttons("Следить").Last).ToBeInViewportAsync();
        (await page.Overflow()).ShouldBe(0);
        visit.ShouldHaveGoneQuietly();
    }

    [Fact]
    public async Task Blocking_takes_the_composer_away_and_unblocking_gives_the_conversation_back()
    {
        await using var visit = await Visit.Begin("ru", "Asia/Almaty");
        var page = visit.Page;
        await page.BeginTheChat();

        await page.Block();
        await Expect(page.Composer).ToBeHiddenAsync();
        await page.Unblock();
        await Expect(page.Composer).ToBeVisibleAsync();

        await page.AskForHelp();
        visit.ShouldHaveGoneQuietly();
    }
}
