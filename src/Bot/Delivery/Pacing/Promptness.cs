namespace Casebell.Delivery.Pacing;

/// <summary>How long Telegram usually takes over a message, and how much it varies, reckoned as TCP reckons its round trips (RFC 6298).</summary>
public sealed class Promptness
{
    /// <summary>Of the weight of the newest: one late message must not make the next ones look prompt.</summary>
    const int Memory = 64;

    TimeSpan? mean;
    TimeSpan deviation;

    /// <summary>
    /// How much later a message was than those that are prompt, by a mean deviation faster than most; zero or less: not
    /// late. It counts from now on for what is usual.
    /// </summary>
    public TimeSpan Lateness(TimeSpan took)
    {
        if (mean is not { } before)
        {
            (mean, deviation) = (took, took / 2);
            return TimeSpan.Zero;
        }

        var late = took - before + deviation;
        mean = before + (took - before) / Memory;
        deviation += ((took - before).Duration() - deviation) / Memory;
        return late;
    }
}
