using Casebell.Sandbox;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Chat;

/// <summary>In a group the bot answers commands that may be meant for it and nothing else, and only administrators change what the group gets.</summary>
public sealed class Groups : ServiceTest
{
    [Fact]
    public async Task A_command_that_names_the_bot_is_answered_there() =>
        (await Stage.Russian.In(Stage.Group).AskAsync("/case@casebell_sandbox_bot Жексебаев")).CardTitle().ShouldBe("Асхат Жексебаев: приговор по статье 405");

    [Fact]
    public async Task Talk_and_commands_for_others_are_left_alone_even_where_the_bot_reads_all()
    {
        Stage.World.ChangeBot(bot => bot with { CanReadAllGroupMessages = true });
        var reader = Stage.Russian.In(Stage.Group);
        reader.Say("Жексебаев");
        reader.Say("<b>&");
        reader.Say("/case@OtherBot Жексебаев");
        reader.Say("/weather");
        (await reader.AskAsync("/help")).Text.ShouldContain("В группе следить за делами и менять настройки могут только администраторы.");
        reader.Heard.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("/follow Жексебаев")]
    [InlineData("/unfollow Жексебаев")]
    [InlineData("/language kk")]
    public async Task Who_does_not_administer_the_group_is_told_so(string command)
    {
        (await Stage.Russian.In(Stage.Group).AskAsync(command)).Text.ShouldBe("В группе это могут менять только администраторы.");
        Stage.Scalar("SELECT count(*) FROM following").ShouldBe(0);
    }

    [Fact]
    public async Task A_button_pressed_by_somebody_else_gets_a_notice_and_changes_nothing()
    {
        var reader = Stage.Russian.In(Stage.Group);
        var card = await reader.AskAsync("/case Жексебаев");
        (await reader.PressAsync(card, "🔔 Следить")).ShouldBe("В группе это могут менять только администраторы.");
        Stage.Scalar("SELECT count(*) FROM following").ShouldBe(0);
        // Looking is for everybody.
        (await reader.TurnAsync(card, "🕓 Хронология")).Text.ShouldContain("Хронология");
    }

    [Fact]
    public async Task The_administrator_follows_for_the_group_and_the_others_see_it()
    {
        var card = await Stage.Administrator.In(Stage.Group).AskAsync("/case Жексебаев");
        (await Stage.Administrator.In(Stage.Group).PressAsync(card, "🔔 Следить")).ShouldBe("Чат теперь следит за делом.");
        (await Stage.Russian.In(Stage.Group).NextAsync(card)).Text.ShouldStartWith("Этот чат теперь следит за делом");
        (await Stage.Russian.In(Stage.Group).AskAsync("/following")).Text.ShouldBe("Этот чат следит за 1 делом.");
        (await Stage.Russian.AskAsync("/following")).Text.ShouldStartWith("Этот чат пока ни за чем не следит.");
    }

    [Fact]
    public async Task Whoever_becomes_administrator_may_within_a_minute()
    {
        var reader = Stage.Russian.In(Stage.Group);
        await reader.AskAsync("/follow Жексебаев");
        Stage.World.SetMember(Stage.Group, reader.Id, MemberStatus.Administrator);
        // What Telegram said is remembered by the real clock, which no test can move: a bot just started asks anew.
        await Stage.RestartBotAsync();
        (await reader.AskAsync("/follow Жексебаев")).Text.ShouldStartWith("Этот чат теперь следит за делом");
    }
}
