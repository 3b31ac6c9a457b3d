using Casebell.Addresses;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Preferences;

/// <summary>The menu under /settings: it changes in place, says what is so already, and works however old the message is.</summary>
public sealed class TheMenu : ServiceTest
{
    [Fact]
    public async Task Everything_can_be_chosen_by_pressing()
    {
        var reader = Stage.NewReader("en");
        var menu = await reader.AskAsync("/settings");
        menu = await reader.TurnAsync(menu, "Time zone");
        menu = await reader.TurnAsync(menu, "More ▶");
        menu = await reader.TurnAsync(menu, "London");
        menu.Text.ShouldContain("Time zone: London time, 03:0");
        menu = await reader.TurnAsync(menu, "When news comes");
        menu = await reader.TurnAsync(menu, "Once a week");
        menu = await reader.TurnAsync(menu, "Wed");
        menu = await reader.TurnAsync(menu, "18:00");
        menu.Text.ShouldContain("News: together, on Wednesdays at 18:00");
        menu = await reader.TurnAsync(menu, "Quiet hours");
        menu = await reader.TurnAsync(menu, "22:00–07:00");
        menu = await reader.TurnAsync(menu, "Let urgent news wait too");
        menu = await reader.TurnAsync(menu, "Without sound");
        menu = await reader.TurnAsync(menu, "Hide names");
        menu = await reader.TurnAsync(menu, "Language");
        menu = await reader.TurnAsync(menu, "Русский");
        menu.Text.ShouldContain("Новости: вместе, по средам в 18:00");
        reader.Heard.ShouldHaveSingleItem();
        Stage.Query<string>("SELECT language || rhythm || urgent_anyway || silent || discreet FROM chat").ShouldHaveSingleItem().ShouldBe("ruweekly011");
        StoredChoices.Of(Stage).ShouldBe(new PrivateChoices("Europe/London", DigestHour: 18, DigestDay: 3, QuietFrom: 1320, QuietUntil: 420));
    }

    [Fact]
    public async Task An_old_button_says_gracefully_that_it_is_so_already()
    {
        var reader = Stage.NewReader("en");
        var menu = await reader.AskAsync("/settings");
        (await reader.PressDataAsync(menu, "set:silent on")).ShouldBe("Saved.");
        Stage.Clock.Forward(TimeSpan.FromDays(400));
        (await reader.PressDataAsync(menu, "set:silent on")).ShouldBe("It is so already.");
        await Stage.QuietAsync();
        reader.Heard.ShouldHaveSingleItem().Text.ShouldContain("Sound: off");
        Stage.Scalar("SELECT count(*) FROM outbox WHERE state = 'failed'").ShouldBe(0);
    }

    [Theory]
    [InlineData("set:")]
    [InlineData("set:nothing such")]
    [InlineData("set:quiet 8-8")]
    [InlineData("set:daily 25")]
    [InlineData("set:zone Atlantis")]
    public async Task A_button_of_whatever_words_opens_the_menu_and_changes_nothing(string data)
    {
        var reader = Stage.NewReader("en");
        var help = await reader.AskAsync("/help");
        await reader.PressDataAsync(help, data);
        (await Stage.World.NextEditAsync(help, Stage.Patience)).Text.ShouldStartWith("Settings of this chat");
        Stage.Scalar("SELECT count(*) FROM chat WHERE chosen IS NULL AND rhythm = 'instant'").ShouldBe(1);
    }

    [Theory]
    [InlineData("set:zone #99999999999")]
    [InlineData("set:zone #-1")]
    [InlineData("set:zone #x")]
    public async Task A_page_that_is_none_shows_zones_all_the_same(string data)
    {
        var reader = Stage.NewReader("en");
        var menu = await reader.AskAsync("/settings");
        await reader.PressDataAsync(menu, data);
        (await Stage.World.NextEditAsync(menu, Stage.Patience)).Text.ShouldStartWith("Which time zone");
    }

    [Fact]
    public async Task Hours_chosen_before_a_zone_go_by_that_of_the_case_followed_and_it_is_said()
    {
        var reader = Stage.NewReader("en");
        await Stage.ImportAsync(Invented.Case("abroad") with { Zone = "Europe/London" });
        await reader.PressDataAsync(await reader.AskAsync("/help"), "fol:abroad");
        await Stage.QuietAsync();
        (await reader.AskAsync("/settings daily 9")).Text.ShouldStartWith("Saved. This chat had not chosen a time zone, so its hours go by London time from now on.");
        (await reader.AskAsync("/settings daily 9")).Text.ShouldStartWith("It is so already.");
    }

    [Fact]
    public async Task Moving_to_another_zone_moves_the_reminders_that_are_still_to_come()
    {
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/follow Жексебаев");
        var before = Due();
        before.ShouldNotBeEmpty();
        await reader.AskAsync("/settings zone London");
        var hours = TimeSpan.FromHours(6).TotalMilliseconds;
        Due().ShouldBe(before.Select(due => due + (long)hours));
    }

    [Theory]
    [InlineData("no right to write", "Some messages could not come: the bot had no right to write here.")]
    [InlineData("topic closed", "A topic that messages went to was closed")]
    [InlineData("topic gone", "The topic that messages went to is gone")]
    [InlineData("blocked", "For a while the bot was blocked here")]
    [InlineData("kicked", "For a while the bot was not in this chat")]
    [InlineData("something new", "For a while Telegram did not let the bot write here")]
    public async Task Why_messages_did_not_come_is_told_once(string trouble, string expected)
    {
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/help");
        Stage.Query<long>("UPDATE chat SET trouble = @trouble RETURNING id", new { trouble }).ShouldHaveSingleItem();
        (await reader.AskAsync("/settings")).Text.ShouldStartWith(expected);
        (await reader.AskAsync("/settings")).Text.ShouldStartWith("Settings of this chat");
    }

    [Fact]
    public async Task In_a_group_only_administrators_choose()
    {
        var (reader, administrator) = (Stage.Russian.In(Stage.Group), Stage.Administrator.In(Stage.Group));
        (await reader.AskAsync("/settings silent on")).Text.ShouldBe("В группе это могут менять только администраторы.");
        var menu = await administrator.AskAsync("/settings");
        (await reader.PressAsync(menu, "Без звука")).ShouldBe("В группе это могут менять только администраторы.");
        Stage.Scalar("SELECT max(silent) FROM chat").ShouldBe(0);
        (await administrator.PressAsync(menu, "Без звука")).ShouldBe("Сохранено.");
        Stage.Scalar("SELECT max(silent) FROM chat").ShouldBe(1);
    }

    List<long> Due() => [.. Stage.Query<long>("SELECT due_at FROM reminder WHERE state = 'planned' ORDER BY due_at")];
}
