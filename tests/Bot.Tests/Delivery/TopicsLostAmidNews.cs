using Casebell.Sandbox;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Delivery;

/// <summary>More than one place of a group follows a case when topics are lost: in the general topic each news is told once, not once for each.</summary>
public sealed class TopicsLostAmidNews : ServiceTest
{
    const string Moved = "Moved: Hearing hearing: 14 December 2022 → ";

    long group;
    IReadOnlyList<int> lost = [];

    [Theory]
    [InlineData(true, 1, "instant", false)]
    [InlineData(true, 1, "instant", true)]
    [InlineData(true, 2, "instant", false)]
    [InlineData(false, 2, "instant", false)]
    [InlineData(false, 3, "instant", true)]
    [InlineData(true, 1, "daily 9", false)]
    public async Task What_the_general_topic_is_told_by_itself_comes_there_once(bool generalFollows, int topics, string rhythm, bool closed)
    {
        await Stage.ImportAsync(With(14));
        await FollowInPlacesAsync(generalFollows, topics, rhythm);
        foreach (var topic in lost)
            if (closed)
                Stage.World.CloseTopic(group, topic);
            else
                Stage.World.DeleteTopic(group, topic);
        await Stage.ImportAsync(With(20));
        await Stage.UntilAsync(() => Stage.Scalar("SELECT coalesce(sum(queued), 0) FROM broadcast WHERE state = 'spread'") > 0);
        if (rhythm != "instant")
            Stage.Clock.Forward(TimeSpan.FromDays(1));
        await Stage.QuietAsync();
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM chat") == 1);
        Told(20).ShouldBe([null]);
        Stage.Query<(long, long)>("SELECT queued, (SELECT count(*) FROM outbox WHERE broadcast_id IS NOT NULL AND state = 'delivered') FROM broadcast").ShouldBe([(1, 1)]);

        await Stage.ImportAsync(With(21));
        if (rhythm != "instant")
        {
            await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE lane = 3 AND state = 'waiting'") == 1);
            Stage.Clock.Forward(TimeSpan.FromDays(1));
        }

        await Stage.QuietAsync();
        Stage.Administrator.In(group).Heard.Count(message => message.Text.Contains("20 December 2022 → 21 December 2022", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 2)]
    public async Task So_does_a_reminder(bool generalFollows, int topics)
    {
        await Stage.ImportAsync(With("14T10:00[Asia/Almaty]"));
        await FollowInPlacesAsync(generalFollows, topics, "instant");
        Stage.World.DeleteTopic(group, lost[0]);
        foreach (var topic in lost.Skip(1))
            Stage.World.CloseTopic(group, topic);
        var before = Stage.Administrator.In(group).Heard.Count;
        Stage.Clock.Set(new DateTimeOffset(2022, 12, 13, 4, 0, 1, TimeSpan.Zero));
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE once LIKE 'reminder %'") > 0);
        await Stage.QuietAsync();
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM chat") == 1);
        var reminder = Stage.Administrator.In(group).Heard.Skip(before).ShouldHaveSingleItem();
        (reminder.Topic, reminder.Text.Contains("Hearing hearing", StringComparison.Ordinal)).ShouldBe((null, true));
        Stage.Scalar("SELECT count(*) FROM outbox WHERE once LIKE 'reminder ' || chat_id || ' %' AND state = 'delivered'").ShouldBe(1);
    }

    IEnumerable<int?> Told(int day) =>
        Stage.Administrator.In(group).Heard.Where(message => message.Text.Contains($"{Moved}{day} December 2022", StringComparison.Ordinal)).Select(message => message.Topic);

    async Task FollowInPlacesAsync(bool generalFollows, int topics, string rhythm)
    {
        group = Stage.World.AddGroup("Observers", [Stage.Administrator.Id]).Id;
        Stage.World.SetMember(group, Stage.Administrator.Id, MemberStatus.Creator);
        lost = [.. Enumerable.Range(1, topics).Select(number => Stage.World.AddTopic(group, Stage.Administrator.Id, $"Topic {number}"))];
        foreach (var topic in lost)
            await FollowAsync(topic, rhythm);
        if (generalFollows)
            await FollowAsync(0, rhythm);
        await Stage.QuietAsync();
    }

    async Task FollowAsync(int topic, string rhythm)
    {
        foreach (var words in new[] { "/language en", $"/settings {rhythm}", "/follow first" })
            await Stage.Administrator.In(group).NextAsync(Stage.World.Say(Stage.Administrator.Id, group, words, topic: topic == 0 ? null : topic));
    }

    static Case With(int day) => With(day.ToString(System.Globalization.CultureInfo.InvariantCulture));

    static Case With(string day) => Invented.Case("first", scheduled: [Invented.Hearing($"2022-12-{day}")]);
}
