namespace Casebell.Tests.Units;

/// <summary>A clock that stands still until it is moved by hand; its monotonic reading moves with it.</summary>
sealed class ManualTime(DateTimeOffset start) : TimeProvider
{
    TimeSpan passed;

    public ManualTime()
        : this(new DateTimeOffset(2022, 11, 15, 9, 0, 0, TimeSpan.Zero))
    {
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How far it has been moved.</summary>
    public TimeSpan Passed => passed;

    public override DateTimeOffset GetUtcNow() => start + passed;

    public override long GetTimestamp() => passed.Ticks;

    public void Forward(TimeSpan span) => passed += span;
}
