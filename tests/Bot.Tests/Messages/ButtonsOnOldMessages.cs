using Casebell.Tests.Harness;

namespace Casebell.Tests.Messages;

/// <summary>Buttons that earlier versions sent still open what they said.</summary>
public sealed class ButtonsOnOldMessages(SharedStage shared) : IClassFixture<SharedStage>
{
    [Theory]
    [InlineData("case:zheksebaev", "Cassation appeal pending")]
    [InlineData("src:zheksebaev", "Sources")]
    [InlineData("time:zheksebaev:0", "Timeline by stage")]
    [InlineData("time:zheksebaev:3", "Timeline by stage")]
    [InlineData("time:zheksebaev:99999999999", "Timeline by stage")]
    [InlineData("time:zheksebaev", "Timeline by stage")]
    public async Task Open_what_they_said(string data, string expected)
    {
        var stage = shared.Stage;
        var reader = stage.NewReader("en");
        var help = await reader.AskAsync("/help");
        await reader.PressDataAsync(help, data);
        (await stage.World.NextEditAsync(help, Stage.Patience)).Text.ShouldContain(expected);
    }
}
