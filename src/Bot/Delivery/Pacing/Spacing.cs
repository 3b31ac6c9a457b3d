namespace Casebell.Delivery.Pacing;

/// <summary>
/// Keeps sends at least an interval apart (the generic cell rate algorithm). Times are readings of one monotonic clock.
/// </summary>
/// <param name="interval">Between two sends; zero lifts the limit.</param>
/// <param name="tolerance">How much of a lateness (a timer's, say) may be caught up, so that the rate is reached and not merely approached.</param>
public sealed class Spacing(TimeSpan interval, TimeSpan tolerance)
{
    TimeSpan next = TimeSpan.MinValue;

    /// <summary>How long from now until a send may go; zero: at once.</summary>
    public TimeSpan Wait(TimeSpan now) => next > now ? next - now : TimeSpan.Zero;

    public void Take(TimeSpan now)
    {
        var earliest = now - tolerance;
        next = (next > earliest ? next : earliest) + interval;
    }
}
