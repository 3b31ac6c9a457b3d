using Casebell.Tests.Harness;

namespace Casebell.Tests.Subscriptions;

public sealed class FollowingACase(SharedStage shared) : IClassFixture<SharedStage>
{
    const string Case = "Askhat Zheksebaev: conviction under Article 405";

    readonly Reader reader = shared.Stage.NewReader("en");

    [Fact]
    public async Task The_button_follows_says_so_and_becomes_the_one_that_ends_it()
    {
        var card = await reader.AskAsync("Zheksebaev");
        (await reader.PressAsync(card, "🔔 Follow")).ShouldBe("This chat follows the case now.");
        var changed = await shared.Stage.World.NextEditAsync(card, Stage.Patience);
        changed.Text.ShouldBe(card.Text);
        changed.Keyboard.ShouldNotBeNull().Buttons.Select(button => button.Text).ShouldBe(["🔕 Stop following", "🗓 Calendar", "⏰ Reminders", .. card.Keyboard.ShouldNotBeNull().Buttons.Skip(1).Select(button => button.Text).SkipWhile(text => text == "🗓 Calendar")]);
        (await reader.NextAsync(card)).Text.ShouldStartWith($"This chat now follows {Case}.");
    }

    [Fact]
    public async Task Following_says_in_which_zone_it_reminds() =>
        (await reader.AskAsync("/follow Zheksebaev")).Text.ShouldContain("at 09:00, Almaty time: this chat has not chosen a zone, so the case’s is taken.");

    [Fact]
    public async Task Following_twice_is_following_once()
    {
        var card = await reader.AskAsync("Zheksebaev");
        await reader.AskAsync("/follow Zheksebaev");
        (await reader.AskAsync("/follow Zheksebaev")).Text.ShouldBe($"This chat already follows {Case}.");
        (await reader.PressAsync(card, "🔔 Follow")).ShouldBe("This chat follows the case already.");
        (await reader.AskAsync("/following")).Text.ShouldBe("This chat follows 1 case.");
    }

    [Fact]
    public async Task Unfollowing_ends_it_once()
    {
        await reader.AskAsync("/follow Zheksebaev");
        (await reader.AskAsync("/unfollow Zheksebaev")).Text.ShouldBe($"This chat no longer follows {Case}. Its planned reminders are erased.");
        (await reader.AskAsync("/unfollow Zheksebaev")).Text.ShouldBe($"This chat does not follow {Case}.");
        (await reader.AskAsync("/following")).Text.ShouldStartWith("This chat follows nothing yet.");
    }

    [Fact]
    public async Task The_button_that_ends_it_offers_to_begin_anew()
    {
        var begun = await reader.AskAsync("/follow Zheksebaev");
        var ended = await reader.TurnAsync(begun, "🔕 Stop following");
        ended.Text.ShouldStartWith("This chat no longer follows");
        (await reader.PressAsync(ended, "🔔 Follow")).ShouldBe("This chat follows the case now.");
        (await reader.NextAsync(ended)).Text.ShouldStartWith("This chat now follows");
        (await reader.AskAsync("/following")).Text.ShouldBe("This chat follows 1 case.");
    }

    [Fact]
    public async Task A_button_on_an_old_message_still_works()
    {
        var begun = await reader.AskAsync("/follow Zheksebaev");
        await reader.AskAsync("/unfollow Zheksebaev");
        (await reader.PressAsync(begun, "🔕 Stop following")).ShouldBe("This chat does not follow the case.");
    }

    [Fact]
    public async Task The_list_opens_each_case_and_ends_each_following()
    {
        (await reader.AskAsync("/following")).Keyboard.ShouldBeNull();
        await reader.AskAsync("/follow Zheksebaev");
        var menu = await reader.TurnAsync(await reader.AskAsync("/unfollow"), $"1. {Case}");
        menu.Keyboard.ShouldNotBeNull().Buttons.Count().ShouldBe(4);
        (await reader.TurnAsync(menu, "Open the case")).Text.ShouldContain("Sentence:");
        menu = await reader.TurnAsync(await reader.AskAsync("/following"), $"1. {Case}");
        (await reader.TurnAsync(menu, "🔕 Stop following")).Text.ShouldStartWith($"This chat no longer follows {Case}.");
        (await reader.AskAsync("/following")).Text.ShouldStartWith("This chat follows nothing yet.");
    }

    [Fact]
    public async Task A_near_name_is_followed_only_when_its_button_is_pressed()
    {
        var offer = await reader.AskAsync("/follow Zheksenbaev");
        (await reader.AskAsync("/following")).Text.ShouldStartWith("This chat follows nothing yet.");
        (await reader.PressAsync(offer, $"1. {Case}")).ShouldBe("This chat follows the case now.");
    }

    [Fact]
    public async Task Each_chat_follows_for_itself()
    {
        await reader.AskAsync("/follow Zheksebaev");
        (await shared.Stage.NewReader("en").AskAsync("/following")).Text.ShouldStartWith("This chat follows nothing yet.");
    }

    [Theory]
    [InlineData("/unfollow", "This chat follows nothing yet. Write a name, open its case, and press Follow.")]
    [InlineData("/follow Qwertyuiopasd", "No case found for “Qwertyuiopasd”, and no name near it. Try the surname alone, another spelling, the court’s number of the case or a tag; or look through /cases\n\nTo ask for a case that is missing here, write to those who run this bot.")]
    public async Task Without_a_name_or_with_an_unknown_one_nothing_is_followed(string command, string expected) =>
        (await reader.AskAsync(command)).Text.ShouldBe(expected);
}
