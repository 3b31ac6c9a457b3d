using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Casebell.EndToEnd.Tests;

/// <summary>The chat page as a person uses it, found by its stable hooks.</summary>
sealed class ChatPage(IPage page)
{
    internal ILocator Composer => page.GetByTestId("composer");
    internal ILocator Start => page.GetByTestId("start");
    internal ILocator Toast => page.GetByTestId("toast");
    internal ILocator ClockNow => page.GetByTestId("clock-now");
    internal ILocator ClockZone => page.GetByTestId("clock-zone");
    internal ILocator ToDecember => page.GetByTestId("clock-december");

    internal ILocator BotMessages => page.Locator("[data-testid=message][data-from=bot]");

    /// <summary>The bot's messages whose text has these words, letter case included.</summary>
    internal ILocator BotMessagesSaying(string words) =>
        BotMessages.Filter(new() { Has = page.GetByTestId("text").Filter(new() { HasTextRegex = Exactly(words) }) });

    internal ILocator Buttons(string words) => page.GetByTestId("button").Filter(new() { HasTextRegex = Exactly(words) });

    internal async Task Be(string language, string zone)
    {
        var answer = await page.APIRequest.GetAsync(new Uri(new Uri(page.Url), "/sandbox/chats").AbsoluteUri);
        using var roster = JsonDocument.Parse(await answer.TextAsync());
        var person = roster.RootElement.GetProperty("people").EnumerateArray().First(candidate =>
            candidate.GetProperty("language_code").GetString() == language && candidate.GetProperty("zone").GetString() == zone);
        await page.GetByTestId($"person-{person.GetProperty("id").GetInt64()}").ClickAsync();
    }

    /// <summary>Presses the button that a chat begins with, and waits for the bot's greeting.</summary>
    internal async Task BeginTheChat()
    {
        await Start.ClickAsync();
        await Assertions.Expect(BotMessages.First).ToBeVisibleAsync();
        await Assertions.Expect(Composer).ToBeVisibleAsync();
    }

    internal async Task Say(string text)
    {
        await Composer.FillAsync(text);
        await Composer.PressAsync("Enter");
    }

    /// <summary>Says something that the bot always answers, and waits for that answer: what was under way before it has arrived.</summary>
    internal async Task AskForHelp()
    {
        var before = await BotMessages.CountAsync();
        await Say("/help");
        await Assertions.Expect(BotMessages.Nth(before)).ToBeVisibleAsync();
    }

    /// <summary>
    /// Puts one message from the bot in place of the conversation, whatever the bot really said, and finds its text on the page.
    /// The entities are as in the Bot API: type, offset and length in UTF-16 units, and the type's own fields.
    /// </summary>
    internal async Task<ILocator> Show(string text, params object[] entities)
    {
        object[] messages = [new { message_id = 1, from = new { id = 1, first_name = "Casebell", is_bot = true }, date = 1_668_481_200, text, entities }];
        await page.RouteAsync("**/sandbox/chats/*/messages", route => route.FulfillAsync(new() { Json = messages }));
        await page.ReloadAsync();
        return page.GetByTestId("text");
    }

    internal async Task Block()
    {
        await page.GetByTestId("menu").ClickAsync();
        await page.GetByTestId("block").ClickAsync();
        await page.GetByTestId("dialog-ok").ClickAsync();
    }

    internal async Task Unblock()
    {
        await page.GetByTestId("menu").ClickAsync();
        await page.GetByTestId("unblock").ClickAsync();
    }

    /// <summary>By how many pixels the page is wider than its window.</summary>
    internal Task<int> Overflow() => page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");

    static Regex Exactly(string words) => new(Regex.Escape(words), RegexOptions.None, TimeSpan.FromSeconds(1));
}
