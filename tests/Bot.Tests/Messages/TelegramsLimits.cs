using System.Text;
using System.Text.Json;
using Casebell.Sandbox;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Messages;

/// <summary>Every message fits into Telegram, also with the longest slug and long texts. The Sandbox refuses what does not, and the service would log that as an error.</summary>
public sealed class TelegramsLimits : ServiceTest
{
    const int LongestText = 4096;
    const int LongestData = 64;
    const int LongestCopy = 256;
    const int MostEntities = 100;

    /// <summary>Eight cases to open, the turning of pages, and the way back.</summary>
    const int MostRows = 10;

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

        foreach (var question in new[] { "/start", "/help", "/next", "/following", "/language", "Жексебаев", "Жексенбаев" })
            ShouldFit(await reader.AskAsync(question));
    }

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
