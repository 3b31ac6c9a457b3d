using static Microsoft.Playwright.Assertions;

namespace Casebell.EndToEnd.Tests;

/// <summary>What the chat page makes of a message's text and entities.</summary>
public sealed class FormattedText
{
    /// <summary>14 December 2022, 10:00 in Almaty; the sandbox begins 29 days earlier.</summary>
    const long Hearing = 1_670_990_400;

    [Fact]
    public async Task A_moment_is_shown_where_the_reader_lives_and_keeps_its_own_words_as_a_tooltip()
    {
        await using var visit = await Visit.Begin("en", "Europe/London");
        const string words = "14 December, 10:00 (Almaty)";

        var text = await visit.Page.Show($"{words}, soon",
            new { type = "date_time", offset = 0, length = words.Length, unix_time = Hearing, date_time_format = "Dt" },
            new { type = "date_time", offset = words.Length + 2, length = 4, unix_time = Hearing, date_time_format = "r" });

        await Expect(text).ToHaveTextAsync("December 14, 2022 at 04:00, in 29 days");
        await Expect(text.GetByTitle(words)).ToHaveTextAsync("December 14, 2022 at 04:00");
    }

    [Fact]
    public async Task A_moment_is_written_in_Kazakh_whether_or_not_the_browser_knows_Kazakh()
    {
        await using var visit = await Visit.Begin("kk", "Asia/Almaty");

        var text = await visit.Page.Show("date, then", new { type = "date_time", offset = 0, length = 4, unix_time = Hearing, date_time_format = "D" },
            new { type = "date_time", offset = 6, length = 4, unix_time = Hearing, date_time_format = "r" });

        await Expect(text).ToContainTextAsync("2022 ж. 14 желтоқсан");
        await Expect(text).ToContainTextAsync("29 күннен кейін");
    }

    [Fact]
    public async Task What_a_message_says_never_becomes_markup()
    {
        await using var visit = await Visit.Begin("ru", "Asia/Almaty");
        const string words = "👍🏽 <img src=x onerror=alert(1)> &amp;";

        var text = await visit.Page.Show(words, new { type = "bold", offset = 5, length = 3 });

        await Expect(text).ToHaveTextAsync(words);
        await Expect(text.Locator("strong")).ToHaveTextAsync("<im");
        await Expect(text.Locator("img")).ToHaveCountAsync(0);
        visit.ShouldHaveGoneQuietly();
    }

    [Fact]
    public async Task A_spoiler_is_hidden_until_it_is_pressed()
    {
        await using var visit = await Visit.Begin("ru", "Asia/Almaty");

        var text = await visit.Page.Show("Приговор: условно", new { type = "spoiler", offset = 10, length = 7 });
        var hidden = text.GetByText("условно");

        await Expect(hidden).ToHaveCSSAsync("opacity", "0");
        await text.GetByRole(Microsoft.Playwright.AriaRole.Button).ClickAsync();
        await Expect(hidden).ToHaveCSSAsync("opacity", "1");
    }
}
