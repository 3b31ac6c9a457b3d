using System.Text;
using System.Text.RegularExpressions;
using Casebell.Sandbox;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Messages;

/// <summary>What readers are told of what is kept, and of what they tell the editors, as it was approved.</summary>
public sealed partial class ApprovedRights : ServiceTest
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
    public async Task Erasing_a_chat(string language)
    {
        var owner = await StartAsync(language);
        var reader = Stage.NewReader(language);
        await reader.AskAsync("/follow Zheksebaev");
        await reader.AskAsync("/follow #some-tag");
        var group = Stage.Administrator.In(Stage.Group);
        await group.AskAsync($"/language {language}");
        await group.AskAsync("/follow Zheksebaev");
        await Stage.QuietAsync();
        var kept = await owner.TurnAsync(await owner.AskAsync("/forget"), owner.Heard[^1].Keyboard.ShouldNotBeNull().Rows[1][0].Text);
        List<string> said = [Transcript.Of(kept)];
        foreach (var chat in new[] { reader, group })
        {
            var question = await chat.AskAsync("/forget");
            said.Add(Transcript.Of(question));
            await chat.PressDataAsync(question, "forget:yes");
            await Rights.Life.EndedAsync(Stage, soonAfterAnother: true);
            said.Add(Transcript.Of(chat.Heard.ShouldHaveSingleItem()));
        }

        string.Join('\n', said).ShouldBeApproved("rights-forget", language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task The_file_with_the_data(string language)
    {
        await StartAsync(language);
        var reader = Stage.NewReader(language);
        await reader.AskAsync("/follow Zheksebaev");
        await Stage.QuietAsync();
        var file = await reader.AskAsync("/mydata");
        var group = Stage.Administrator.In(Stage.Group);
        await group.AskAsync($"/language {language}");
        var refused = Transcript.Of(await group.AskAsync("/mydata"));
        await Stage.Administrator.AskAsync($"/language {language}");
        await Stage.Administrator.AskAsync("/start");
        var promised = Transcript.Of(await group.AskAsync("/mydata"));
        await Stage.UntilAsync(() => Stage.Administrator.Heard.Any(message => message.Document is not null));
        var ofGroup = Transcript.Of(Stage.Administrator.Heard.Single(message => message.Document is not null));
        var content = Times().Replace(Encoding.UTF8.GetString(file.Document.ShouldNotBeNull().Content.Span), "TIME").Replace($"{reader.Id}", "ID", StringComparison.Ordinal);
        $"{Transcript.Of(file)}\n{content}\n\n{refused}\n{promised}\n{ofGroup}".ShouldBeApproved("rights-mydata", language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task Reading_reports(string language)
    {
        var owner = await StartAsync(language);
        List<string> said = [Transcript.Of(await owner.AskAsync("/reports")), Transcript.Of(await owner.AskAsync("/answer"))];
        var reader = Stage.NewReader(language);
        await reader.AskAsync("/report Abc <def>");
        var second = await reader.AskAsync("/report Ghi");
        var asking = await reader.TurnAsync(second, second.Keyboard.ShouldNotBeNull().Buttons.First().Text);
        await Stage.QuietAsync();
        said.Add(Transcript.Of(owner.Heard[^1]));
        var list = await owner.AskAsync("/reports");
        said.Add(Transcript.Of(list));
        foreach (var words in new[] { "/answer 2 Jkl", "/answer 1 Jkl", "/answer 3 Jkl", "/reports" })
            said.Add(Transcript.Of(await owner.AskAsync(words)));
        said.Add(Transcript.Of(await reader.TurnAsync(asking, asking.Keyboard.ShouldNotBeNull().Buttons.Last().Text)));
        Clock().Replace(string.Join('\n', said), "TIME").ShouldBeApproved("reports", language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task Asking_whether_to_stay(string language)
    {
        Stage.Settings["Cases:ImportBundled"] = "false";
        await Stage.StartBotAsync();
        await Stage.ImportAsync(Invented.Case("still"));
        var (open, discreet) = (Stage.NewReader(language), Stage.NewReader(language));
        await discreet.AskAsync("/settings discreet on");
        foreach (var reader in new[] { open, discreet })
            await reader.AskAsync("/follow still");
        await Stage.QuietAsync();
        Stage.Clock.Forward(TimeSpan.FromDays(366));
        await Stage.UntilAsync(() => Question(open) is not null && Question(discreet) is not null);
        var (asked, hidden) = (Question(open)!, Question(discreet)!);
        List<string> said = [Transcript.Of(asked), Transcript.Of(hidden)];
        said.Add(Transcript.Of(await open.TurnAsync(asked, asked.Keyboard!.Rows[0][0].Text)));
        said.Add(Transcript.Of(await discreet.TurnAsync(hidden, hidden.Keyboard!.Rows[1][1].Text)));
        Handles().Replace(string.Join('\n', said), "HANDLE").ShouldBeApproved("quiet", language);

        static SandboxMessage? Question(Reader reader) => reader.Heard.FirstOrDefault(message => message.Text.StartsWith("🌙", StringComparison.Ordinal));
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

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Times();

    [GeneratedRegex(@"\b\d\d:\d\d\b|(?<=\{)\d{10}(?= )", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\b\d+-[0-9a-f]{8,}\b", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Handles();

    async Task<Reader> StartAsync(string language)
    {
        var reader = language switch { "en" => Stage.English, "ru" => Stage.Russian, _ => Stage.Kazakh };
        Stage.Settings["Editors:Owners"] = $"{reader.Id}";
        await Stage.StartBotAsync();
        await reader.AskAsync("/start");
        return reader;
    }
}
