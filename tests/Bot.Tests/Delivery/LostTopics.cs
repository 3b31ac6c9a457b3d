using Casebell.Sandbox;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Delivery;

/// <summary>A topic follows a case and then takes nothing any more: the group is told in its general topic.</summary>
public sealed class LostTopics : ServiceTest
{
    long group;
    int topic;

    [Theory]
    [InlineData(false, "topic closed")]
    [InlineData(true, "topic gone")]
    public async Task What_the_topic_followed_is_told_in_the_general_topic_from_then_on(bool deleted, string trouble)
    {
        await FollowInTopicAsync();
        if (deleted)
            Stage.World.DeleteTopic(group, topic);
        else
            Stage.World.CloseTopic(group, topic);
        Stage.Clock.Set(Reminders.FirstOfDecember.Morning);
        var reminder = (await Stage.Administrator.In(group).HearAsync(2))[1];
        await Stage.QuietAsync();
        (reminder.Topic, reminder.Text.Contains("ожидается в декабре 2022", StringComparison.Ordinal)).ShouldBe((null, true));
        Stage.Administrator.In(group).Heard.Count.ShouldBe(2);
        Stage.Query<(string, string)>("SELECT state, trouble FROM chat").ShouldBe([("active", trouble)]);
        (await Stage.Administrator.In(group).AskAsync("/following")).Text.ShouldBe("Этот чат следит за 1 делом.");
    }

    [Fact]
    public async Task Where_the_general_topic_is_closed_too_the_chat_waits_until_somebody_writes_there()
    {
        await FollowInTopicAsync();
        Stage.World.CloseTopic(group, topic);
        Stage.World.CloseTopic(group, World.GeneralTopic);
        Stage.Clock.Set(Reminders.FirstOfDecember.Morning);
        await Stage.QuietAsync();
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM chat WHERE state = 'paused'") == 1);
        Stage.Query<(string, string)>("SELECT reason, trouble FROM chat").ShouldBe([("topic closed", "topic closed")]);
        Stage.Query<(string, string)>("SELECT state, reason FROM outbox WHERE once IS NOT NULL").ShouldBe([("failed", "topic closed")]);
        Stage.World.CloseTopic(group, topic, closed: false);
        var asked = Stage.World.Say(Stage.Administrator.Id, group, "/following", topic: topic);
        (await Stage.Administrator.In(group).NextAsync(asked)).Topic.ShouldBe(topic);
    }

    [Fact]
    public async Task A_group_that_throws_the_bot_out_pauses_with_all_its_topics_and_comes_back_with_them()
    {
        await FollowInTopicAsync();
        await Stage.Administrator.In(group).AskAsync("/help");
        Stage.World.KickBot(group, Stage.Administrator.Id);
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM chat WHERE state = 'paused' AND reason = 'kicked'") == 2);
        Stage.World.SetBot(group, Stage.Administrator.Id, MemberStatus.Member);
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM chat WHERE state = 'active'") == 2);
    }

    async Task FollowInTopicAsync()
    {
        group = Stage.World.AddGroup("Форум", [Stage.Administrator.Id]).Id;
        Stage.World.SetMember(group, Stage.Administrator.Id, MemberStatus.Creator);
        topic = Stage.World.AddTopic(group, Stage.Administrator.Id, "Суды");
        var asked = Stage.World.Say(Stage.Administrator.Id, group, "/follow Жексебаев", topic: topic);
        (await Stage.Administrator.In(group).NextAsync(asked)).Topic.ShouldBe(topic);
    }
}
