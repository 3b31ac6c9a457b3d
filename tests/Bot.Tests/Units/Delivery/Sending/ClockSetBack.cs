using Casebell.Delivery.Sending;
using NodaTime;

namespace Casebell.Tests.Units.Delivery.Sending;

public sealed class ClockSetBack
{
    readonly Adjustable time = new();

    [Fact]
    public void It_is_noticed_once_with_what_the_clock_would_show()
    {
        var watch = new ClockWatch(time);
        time.Passes(TimeSpan.FromMinutes(5));
        watch.SetBackFrom().ShouldBeNull();
        time.Set(TimeSpan.FromHours(-1));
        watch.SetBackFrom().ShouldBe(Instant.FromUtc(2022, 11, 15, 9, 5));
        watch.SetBackFrom().ShouldBeNull();
    }

    [Fact]
    public void A_clock_set_forward_is_no_trouble()
    {
        var watch = new ClockWatch(time);
        time.Set(TimeSpan.FromDays(31));
        watch.SetBackFrom().ShouldBeNull();
    }

    /// <summary>A clock that somebody sets, while time goes on as it does.</summary>
    sealed class Adjustable : TimeProvider
    {
        readonly ManualTime time = new();
        TimeSpan set;

        public override long TimestampFrequency => time.TimestampFrequency;

        public override DateTimeOffset GetUtcNow() => time.GetUtcNow() + set;

        public override long GetTimestamp() => time.GetTimestamp();

        public void Passes(TimeSpan span) => time.Forward(span);

        public void Set(TimeSpan by) => set += by;
    }
}
