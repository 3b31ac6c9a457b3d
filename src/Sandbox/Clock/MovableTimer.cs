namespace Casebell.Sandbox;

/// <summary>A timer of <see cref="MovableTime"/>. All its state changes under that clock's lock; callbacks run on the pool.</summary>
sealed class MovableTimer(MovableTime clock, TimerCallback callback, object? state) : ITimer
{
    readonly ExecutionContext? _context = ExecutionContext.Capture();
    TimeSpan _asked;
    TimeSpan _period;
    bool _disposed;

    internal DateTimeOffset Due { get; private set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        if (_disposed) return false;
        if (dueTime < TimeSpan.Zero && dueTime != Timeout.InfiniteTimeSpan)
            throw new ArgumentOutOfRangeException(nameof(dueTime), dueTime, "A timer waits for zero or more, or for ever.");
        if (period < TimeSpan.Zero && period != Timeout.InfiniteTimeSpan)
            throw new ArgumentOutOfRangeException(nameof(period), period, "A period is zero or more, or infinite.");
        clock.Arm(this, dueTime, period);
        return true;
    }

    internal void ArmAt(DateTimeOffset now, TimeSpan dueTime, TimeSpan period)
    {
        _asked = dueTime;
        // As with the runtime's timers, a period of zero means "once".
        _period = period == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : period;
        Due = After(now, dueTime);
    }

    /// <summary>One call for all the periods that a jump passed, as a machine that slept would see it.</summary>
    internal bool ArmNextPeriod(DateTimeOffset now)
    {
        if (_period == Timeout.InfiniteTimeSpan) return false;
        _asked = _period;
        Due = After(Due, _period);
        if (Due <= now) Due = After(now, _period);
        return true;
    }

    internal void WaitNoLongerThanAsked(DateTimeOffset now)
    {
        var latest = After(now, _asked);
        if (latest < Due) Due = latest;
    }

    internal void Fire()
    {
        if (_context is null) ThreadPool.UnsafeQueueUserWorkItem(static timer => timer.Call(), this, preferLocal: false);
        else ThreadPool.UnsafeQueueUserWorkItem(
            static timer => ExecutionContext.Run(timer._context!, static self => ((MovableTimer)self!).Call(), timer), this, preferLocal: false);
    }

    public void Dispose()
    {
        _disposed = true;
        clock.Disarm(this);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    void Call()
    {
        if (!_disposed) callback(state);
    }

    static DateTimeOffset After(DateTimeOffset now, TimeSpan wait) =>
        wait > DateTimeOffset.MaxValue - now ? DateTimeOffset.MaxValue : now + wait;
}
