using FsCheck;
using FsCheck.Fluent;

namespace Casebell.Sandbox.Tests.Clock;

public sealed class MovableTimeTests
{
    static readonly DateTimeOffset Start = new(2022, 11, 15, 3, 0, 0, TimeSpan.Zero);
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);

    [Fact]
    public void A_standing_clock_shows_its_start_until_it_is_moved()
    {
        var clock = new MovableTime(Start, running: false);
        clock.GetUtcNow().ShouldBe(Start);
        clock.Forward(TimeSpan.FromHours(1));
        clock.GetUtcNow().ShouldBe(Start.AddHours(1));
        clock.Set(Start.AddDays(-3));
        clock.GetUtcNow().ShouldBe(Start.AddDays(-3));
    }

    [Fact]
    public async Task A_running_clock_goes_on_from_where_it_was_set()
    {
        var clock = new MovableTime(Start);
        clock.Set(Start.AddDays(1));
        await Task.Delay(TimeSpan.FromMilliseconds(30), clock);
        clock.GetUtcNow().ShouldBeInRange(Start.AddDays(1).AddMilliseconds(30), Start.AddDays(1).AddSeconds(20));
    }

    [Fact]
    public async Task A_delay_ends_when_a_jump_passes_it()
    {
        var clock = new MovableTime(Start);
        var delay = Task.Delay(TimeSpan.FromDays(16), clock);
        clock.Forward(TimeSpan.FromDays(15));
        delay.IsCompleted.ShouldBeFalse();
        clock.Set(Start.AddDays(16).AddSeconds(1));
        await delay.WaitAsync(Soon);
    }

    [Fact]
    public async Task A_jump_leaves_the_rest_of_a_delay_to_run()
    {
        var clock = new MovableTime(Start);
        var delay = Task.Delay(TimeSpan.FromHours(1), clock);
        clock.Forward(TimeSpan.FromHours(1) - TimeSpan.FromMilliseconds(40));
        await delay.WaitAsync(Soon);
        clock.GetUtcNow().ShouldBeGreaterThanOrEqualTo(Start.AddHours(1));
    }

    [Fact]
    public async Task A_standing_clock_keeps_delays_waiting()
    {
        var clock = new MovableTime(Start, running: false);
        var delay = Task.Delay(TimeSpan.FromMilliseconds(1), clock);
        await Task.Delay(TimeSpan.FromMilliseconds(50));
        delay.IsCompleted.ShouldBeFalse();
        clock.Forward(TimeSpan.FromMilliseconds(1));
        await delay.WaitAsync(Soon);
    }

    [Fact]
    public async Task A_periodic_timer_ticks_once_for_all_that_a_jump_passed_and_then_goes_on()
    {
        var clock = new MovableTime(Start, running: false);
        var ticks = 0;
        using var timer = clock.CreateTimer(_ => Interlocked.Increment(ref ticks), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        clock.Forward(TimeSpan.FromDays(30));
        await Until(() => ticks == 1);
        clock.Forward(TimeSpan.FromMilliseconds(999));
        clock.Forward(TimeSpan.FromMilliseconds(1));
        await Until(() => ticks == 2);
        clock.Forward(TimeSpan.FromSeconds(1));
        await Until(() => ticks == 3);
    }

    [Fact]
    public async Task The_frameworks_periodic_timer_follows_the_clock()
    {
        var clock = new MovableTime(Start, running: false);
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1), clock);
        var tick = timer.WaitForNextTickAsync().AsTask();
        clock.Forward(TimeSpan.FromMinutes(1));
        (await tick.WaitAsync(Soon)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_loop_that_sleeps_a_second_goes_on_after_the_clock_went_back_a_month()
    {
        var clock = new MovableTime(Start, running: false);
        var sleep = Task.Delay(TimeSpan.FromSeconds(1), clock);
        clock.Set(Start.AddMonths(-1));
        clock.Forward(TimeSpan.FromMilliseconds(999));
        sleep.IsCompleted.ShouldBeFalse();
        clock.Forward(TimeSpan.FromMilliseconds(1));
        await sleep.WaitAsync(Soon);
    }

    [Fact]
    public async Task A_far_timer_keeps_its_instant_when_the_clock_goes_back_a_little()
    {
        var clock = new MovableTime(Start, running: false);
        clock.Set(Start.AddDays(-10));
        var delay = Task.Delay(TimeSpan.FromDays(30), clock);
        clock.Set(Start);
        clock.Set(Start.AddDays(-5));
        clock.Set(Start.AddDays(20).AddMilliseconds(-1));
        delay.IsCompleted.ShouldBeFalse();
        clock.Set(Start.AddDays(20));
        await delay.WaitAsync(Soon);
    }

    [Fact]
    public async Task A_source_cancels_when_the_clock_passes_its_time()
    {
        var clock = new MovableTime(Start, running: false);
        using var source = new CancellationTokenSource(TimeSpan.FromHours(2), clock);
        clock.Forward(TimeSpan.FromHours(2));
        await Until(() => source.IsCancellationRequested);
    }

    [Fact]
    public async Task A_disposed_or_stopped_timer_never_fires()
    {
        var clock = new MovableTime(Start, running: false);
        var fired = 0;
        var disposed = clock.CreateTimer(_ => Interlocked.Increment(ref fired), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        await disposed.DisposeAsync();
        disposed.Change(TimeSpan.Zero, TimeSpan.Zero).ShouldBeFalse();
        using var stopped = clock.CreateTimer(_ => Interlocked.Increment(ref fired), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        stopped.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan).ShouldBeTrue();
        var witness = Task.Delay(TimeSpan.FromSeconds(2), clock);
        clock.Forward(TimeSpan.FromDays(1));
        await witness.WaitAsync(Soon);
        fired.ShouldBe(0);
    }

    [Fact]
    public async Task A_timer_due_at_once_fires_at_once()
    {
        var clock = new MovableTime(Start, running: false);
        var fired = new TaskCompletionSource();
        using var timer = clock.CreateTimer(_ => fired.SetResult(), null, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        await fired.Task.WaitAsync(Soon);
    }

    [Fact]
    public void Timestamps_stay_those_of_the_real_clock()
    {
        var clock = new MovableTime(Start, running: false);
        var before = clock.GetTimestamp();
        clock.Forward(TimeSpan.FromDays(365));
        clock.GetElapsedTime(before).ShouldBeLessThan(TimeSpan.FromMinutes(5));
    }

    [Fact]
    public void Whoever_listens_hears_of_every_move()
    {
        var clock = new MovableTime(Start, running: false);
        var heard = new List<DateTimeOffset>();
        clock.Moved += (_, _) => heard.Add(clock.GetUtcNow());
        clock.Forward(TimeSpan.FromHours(1));
        clock.Set(Start);
        heard.ShouldBe([Start.AddHours(1), Start]);
    }

    [Fact]
    public void Instants_are_shown_in_utc_whatever_zone_they_came_in()
    {
        var clock = new MovableTime(new DateTimeOffset(2022, 11, 15, 9, 0, 0, TimeSpan.FromHours(6)), running: false);
        clock.GetUtcNow().Offset.ShouldBe(TimeSpan.Zero);
        clock.GetUtcNow().ShouldBe(Start);
        clock.LocalTimeZone.ShouldBe(TimeZoneInfo.Utc);
    }

    [Fact]
    public void Waits_that_make_no_sense_are_refused()
    {
        var clock = new MovableTime(Start, running: false);
        Should.Throw<ArgumentOutOfRangeException>(() => clock.CreateTimer(_ => { }, null, TimeSpan.FromSeconds(-2), TimeSpan.Zero));
        Should.Throw<ArgumentOutOfRangeException>(() => clock.CreateTimer(_ => { }, null, TimeSpan.Zero, TimeSpan.FromSeconds(-2)));
    }

    [Fact]
    public void However_the_clock_is_moved_forward_a_timer_fires_when_its_instant_is_reached_and_not_before() =>
        Prop.ForAll(Gen.Choose(1, 5000).ArrayOf().ToArbitrary(), Gen.Choose(1, 20_000).ToArbitrary(), (steps, due) =>
        {
            var clock = new MovableTime(Start, running: false);
            using var fired = new ManualResetEventSlim();
            using var timer = clock.CreateTimer(_ => fired.Set(), null, TimeSpan.FromMilliseconds(due), Timeout.InfiniteTimeSpan);
            foreach (var step in steps) clock.Forward(TimeSpan.FromMilliseconds(step));
            return steps.Sum() >= due ? fired.Wait(Soon) : !fired.IsSet;
        }).QuickCheckThrowOnFailure();

    static async Task Until(Func<bool> condition)
    {
        for (var i = 0; i < 2000 && !condition(); i++) await Task.Delay(5);
        condition().ShouldBeTrue();
    }
}
