using Casebell.Tests.Harness;

namespace Casebell.Tests.Chat;

public sealed class TooManyRequests : ServiceTest
{
    protected override bool BotStarts => false;

    [Fact]
    public async Task Who_asks_too_often_is_told_once_and_nobody_else_is_held_up()
    {
        Stage.Settings["Limits:CommandsPerMinute"] = "2";
        await Stage.StartBotAsync();
        await Stage.English.AskAsync("/help");
        await Stage.English.AskAsync("/next");
        (await Stage.English.AskAsync("/help")).Text.ShouldBe("That was too many requests in one minute. Please wait a little.");
        Stage.English.Say("/help");
        Stage.English.Say("/help");
        await Stage.Russian.AskAsync("/help");
        await Stage.QuietAsync();
        Stage.English.Heard.Count.ShouldBe(3);
    }
}
