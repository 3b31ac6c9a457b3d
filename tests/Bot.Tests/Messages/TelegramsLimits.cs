using System.Text;
using Casebell.Sandbox;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Messages;

/// <summary>Every message fits into Telegram, also with the longest slug. The Sandbox refuses what does not, and the service would log that as an error.</summary>
public sealed class TelegramsLimits : ServiceTest
{
    const int LongestText = 4096;
    const int LongestData = 64;
    const int MostPages = 20;

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task Whatever_is_pressed_under_a_card_stays_within_them(string language)
    {
        await Stage.ImportAsync(InventedCase.Read());
        var reader = Stage.NewReader(language);
        foreach (var slug in new[] { "zheksebaev", "invented-case-with-the-longest-slug-0040" })
            await WalkAsync(reader, await reader.AskAsync(slug));
        foreach (var question in new[] { "/start", "/help", "/cases", "/next", "/following", "/language", "Жексебаев", "Жексенбаев" })
            ShouldFit(await reader.AskAsync(question));
    }

    /// <summary>Presses every button that it meets, each once.</summary>
    async Task WalkAsync(Reader reader, SandboxMessage message)
    {
        HashSet<string> pressed = [];
        for (var step = 0; step < MostPages; step++)
        {
            ShouldFit(message);
            if (message.Keyboard?.Buttons.FirstOrDefault(button => pressed.Add(button.CallbackData!)) is not { } next)
                return;
            await reader.PressDataAsync(message, next.CallbackData!);
            message = await Stage.World.NextEditAsync(message, Stage.Patience);
        }
    }

    static void ShouldFit(SandboxMessage message)
    {
        message.Text.EnumerateRunes().Count().ShouldBeInRange(1, LongestText);
        foreach (var button in message.Keyboard?.Buttons ?? [])
            Encoding.UTF8.GetByteCount(button.CallbackData.ShouldNotBeNull()).ShouldBeInRange(1, LongestData);
    }
}
