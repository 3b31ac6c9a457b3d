using Casebell.Tests.Harness;

namespace Casebell.Tests.Rights;

/// <summary>A reader's life with the bot, in which something of every kind comes to be kept, and its end.</summary>
static class Life
{
    public const string Note = "Xylofantastikum";

    public static async Task LeadAsync(Reader reader)
    {
        await reader.AskAsync("/start");
        await reader.AskAsync("/follow Жексебаев");
        await reader.AskAsync($"/follow person {Note}ov");
        await reader.AskAsync($"/note 1: {Note}");
        await reader.PressDataAsync(await reader.AskAsync("/help"), "mut:zheksebaev");
        // The press is answered twice: at the button, and in a message of its own.
        await reader.Stage.QuietAsync();
        var sent = await reader.AskAsync($"/report {Note}");
        await reader.TurnAsync(sent, sent.Keyboard.ShouldNotBeNull().Buttons.First().Text);
        await reader.Stage.QuietAsync();
    }

    public static async Task EndAsync(Reader reader)
    {
        await reader.PressDataAsync(await reader.AskAsync("/forget"), "forget:yes");
        await EndedAsync(reader.Stage);
    }

    /// <summary>Until the last word is said, and the file is written anew.</summary>
    /// <param name="soonAfterAnother">The file is written anew once a minute: the clock is moved on.</param>
    public static Task EndedAsync(Stage stage, bool soonAfterAnother = false) => Stage.UntilAsync(() =>
    {
        if (stage.Scalar("SELECT count(*) FROM farewell") > 0)
            return false;
        if (stage.Scalar("SELECT count(*) FROM setting WHERE key = 'rewrite-due'") == 0)
            return true;
        if (soonAfterAnother)
            stage.Clock.Forward(TimeSpan.FromSeconds(10));
        return false;
    });
}
