using Casebell.Sandbox;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Delivery;

/// <summary>A group becomes a supergroup and gets a new id: what it follows stays with it.</summary>
public sealed class GroupsThatMove : ServiceTest
{
    [Fact]
    public async Task The_group_is_answered_and_reminded_under_its_new_id()
    {
        var old = await FollowInGroupAsync();
        var fresh = Stage.World.Migrate(old, Stage.Administrator.Id).Id;
        await ShouldFollowAsync(fresh);
    }

    [Fact]
    public async Task A_move_that_the_bot_did_not_see_is_learnt_from_the_refusal()
    {
        var old = await FollowInGroupAsync();
        await Stage.StopBotAsync();
        var fresh = Stage.World.Migrate(old, Stage.Administrator.Id).Id;
        // A day later Telegram no longer keeps the notice.
        Stage.Clock.Set(Reminders.FirstOfDecember.Morning);
        await Stage.StartBotAsync();
        var reminder = (await Stage.Administrator.In(fresh).HearAsync(1))[0];
        reminder.Text.ShouldContain("ожидается в декабре 2022");
        (await Stage.Administrator.In(fresh).AskAsync("/following")).Text.ShouldBe("Этот чат следит за 1 делом.");
        Stage.Scalar("SELECT count(*) FROM chat").ShouldBe(1);
    }

    [Fact]
    public async Task Who_writes_in_the_new_group_before_the_bot_knows_loses_nothing()
    {
        var old = await FollowInGroupAsync();
        await Stage.StopBotAsync();
        var fresh = Stage.World.Migrate(old, Stage.Administrator.Id).Id;
        Stage.Clock.Set(Reminders.FirstOfDecember.Morning - TimeSpan.FromDays(1));
        await Stage.StartBotAsync();
        (await Stage.Administrator.In(fresh).AskAsync("/help")).Text.ShouldStartWith("Команды");
        Stage.Clock.Set(Reminders.FirstOfDecember.Morning);
        (await Stage.Administrator.In(fresh).HearAsync(2))[1].Text.ShouldContain("ожидается в декабре 2022");
        (await Stage.Administrator.In(fresh).AskAsync("/following")).Text.ShouldBe("Этот чат следит за 1 делом.");
    }

    async Task<long> FollowInGroupAsync()
    {
        var group = Stage.World.AddGroup("Наблюдатели", [Stage.Administrator.Id, Stage.Russian.Id], ChatKind.Group).Id;
        Stage.World.SetMember(group, Stage.Administrator.Id, MemberStatus.Creator);
        await Stage.Administrator.In(group).AskAsync("/follow Жексебаев");
        return group;
    }

    async Task ShouldFollowAsync(long fresh)
    {
        var list = await Stage.Administrator.In(fresh).AskAsync("/following");
        list.Text.ShouldBe("Этот чат следит за 1 делом.");
        Stage.Clock.Set(Reminders.FirstOfDecember.Morning);
        (await Stage.Administrator.In(fresh).NextAsync(list)).Text.ShouldContain("ожидается в декабре 2022");
        Stage.Scalar("SELECT count(*) FROM chat").ShouldBe(1);
    }
}
