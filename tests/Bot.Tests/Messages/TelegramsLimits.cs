using System.Text;
using System.Text.Json;
using Casebell.Sandbox;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Casework;
using Casework.Cases;

namespace Casebell.Tests.Messages;

/// <summary>Every message fits into Telegram, also with the longest slug and long texts. The Sandbox refuses what does not, and the service would log that as an error.</summary>
public sealed class TelegramsLimits : ServiceTest
{
    const int LongestText = 4096;
    const int LongestData = 64;
    const int LongestCopy = 256;
    const int MostEntities = 100;

    /// <summary>Seven cases to open, the turning of pages, the filters, and the way back.</summary>
    const int MostRows = 11;

    const int MostRowsOfACard = 8;
    const int LongestCard = 900;

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task Whatever_is_pressed_under_a_card_stays_within_them(string language)
    {
        await Stage.ImportAsync(InventedCase.Read());
        var reader = Stage.NewReader(language);
        foreach (var slug in new[] { "zheksebaev", InventedCase.Slug })
        {
            var pages = await Walk.EverywhereAsync(reader, await reader.AskAsync(slug));
            pages.Count.ShouldBeGreaterThan(8);
            foreach (var (_, message) in pages)
                ShouldFit(message);
            pages[0].Message.Keyboard.ShouldNotBeNull().Rows.Count.ShouldBeLessThanOrEqualTo(MostRowsOfACard);
            pages[0].Message.Text.EnumerateRunes().Count().ShouldBeLessThanOrEqualTo(LongestCard);
        }

        foreach (var question in new[] { "/start", "/help", "/cases", "/next", "/following", "/language", "Жексебаев", "Жексенбаев" })
            ShouldFit(await reader.AskAsync(question));
    }

    [Fact]
    public async Task Lists_of_cases_with_very_many_words_stay_within_them()
    {
        for (var at = 0; at < 8; at++)
        {
            var wordy = Invented.Case($"wordy-{at}", scheduled: [Invented.Hearing("2022-12-14T10:00[Asia/Almaty]")]);
            await Stage.ImportAsync(wordy with
            {
                Title = Long,
                Proceedings = [wordy.Proceedings[0] with { Authority = Long }],
                Scheduled = [wordy.Scheduled[0] with { Text = Long }],
                Tags = [.. Enumerable.Range(0, 20).Select(tag => $"{new string('я', 1000)}{tag}")],
            });
        }

        var reader = Stage.NewReader("ru");
        ShouldFit(await reader.AskAsync("/next"));
        // Filters combine without end: what a hundred presses lead to shows enough.
        var presses = 0;
        foreach (var (_, message) in await Walk.EverywhereAsync(reader, await reader.AskAsync("/cases"), data => !data.StartsWith("case:", StringComparison.Ordinal) && presses++ < 500))
            ShouldFit(message);
    }

    static Localized Long { get; } = new(Language.All.ToDictionary(language => language, _ => new string('&', 2000)));

    static void ShouldFit(SandboxMessage message)
    {
        message.Text.EnumerateRunes().Count().ShouldBeInRange(1, LongestText);
        message.Entities.Count.ShouldBeLessThanOrEqualTo(MostEntities);
        if (message.Keyboard is not { } keyboard)
            return;
        keyboard.Rows.Count.ShouldBeLessThanOrEqualTo(MostRows);
        foreach (var button in keyboard.Buttons)
            if (button.CallbackData is { } data)
                Encoding.UTF8.GetByteCount(data).ShouldBeInRange(1, LongestData);
            else if (button.Action == "copy_text")
                JsonDocument.Parse(button.Value).RootElement.GetProperty("text").GetString().ShouldNotBeNull().Length.ShouldBeInRange(1, LongestCopy);
    }
}
