using Casebell.Tests.Harness;
using Casebell.Tests.Messages;
using Casework;
using Casework.Cases;

namespace Casebell.Tests.Delivery;

/// <summary>What is longer than one message arrives in several, whole and in order.</summary>
public sealed class LongMessages : ServiceTest
{
    [Fact]
    public async Task A_reminder_of_something_told_at_length_comes_in_several_messages_with_its_buttons_under_the_last()
    {
        var invented = InventedCase.Read();
        var sentences = string.Join(' ', Enumerable.Range(1, 200).Select(number => $"Sentence {number} of it & more."));
        await Stage.ImportAsync(invented with
        {
            Scheduled = [invented.Scheduled[0] with { Text = new Localized(new Dictionary<Language, string> { [Language.English] = sentences }) }],
        });
        var reader = Stage.NewReader("en");
        var begun = await reader.AskAsync($"/follow {InventedCase.Slug}");
        await Stage.StopBotAsync();
        Stage.Clock.Set(new DateTimeOffset(2022, 12, 13, 4, 0, 0, TimeSpan.Zero));
        await Stage.StartBotAsync();

        var pieces = (await reader.HearAsync(4)).Skip(1).ToList();
        begun.MessageId.ShouldBeLessThan(pieces[0].MessageId);
        pieces.SkipLast(1).ShouldAllBe(piece => piece.Keyboard == null);
        pieces[^1].Keyboard.ShouldNotBeNull();
        var told = string.Join(' ', pieces.Select(piece => piece.Text));
        Enumerable.Range(1, 200).ShouldAllBe(number => told.Contains($"Sentence {number} of it & more.", StringComparison.Ordinal));
    }
}
