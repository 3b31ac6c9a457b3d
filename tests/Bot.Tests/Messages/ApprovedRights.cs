using Casebell.Tests.Harness;

namespace Casebell.Tests.Messages;

/// <summary>What readers are told of what is kept, and of what they tell the editors, as it was approved.</summary>
public sealed class ApprovedRights : ServiceTest
{
    protected override bool BotStarts => false;

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task What_is_kept(string language)
    {
        var reader = await StartAsync(language);
        var group = Stage.Administrator.In(Stage.Group);
        await group.AskAsync($"/language {language}");
        var privacy = Transcript.Of(await reader.AskAsync("/privacy"));
        var inGroup = Transcript.Of(await group.AskAsync("/privacy"));
        $"{privacy}\n{inGroup}".ShouldBeApproved("rights-privacy", language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task Telling_the_editors_and_their_answer(string language)
    {
        var owner = await StartAsync(language);
        var reader = Stage.NewReader(language);
        var prompt = Transcript.Of(await reader.AskAsync("/report"));
        var sent = await reader.AskAsync("Abc <def>");
        var mark = sent.Keyboard.ShouldNotBeNull().Buttons.First().CallbackData.ShouldNotBeNull().Split(':')[2];
        var thanks = Transcript.Of(sent);
        await reader.PressDataAsync(sent, $"rpt:ask:{mark}");
        var asked = Transcript.Of(await Stage.World.NextEditAsync(sent, Stage.Patience));
        await owner.AskAsync("/answer 1 Ghi");
        await Stage.UntilAsync(() => reader.Heard.Count == 3);
        $"{prompt}\n{thanks}\n{asked}\n{Transcript.Of(reader.Heard[^1])}".Replace(mark, "MARK", StringComparison.Ordinal).ShouldBeApproved("report", language);
    }

    async Task<Reader> StartAsync(string language)
    {
        var reader = language switch { "en" => Stage.English, "ru" => Stage.Russian, _ => Stage.Kazakh };
        Stage.Settings["Editors:Owners"] = $"{reader.Id}";
        await Stage.StartBotAsync();
        await reader.AskAsync("/start");
        return reader;
    }
}
