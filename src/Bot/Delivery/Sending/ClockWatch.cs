using Casebell.Storage;
using NodaTime;

namespace Casebell.Delivery.Sending;

/// <summary>Notices when somebody sets the computer's clock back: what is due by the clock would then wait as long again.</summary>
sealed class ClockWatch(TimeProvider time)
{
    static readonly Duration Unnoticed = Duration.FromSeconds(2);

    readonly long start = time.GetTimestamp();
    Instant started = time.Now();

    /// <summary>What the clock would show now, had it not been set back since the last look; null where it was not.</summary>
    public Instant? SetBackFrom()
    {
        var elapsed = Duration.FromTimeSpan(time.GetElapsedTime(start));
        var (expected, now) = (started + elapsed, time.Now());
        started = now - elapsed;
        return expected - now > Unnoticed ? expected : null;
    }
}
