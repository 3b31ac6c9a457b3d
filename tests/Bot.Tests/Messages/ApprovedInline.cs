using Casebell.Sandbox;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Messages;

/// <summary>What inline mode offers, and what deep links lead to, as it was approved.</summary>
public sealed class ApprovedInline : ServiceTest
{
    [Theory]
    [InlineData("en", "Zheksenbaev")]
    [InlineData("ru", "Жексенбаев")]
    [InlineData("kk", "Жексенбаев")]
    public async Task The_lists_of_inline_mode(string language, string near)
    {
        var reader = Stage.NewReader(language);
        List(await reader.TypeAsync("zhe")).ShouldBeApproved("inline", language);
        List(await reader.TypeAsync("")).ShouldBeApproved("inline-coming", language);
        List(await reader.TypeAsync(near)).ShouldBeApproved("inline-near", language);
        List(await reader.TypeAsync("Qwertyuiopasd")).ShouldBeApproved("inline-none", language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task A_hearing_with_its_hour_is_coming_up_and_namesakes_are_told_apart(string language)
    {
        await Stage.ImportAsync(InventedCase.Read());
        List(await Stage.NewReader(language).TypeAsync("")).ShouldBeApproved("inline-hearing", language);
        List(await Stage.NewReader(language).TypeAsync("Жексебаев")).ShouldBeApproved("inline-several", language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task Nothing_is_coming_up(string language)
    {
        await using var empty = await Stage.OpenAsync();
        empty.Settings["Cases:ImportBundled"] = "false";
        await empty.StartBotAsync();
        List(await empty.NewReader(language).TypeAsync("")).ShouldBeApproved("inline-nothing-coming", language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task What_deep_links_lead_to(string language)
    {
        var reader = Stage.NewReader(language);
        reader.Say("/start case_zheksebaev");
        var heard = await reader.HearAsync(2);
        Transcript.Of(heard[0]).ShouldBeApproved("link-intro", language);
        Transcript.Of(await reader.AskAsync("/start case_no-such-case")).ShouldBeApproved("link-gone", language);
        Transcript.Of(await reader.AskAsync("/start follow_zheksebaev")).ShouldBeApproved("link-follow", language);
    }

    /// <summary>The button above the list, then each line with the buttons of its card; the card itself is the one of the chat.</summary>
    static string List(InlineAnswer answer)
    {
        List<string> lines = [];
        if (answer.Button is { } button)
            lines.Add($"[{button.Text} → {button.StartParameter}]");
        foreach (var result in answer.Results)
            lines.AddRange(["", result.Id, result.Title, result.Description.ShouldNotBeNull(), .. result.Keyboard.ShouldNotBeNull().Buttons.Select(under => $"[{under.Text} → {under.Url}]")]);
        return string.Concat(lines.Select(line => $"{line}\n"));
    }
}
