using NodaTime;

namespace Casebell.Delivery.Sending;

/// <summary>How long to wait before the next try: doubling from one second to one minute, spread so that not all come back at once.</summary>
public static class Backoff
{
    static readonly Duration Longest = Duration.FromMinutes(1);

    /// <param name="attempts">Tries that failed so far; 1 after the first.</param>
    /// <param name="random">In [0, 1): how far the wait is spread, between half and the whole of it.</param>
    public static Duration After(int attempts, double random)
    {
        var doubled = Duration.FromSeconds(Math.Pow(2, Math.Clamp(attempts - 1, 0, 16)));
        var whole = doubled < Longest ? doubled : Longest;
        return whole * (0.5 + random / 2);
    }
}
