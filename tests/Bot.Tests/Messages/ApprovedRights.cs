using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Messages;

/// <summary>What readers are told of what is kept, what they tell the editors, and what owners read of it, as it was approved.</summary>
public sealed class ApprovedRights : ServiceTest
{
    protected override bool BotStarts => false;

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task What_is_kept_and_a_copy_of_it(string language)
    {
        var reader = await StartAsync(language);
        var group = Stage.Administrator.In(Stage.Group);
        await group.AskAsync($"/language {language}");
        var privacy = Transcript.Of(await reader.AskAsync("/privacy"));
        var inGroup = Transcript.Of(await group.AskAsync("/privacy"));
        $"{privacy}\n{inGroup}".ShouldBeApproved("rights-privacy", language);

        var data = Transcript.Of(await reader.AskAsync("/mydata"));
        var writeFirst = Transcript.Of(await group.AskAsync("/mydata"));
        await Stage.Administrator.AskAsync($"/language {language}");
        var sent = Transcript.Of(await group.AskAsync("/mydata"));
        await Stage.UntilAsync(() => Stage.Administrator.Heard.Count == 2);
        $"{data}\n{writeFirst}\n{sent}\n{Transcript.Of(Stage.Administrator.Heard[^1])}".ShouldBeApproved("rights-mydata", language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task Erasing_it_all(string language)
    {
        var reader = await StartAsync(language);
        await reader.AskAsync("/follow Жексебаев");
        await Stage.QuietAsync();
        var asked = await reader.AskAsync("/forget");
        var question = Transcript.Of(asked);
        await reader.PressDataAsync(asked, "forget:no");
        var kept = Transcript.Of(await Stage.World.NextEditAsync(asked, Stage.Patience));
        await reader.PressDataAsync(asked, "forget:yes");
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM farewell") == 0);
        $"{question}\n{kept}\n{Transcript.Of(reader.Heard.ShouldHaveSingleItem())}".ShouldBeApproved("rights-forget", language);
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
        await Stage.UntilAsync(() => owner.Heard.Count == 2);
        var notice = Transcript.Of(owner.Heard[^1]);
        var read = await owner.AskAsync("/reports");
        var text = Transcript.Of(read);
        await owner.PressDataAsync(read, "report:answer:1");
        var how = Transcript.Of(await owner.NextAsync(read));
        var usage = Transcript.Of(await owner.AskAsync("/answer"));
        var given = Transcript.Of(await owner.AskAsync("/answer 1 Ghi"));
        await Stage.UntilAsync(() => reader.Heard.Count == 3);
        $"{prompt}\n{thanks}\n{asked}\n{Transcript.Of(reader.Heard[^1])}".Replace(mark, "MARK", StringComparison.Ordinal).ShouldBeApproved("report", language);
        $"{notice}\n{text}\n{how}\n{usage}\n{given}\n{Transcript.Of(await owner.AskAsync("/reports"))}".ShouldBeApproved("reports-read", language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task Whether_to_go_on_following_after_a_quiet_year(string language)
    {
        Stage.Settings["Cases:ImportBundled"] = "false";
        var reader = await StartAsync(language);
        await Stage.ImportAsync(Invented.Case("still"));
        var before = await reader.AskAsync("/follow still");
        await Stage.QuietAsync();
        Stage.Clock.Forward(TimeSpan.FromDays(366));
        var asked = await reader.NextAsync(before);
        var text = Transcript.Of(asked);
        await reader.PressDataAsync(asked, $"quiet:stay:{Handle(asked)}");
        var stays = Transcript.Of(await Stage.World.NextEditAsync(asked, Stage.Patience));
        $"{text}\n{stays}".Replace(Handle(asked), "HANDLE", StringComparison.Ordinal).ShouldBeApproved("following-quiet", language);
    }

    static string Handle(Casebell.Sandbox.SandboxMessage asked) => asked.Keyboard.ShouldNotBeNull().Buttons.First().CallbackData.ShouldNotBeNull().Split(':')[2];

    async Task<Reader> StartAsync(string language)
    {
        var reader = language switch { "en" => Stage.English, "ru" => Stage.Russian, _ => Stage.Kazakh };
        Stage.Settings["Editors:Owners"] = $"{reader.Id}";
        await Stage.StartBotAsync();
        await reader.AskAsync("/start");
        return reader;
    }
}
