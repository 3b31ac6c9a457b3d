namespace Casebell.Delivery.Pacing;

/// <summary>Allows so many sends within any stretch of so much time. Times are readings of one monotonic clock.</summary>
/// <param name="most">In one window; zero lifts the limit.</param>
public sealed class Window(int most, TimeSpan length)
{
    /// <summary>The earliest first.</summary>
    readonly List<TimeSpan> taken = [];

    public int Most => most;

    /// <summary>How long from now until a send may go; zero: at once.</summary>
    /// <param name="spared">So many are left for others.</param>
    public TimeSpan Wait(TimeSpan now, int spared = 0)
    {
        var over = taken.FindIndex(at => at + length > now);
        taken.RemoveRange(0, over < 0 ? taken.Count : over);
        var tooMany = taken.Count - (most - spared);
        return most == 0 || tooMany < 0 ? TimeSpan.Zero : taken[tooMany] + length - now;
    }

    public void Take(TimeSpan at)
    {
        if (most > 0)
            taken.Insert(taken.FindLastIndex(earlier => earlier <= at) + 1, at);
    }

    /// <summary>A send that was taken for one time counts for a later one.</summary>
    public void Delay(TimeSpan at, TimeSpan by)
    {
        if (taken.Remove(at))
            Take(at + by);
    }
}
