namespace Casebell.Delivery.Pacing;

/// <summary>Allows so many sends within any stretch of so much time. Times are readings of one monotonic clock.</summary>
/// <param name="most">In one window; zero lifts the limit.</param>
public sealed class Window(int most, TimeSpan length)
{
    readonly Queue<TimeSpan> taken = new();

    public int Most => most;

    /// <summary>How long from now until a send may go; zero: at once.</summary>
    /// <param name="spared">So many are left for others.</param>
    public TimeSpan Wait(TimeSpan now, int spared = 0)
    {
        while (taken.TryPeek(out var oldest) && oldest + length <= now)
            taken.Dequeue();
        var tooMany = taken.Count - (most - spared);
        return most == 0 || tooMany < 0 ? TimeSpan.Zero : taken.ElementAt(tooMany) + length - now;
    }

    public void Take(TimeSpan now)
    {
        if (most > 0)
            taken.Enqueue(now);
    }
}
