namespace Casebell.Sandbox;

/// <summary>A token bucket, with a sliding minute where one is set. Times count from the flood control's start.</summary>
sealed class Allowance(double burst, double perSecond)
{
    readonly double _burst = burst;
    double _tokens = burst;
    TimeSpan _filled;
    TimeSpan _refusedUntil;

    /// <summary>Groups: at most this many in any minute.</summary>
    internal Window? Window { get; init; }

    /// <summary>How long to wait, or null when a message may go now.</summary>
    internal TimeSpan? Refuse(TimeSpan now)
    {
        if (_refusedUntil > now)
        {
            _refusedUntil += TimeSpan.FromSeconds(1);
            return _refusedUntil - now;
        }

        _tokens = Math.Min(_burst, _tokens + (now - _filled).TotalSeconds * perSecond);
        _filled = now;
        var wait = _tokens >= 1 ? TimeSpan.Zero : TimeSpan.FromSeconds((1 - _tokens) / perSecond);
        if (Window?.Wait(now) is { } minute && minute > wait) wait = minute;
        if (wait == TimeSpan.Zero) return null;
        // Telegram counts in whole seconds.
        _refusedUntil = now + TimeSpan.FromSeconds(Math.Ceiling(wait.TotalSeconds));
        return _refusedUntil - now;
    }

    internal void Spend(TimeSpan now)
    {
        _tokens--;
        Window?.Add(now);
    }

    internal void Reset()
    {
        _tokens = _burst;
        _refusedUntil = TimeSpan.Zero;
    }
}
