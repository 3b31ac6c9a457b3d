using Casebell.Tests.Harness;

namespace Casebell.Tests.Subscriptions;

/// <summary>Who blocks the bot keeps what they follow for a week.</summary>
public sealed class OutOfReach : ServiceTest
{
    const string Followings = "SELECT count(*) FROM following";

    [Fact]
    public async Task Who_comes_back_within_a_week_finds_everything_as_it_was()
    {
        await BlockAsync();
        Stage.Clock.Forward(TimeSpan.FromDays(6.9));
        await Stage.English.AskAsync("/help");
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM chat WHERE state = 'active'") == 1);
        Stage.Clock.Forward(TimeSpan.FromDays(1));
        await Stage.English.AskAsync("/help");
        Stage.Scalar(Followings).ShouldBe(1);
    }

    [Fact]
    public async Task After_a_week_everything_is_erased_and_whoever_comes_back_begins_anew()
    {
        await BlockAsync();
        Stage.Query<long>("UPDATE chat SET chosen = x'01', rhythm = 'weekly', discreet = 1 RETURNING 1").ShouldNotBeEmpty();
        Stage.Clock.Forward(TimeSpan.FromDays(7.1));
        await Stage.UntilAsync(() => Stage.Scalar(Followings) == 0);
        Stage.Scalar("SELECT count(*) FROM reminder").ShouldBe(0);
        Stage.Query<(string, byte[]?, string, long)>("SELECT reason, chosen, rhythm, discreet FROM chat").ShouldBe([("forgotten", null, "instant", 0)]);
        await Stage.English.AskAsync("/help");
        Stage.Query<(string, string?)>("SELECT state, reason FROM chat").ShouldBe([("active", null)]);
        Stage.Scalar(Followings).ShouldBe(0);
    }

    async Task BlockAsync()
    {
        await Stage.English.AskAsync("/follow Zheksebaev");
        Stage.Scalar("SELECT count(*) FROM reminder").ShouldBeGreaterThan(0);
        Stage.World.Block(Stage.English.Id);
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM chat WHERE state = 'paused' AND reason = 'blocked'") == 1);
    }
}
