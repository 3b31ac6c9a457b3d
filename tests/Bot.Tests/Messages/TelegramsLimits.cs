using System.Text;
using Casebell.Sandbox;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Casework;
using Casework.Cases;

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
        await WalkAsync(reader, await reader.AskAsync("/cases"), data => !data.StartsWith("case:", StringComparison.Ordinal));
    }

    static Localized Long { get; } = new(Language.All.ToDictionary(language => language, _ => new string('&', 2000)));

    /// <summary>Presses every button that it meets, each once.</summary>
    async Task WalkAsync(Reader reader, SandboxMessage message, Func<string, bool>? pressable = null)
    {
        HashSet<string> pressed = [];
        for (var step = 0; step < MostPages; step++)
        {
            ShouldFit(message);
            if (message.Keyboard?.Buttons.FirstOrDefault(button => (pressable?.Invoke(button.CallbackData!) ?? true) && pressed.Add(button.CallbackData!)) is not { } next)
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
