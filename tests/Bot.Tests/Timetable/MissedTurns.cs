using Casebell.Tests.Harness;

namespace Casebell.Tests.Timetable;

/// <summary>What becomes of the service's jobs when the clock does not simply go on.</summary>
public sealed class MissedTurns : ServiceTest
{
    const string Jobs = "FROM qrtz_triggers WHERE trigger_group = 'standing' AND trigger_name = job_name";

    [Fact]
    public async Task Turns_that_the_clock_jumped_over_are_made_good_once_and_at_once()
    {
        await AllHaveRunAsync(since: default);
        Stage.Clock.Forward(TimeSpan.FromDays(30));
        var jumped = Stage.Clock.GetUtcNow();
        await AllHaveRunAsync(jumped);
        // None comes again before its interval is over.
        Stage.Query<long>($"SELECT next_fire_time - prev_fire_time {Jobs}").ShouldAllBe(between => between >= TimeSpan.FromMinutes(5).Ticks);
    }

    [Fact]
    public async Task After_the_clock_was_set_back_no_job_waits_as_long_again()
    {
        await AllHaveRunAsync(since: default);
        Stage.Clock.Forward(TimeSpan.FromDays(-2));
        await Stage.UntilAsync(() => Stage.Scalar($"SELECT max(next_fire_time) {Jobs}") <= (Stage.Clock.GetUtcNow() + TimeSpan.FromHours(25)).UtcTicks);
    }

    [Fact]
    public async Task After_a_start_every_job_has_its_turn()
    {
        await AllHaveRunAsync(since: default);
        await Stage.StopBotAsync();
        Stage.Clock.Forward(TimeSpan.FromDays(3));
        await Stage.StartBotAsync();
        await AllHaveRunAsync(Stage.Clock.GetUtcNow());
    }

    Task AllHaveRunAsync(DateTimeOffset since) =>
        Stage.UntilAsync(() => Stage.Scalar($"SELECT count(*) > 4 AND min(coalesce(prev_fire_time, 0) > @since) {Jobs}", new { since = since.UtcTicks }) == 1);
}
