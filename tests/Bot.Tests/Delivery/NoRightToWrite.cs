using Casebell.Sandbox;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Delivery;

/// <summary>A group takes the bot's right to write: it is left alone until it gives it back.</summary>
public sealed class NoRightToWrite : ServiceTest
{
    [Fact]
    public async Task After_a_week_what_it_had_is_erased_and_it_is_told_so_and_why_nothing_came()
    {
        var group = await MutedAsync();
        Stage.Clock.Forward(TimeSpan.FromDays(7.1));
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM following") == 0);
        Stage.World.MuteBot(group, Stage.Administrator.Id, muted: false);
        await Stage.Administrator.In(group).AskAsync("/settings");
        await Stage.QuietAsync();
        Stage.Administrator.In(group).Heard[^2].Text.ShouldStartWith("Больше недели сообщения в этот чат не доходили");
        Stage.Administrator.In(group).Heard[^1].Text.ShouldContain("боту нельзя было здесь писать");
    }

    [Fact]
    public async Task The_group_is_tried_once_and_comes_back_with_the_right()
    {
        var group = await MutedAsync();
        Stage.Query<(string, string)>("SELECT reason, trouble FROM chat").ShouldBe([("no right to write", "no right to write")]);
        Stage.Query<(string, string)>("SELECT state, reason FROM outbox WHERE once IS NOT NULL").ShouldBe([("failed", "no right to write")]);

        Stage.World.MuteBot(group, Stage.Administrator.Id, muted: false);
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM chat WHERE state = 'active'") == 1);
        (await Stage.Administrator.In(group).AskAsync("/following")).Text.ShouldBe("Этот чат следит за 1 делом.");
    }

    async Task<long> MutedAsync()
    {
        var group = Stage.World.AddGroup("Наблюдатели", [Stage.Administrator.Id]).Id;
        Stage.World.SetMember(group, Stage.Administrator.Id, MemberStatus.Creator);
        await Stage.Administrator.In(group).AskAsync("/follow Жексебаев");
        Stage.World.MuteBot(group, Stage.Administrator.Id);
        Stage.Clock.Set(Reminders.FirstOfDecember.Morning);
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM chat WHERE state = 'paused'") == 1);
        return group;
    }
}
