using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.Flood;

public sealed class FloodControlTests
{
    readonly HandTime _time = new();
    readonly FloodControl _flood;

    public FloodControlTests() => _flood = new FloodControl(_time) { On = true };

    [Fact]
    public void Switched_off_it_lets_everything_through()
    {
        _flood.On = false;
        Enumerable.Range(0, 1000).ShouldAllBe(_ => _flood.Take(1, false) == null);
    }

    [Fact]
    public void A_chat_takes_a_burst_of_three_and_then_one_a_second()
    {
        Take(3).ShouldBe([null, null, null]);
        _flood.Take(1, false).ShouldBe(1);
        _time.Forward(1);
        _flood.Take(1, false).ShouldBeNull();
        _flood.Take(1, false).ShouldBe(1);
    }

    [Fact]
    public void Asking_before_the_wait_is_over_lengthens_it()
    {
        Take(3);
        _flood.Take(1, false).ShouldBe(1);
        _flood.Take(1, false).ShouldBe(2);
        _flood.Take(1, false).ShouldBe(3);
        _time.Forward(2.9);
        _flood.Take(1, false).ShouldBe(2);
        _time.Forward(1.1);
        _flood.Take(1, false).ShouldBeNull();
    }

    [Fact]
    public void A_chat_that_is_held_back_holds_no_other_back()
    {
        Take(4);
        _flood.Take(2, false).ShouldBeNull();
    }

    [Fact]
    public void A_group_takes_twenty_in_a_minute()
    {
        for (var i = 0; i < 20; i++)
        {
            _flood.Take(-5, group: true).ShouldBeNull();
            _time.Forward(1);
        }

        _flood.Take(-5, group: true).ShouldBe(40);
        _time.Forward(40);
        _flood.Take(-5, group: true).ShouldBeNull();
    }

    [Fact]
    public void All_chats_together_take_thirty_a_second()
    {
        Enumerable.Range(1, 30).ShouldAllBe(chat => _flood.Take(chat, false) == null);
        _flood.Take(31, false).ShouldBe(1);
        _time.Forward(1.1);
        _flood.Take(31, false).ShouldBeNull();
    }

    [Fact]
    public void A_strict_one_lets_no_second_have_more_than_thirty_and_counts_what_it_refused()
    {
        _flood.Strict = true;
        Enumerable.Range(1, 30).ShouldAllBe(chat => _flood.Take(chat, false) == null);
        // The bucket has filled up by half; the second before has its thirty.
        _time.Forward(0.5);
        _flood.Take(31, false).ShouldBe(1);
        _flood.Refused.ShouldBe(1);
        _time.Forward(0.5);
        _flood.Take(32, false).ShouldBeNull();
        _flood.On = true;
        _flood.Refused.ShouldBe(0);
    }

    [Fact]
    public async Task Messages_and_edits_count_and_answers_do_not()
    {
        await using var telegram = await SandboxDriver.StartAsync();
        telegram.Server.Flood.On = true;
        for (var i = 0; i < 3; i++) (await telegram.Say("x")).Status.ShouldBe(200);
        var refused = await telegram.Say("x");
        refused.Status.ShouldBe(429);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        (await telegram.Call("editMessageText", ("chat_id", "1001"), ("message_id", "1"), ("text", "y"))).Status.ShouldBe(429);
        (await telegram.Call("getMe")).Status.ShouldBe(200);
        telegram.World.Messages(1001).Count.ShouldBe(3);
    }

    List<int?> Take(int count) => [.. Enumerable.Range(0, count).Select(_ => _flood.Take(1, false))];

    /// <summary>A monotonic clock that moves only by hand.</summary>
    sealed class HandTime : TimeProvider
    {
        long _ticks = 1;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Forward(double seconds) => _ticks += (long)(seconds * TimeSpan.TicksPerSecond);
    }
}
