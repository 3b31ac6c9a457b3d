using Casebell.Tests.Harness;

namespace Casebell.Tests.Chat;

/// <summary>The commands that are about the talk itself, and what is no command.</summary>
public sealed class Commands(SharedStage shared) : IClassFixture<SharedStage>
{
    Stage Stage => shared.Stage;

    [Fact]
    public async Task Start_says_who_this_is_and_what_it_keeps_and_leads_on()
    {
        var reader = Stage.NewReader("en");
        var start = await reader.AskAsync("/start");
        start.Text.ShouldContain("Casebell");
        start.Text.ShouldContain("No names, no messages.");
        (await reader.TurnAsync(start, "What is coming up")).Text.ShouldContain("December 2022 (not certain)");
    }

    [Fact]
    public async Task Help_lists_every_command_and_each_of_them_answers()
    {
        var reader = Stage.NewReader("en");
        var help = (await reader.AskAsync("/help")).Text;
        foreach (var command in new[] { "/start", "/case", "/cases", "/next", "/follow", "/unfollow", "/following", "/note", "/language", "/help" })
        {
            help.ShouldContain($"{command}: ");
            (await reader.AskAsync(command)).Text.ShouldNotContain("There is no such command");
        }
    }

    [Theory]
    [InlineData("/nosuch")]
    [InlineData("/nosuch Zheksebaev")]
    [InlineData("/casezheksebaev")]
    public async Task An_unknown_command_is_told_what_there_is(string text) =>
        (await Stage.NewReader("en").AskAsync(text)).Text.ShouldStartWith("There is no such command. /help shows all of them");

    [Fact]
    public async Task Next_says_what_is_expected_in_which_case_and_opens_it()
    {
        var reader = Stage.NewReader("en");
        var next = await reader.AskAsync("/next");
        next.Text.ShouldContain("Decision of the Supreme Court of Kazakhstan on the appeal against the conviction, expected in December 2022 (not certain)");
        next.Text.ShouldContain("Decision of the authorities of Kyrgyzstan on the request for asylum, date unknown");
        (await reader.TurnAsync(next, "Askhat Zheksebaev: conviction under Article 405")).Text.ShouldContain("Sentence:");
    }

    [Fact]
    public async Task A_command_that_names_this_bot_is_answered_and_one_for_another_is_not()
    {
        var reader = Stage.NewReader("en");
        reader.Say("/help@OtherBot");
        (await reader.AskAsync("/case@CASEBELL_Sandbox_bot Zheksebaev")).CardTitle().ShouldBe("Askhat Zheksebaev: conviction under Article 405");
        reader.Heard.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_button_that_no_version_knows_is_answered_with_a_notice()
    {
        var reader = Stage.NewReader("en");
        var start = await reader.AskAsync("/start");
        foreach (var data in new[] { "nonsense", "old:data", ":", "", "😀:1", "case", new string('x', 64) })
            (await reader.PressDataAsync(start, data)).ShouldBe("This button no longer works. Please ask again.");
    }

    [Fact]
    public async Task A_button_whose_case_is_gone_says_so()
    {
        var reader = Stage.NewReader("en");
        var start = await reader.AskAsync("/start");
        (await reader.PressDataAsync(start, "fol:no-such-case")).ShouldBe("This case is not available.");
        (await reader.PressDataAsync(start, "fol:NOT A SLUG")).ShouldBe("This case is not available.");
        await reader.PressDataAsync(start, "case:no-such-case");
        (await Stage.World.NextEditAsync(start, Stage.Patience)).Text.ShouldBe("This case is not available.");
    }

    [Theory]
    [InlineData("time:zheksebaev:999999999999")]
    [InlineData("time:zheksebaev:-1")]
    [InlineData("time:zheksebaev")]
    [InlineData("time:zheksebaev:x:y")]
    public async Task A_page_that_does_not_exist_shows_one_that_does(string data)
    {
        var reader = Stage.NewReader("en");
        var card = await reader.AskAsync("Zheksebaev");
        await reader.PressDataAsync(card, data);
        (await Stage.World.NextEditAsync(card, Stage.Patience)).Text.ShouldContain("Timeline by stage, newest first");
    }
}
