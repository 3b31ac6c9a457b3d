using Casebell.Tests.Harness;

namespace Casebell.Tests.Chat;

/// <summary>What <c>t.me/bot?start=…</c> leads to.</summary>
public sealed class DeepLinks(SharedStage shared) : IClassFixture<SharedStage>
{
    const string Title = "Askhat Zheksebaev: conviction under Article 405";
    const string Question = $"Follow {Title}?";
    const string Gone = "This case is not available. To look for one, write a name, such as Zheksebaev, or see what is coming up: /next";

    readonly Reader reader = shared.Stage.NewReader("en");

    [Fact]
    public async Task A_case_opens_at_once_after_one_line_about_the_bot_in_a_new_chat()
    {
        reader.Say("/start case_zheksebaev");
        var heard = await reader.HearAsync(2);
        heard[0].Text.ShouldBe("Casebell: court cases with their sources, and reminders. What is kept about you: /privacy");
        heard[1].Text.ShouldContain(Title);
        heard[1].Keyboard.ShouldNotBeNull().Buttons.Select(button => button.Text).ShouldContain("🔔 Follow");
    }

    [Fact]
    public async Task Whoever_knows_the_bot_gets_the_card_alone()
    {
        await reader.AskAsync("/help");
        (await reader.AskAsync("/start case_zheksebaev")).Text.ShouldContain(Title);
        await shared.Stage.QuietAsync();
        reader.Heard.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("case_no-such-case")]
    [InlineData("case_")]
    [InlineData("case_-")]
    [InlineData("case_<b>&")]
    [InlineData("case_zheksebaev extra")]
    [InlineData("case_ааа")]
    [InlineData("follow_no-such-case")]
    [InlineData("follow_")]
    [InlineData("follow_zheksebaev_")]
    public async Task A_link_to_nothing_says_how_to_search(string payload)
    {
        await reader.AskAsync("/help");
        (await reader.AskAsync($"/start {payload}")).Text.ShouldBe(Gone);
    }

    [Theory]
    [InlineData("search")]
    [InlineData("case")]
    [InlineData("_")]
    [InlineData("nobody_knows")]
    [InlineData("zheksebaev")]
    public async Task Any_other_link_is_a_plain_start(string payload) =>
        (await reader.AskAsync($"/start {payload}")).Text.ShouldStartWith("Casebell tells where a court case stands");

    [Fact]
    public async Task A_link_to_follow_asks_and_follows_nothing_by_itself()
    {
        await reader.AskAsync("/help");
        var question = await reader.AskAsync("/start follow_zheksebaev");
        question.Text.ShouldStartWith(Question);
        (await reader.AskAsync("/following")).Text.ShouldStartWith("This chat follows nothing yet.");
        (await reader.PressAsync(question, "🔔 Yes, follow")).ShouldBe("This chat follows the case now.");
        await shared.Stage.QuietAsync();
        (await reader.AskAsync("/following")).Text.ShouldBe("This chat follows 1 case.");
        (await reader.AskAsync("/start follow_zheksebaev")).Text.ShouldBe($"This chat already follows {Title}.");
    }

    [Fact]
    public async Task No_is_an_answer()
    {
        await reader.AskAsync("/help");
        var question = await reader.AskAsync("/start follow_zheksebaev");
        (await reader.TurnAsync(question, "No")).Text.ShouldBe($"This chat does not follow {Title}.");
        (await reader.AskAsync("/following")).Text.ShouldStartWith("This chat follows nothing yet.");
    }

    [Fact]
    public async Task No_pressed_late_ends_no_following()
    {
        await reader.AskAsync("/help");
        var question = await reader.AskAsync("/start follow_zheksebaev");
        await reader.AskAsync("/follow zheksebaev");
        (await reader.TurnAsync(question, "No")).Text.ShouldBe($"This chat already follows {Title}.");
        (await reader.AskAsync("/following")).Text.ShouldBe("This chat follows 1 case.");
    }

    [Fact]
    public async Task In_a_group_anybody_may_bring_up_the_question_and_administrators_decide()
    {
        var group = shared.Stage.World.AddGroup("Group", [reader.Id, shared.Stage.Administrator.Id]).Id;
        shared.Stage.World.SetMember(group, shared.Stage.Administrator.Id, Sandbox.MemberStatus.Administrator);
        var here = reader.In(group);
        here.Say("/start@casebell_sandbox_bot follow_zheksebaev");
        var question = (await here.HearAsync(2))[1];
        question.Text.ShouldStartWith(Question);
        foreach (var button in new[] { "🔔 Yes, follow", "No" })
            (await here.PressAsync(question, button)).ShouldBe("In a group only its administrators can change this.");
        (await here.AskAsync("/following@casebell_sandbox_bot")).Text.ShouldStartWith("This chat follows nothing yet.");
        (await shared.Stage.Administrator.In(group).PressAsync(question, "🔔 Yes, follow")).ShouldBe("This chat follows the case now.");
    }

    [Fact]
    public async Task A_bot_that_a_link_adds_to_a_group_opens_the_case_there()
    {
        var here = reader.In(shared.Stage.World.AddGroup("Group", [reader.Id]).Id);
        here.Say("/start@casebell_sandbox_bot case_zheksebaev");
        (await here.HearAsync(2))[1].Text.ShouldContain(Title);
    }
}
