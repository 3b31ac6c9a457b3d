namespace Casebell.Delivery.Pacing;

/// <summary>Allows so many sends within any stretch of so much time. Times are readings of one monotonic clock.</summary>
/// <param name="most">In one window; zero lifts the limit.</param>
public sealed class Window(int most, TimeSpan length)
{
    readonly Queue<TimeSpan> taken = new();

    /// <summary>How long from now until a send may go; zero: at once.</summary>
    public TimeSpan Wait(TimeSpan now)
    {
        while (taken.TryPeek(out var oldest) && oldest + length <= now)
            taken.Dequeue();
        return most == 0 || taken.Count < most ? TimeSpan.Zero : taken.Peek() + length - now;
    }

    public void Take(TimeSpan now)
    {
        if (most > 0)
            taken.Enqueue(now);
    }
}
