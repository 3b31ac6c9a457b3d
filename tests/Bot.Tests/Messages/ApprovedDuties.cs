using Casebell.Sandbox;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Messages;

/// <summary>Asking to be reminded of what has to be done again and again, and the reminders, as they were approved.</summary>
public sealed class ApprovedDuties : ServiceTest
{
    /// <summary>09:00 in Almaty.</summary>
    static readonly DateTimeOffset Morning = new(2022, 11, 30, 3, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task Of_a_case_that_names_no_day(string language)
    {
        var reader = Stage.NewReader(language);
        await reader.AskAsync("/follow Жексебаев");
        var card = await reader.AskAsync("/case Жексебаев");
        await reader.PressDataAsync(card, "restrict:zheksebaev:0");
        var view = await Stage.World.NextEditAsync(card, Stage.Patience);
        var notice = await reader.PressDataAsync(view, Asking(view));
        var asked = await Stage.World.NextEditAsync(view, Stage.Patience);
        var screen = await reader.AskAsync("/remind Жексебаев");
        Stage.Clock.Set(Morning);
        var reminder = await reader.NextAsync(screen);
        var ended = await reader.PressDataAsync(reminder, reminder.Keyboard.ShouldNotBeNull().Buttons.Last().CallbackData.ShouldNotBeNull());
        string.Join(
            "\n----\n", Transcript.Of(view), $"({notice})\n", Transcript.Of(asked), Transcript.Of(screen), Transcript.Of(reminder), $"({ended})\n").ShouldBeApproved("duty", language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task Of_a_case_that_names_one_and_whom_it_binds(string language)
    {
        var invented = InventedCase.Read();
        await Stage.ImportAsync(invented with { Scheduled = [] });
        var reader = Stage.NewReader(language);
        await reader.AskAsync("/follow Вымышленный Жексебаев");
        var card = await reader.AskAsync("/case Вымышленный Жексебаев");
        await reader.PressDataAsync(card, $"restrict:{InventedCase.Slug}:0");
        var view = await Stage.World.NextEditAsync(card, Stage.Patience);
        var notice = await reader.PressDataAsync(view, Asking(view));
        Stage.Clock.Set(new DateTimeOffset(2022, 12, 1, 3, 0, 0, TimeSpan.Zero));
        string.Join("\n----\n", $"({notice})\n", Transcript.Of(await reader.NextAsync(card))).ShouldBeApproved("duty-named", language);
    }

    static string Asking(SandboxMessage view) =>
        view.Keyboard.ShouldNotBeNull().Buttons.First(button => button.CallbackData?.StartsWith("obl:", StringComparison.Ordinal) == true).CallbackData.ShouldNotBeNull();
}
