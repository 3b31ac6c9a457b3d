namespace Casebell.Sandbox;

/// <summary>
/// A clock that can be set and run forward. It starts at a given instant and runs at real speed, or, when made with
/// <c>running: false</c>, stands still until it is moved. Its timers follow it: what a jump passes fires at once.
/// </summary>
/// <remarks>
/// <see cref="TimeProvider.GetTimestamp"/> stays the real monotonic clock: it measures how long work takes, which no
/// jump changes. After a jump back no timer waits longer than it was asked to wait when it was armed: a loop that
/// sleeps a second goes on every second, and a far timer keeps its instant where it can.
/// </remarks>
public sealed class MovableTime : TimeProvider
{
    // Telegram's dates are seconds in 32 bits.
    static readonly DateTimeOffset First = new(1970, 1, 1, 0, 0, 0, TimeSpan.Zero);
    static readonly DateTimeOffset Last = new(2037, 12, 31, 23, 59, 59, TimeSpan.Zero);

    readonly Lock _gate = new();
    readonly HashSet<MovableTimer> _armed = [];
    readonly ITimer _alarm;
    readonly bool _running;
    DateTimeOffset _setTo;
    long _setAt;
    DateTimeOffset _alarmAt = DateTimeOffset.MaxValue;

    /// <param name="start">The instant the clock shows first.</param>
    /// <param name="running">False makes a clock that moves only by <see cref="Set"/> and <see cref="Forward"/>.</param>
    public MovableTime(DateTimeOffset start, bool running = true)
    {
        _running = running;
        _setTo = start.ToUniversalTime();
        _setAt = System.GetTimestamp();
        _alarm = System.CreateTimer(static clock => ((MovableTime)clock!).Ring(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Raised after every jump, on the thread that moved the clock.</summary>
    public event EventHandler? Moved;

    /// <summary>Whether the clock runs by itself.</summary>
    public bool Running => _running;

    /// <summary>UTC, so that nothing depends on the zone of the machine.</summary>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>A running clock that shows the real time until it is moved.</summary>
    public static MovableTime FromNow() => new(System.GetUtcNow());

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) return Now();
    }

    /// <summary>Sets the clock, forward or back.</summary>
    /// <exception cref="ArgumentException">The instant is outside the years 1970 to 2037, where Telegram's dates end.</exception>
    public void Set(DateTimeOffset instant) => Move(_ => instant.ToUniversalTime());

    /// <summary>Moves the clock by a span; a negative one moves it back.</summary>
    /// <exception cref="ArgumentException">The result is outside the years 1970 to 2037, where Telegram's dates end.</exception>
    public void Forward(TimeSpan span) => Move(now => span > Last - now || span < First - now ? throw OutOfRange(nameof(span)) : now + span);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new MovableTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    internal void Arm(MovableTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _armed.Remove(timer);
            if (dueTime == Timeout.InfiniteTimeSpan) return;
            var now = Now();
            timer.ArmAt(now, dueTime, period);
            _armed.Add(timer);
            if (timer.Due <= now) FireDue();
            else if (timer.Due < _alarmAt) SetAlarm(timer.Due, now);
        }
    }

    internal void Disarm(MovableTimer timer)
    {
        lock (_gate) _armed.Remove(timer);
    }

    void Move(Func<DateTimeOffset, DateTimeOffset> to)
    {
        lock (_gate)
        {
            var before = Now();
            var now = to(before);
            if (now < First || now > Last) throw OutOfRange(nameof(to));
            _setTo = now;
            _setAt = System.GetTimestamp();
            if (now < before)
                foreach (var timer in _armed) timer.WaitNoLongerThanAsked(now);
            FireDue();
        }

        Moved?.Invoke(this, EventArgs.Empty);
    }

    void Ring()
    {
        lock (_gate) FireDue();
    }

    static ArgumentException OutOfRange(string parameter) =>
        new("The clock stays within the years 1970 to 2037, as Telegram's dates do; move it less far.", parameter);

    DateTimeOffset Now() => _running ? _setTo + System.GetElapsedTime(_setAt) : _setTo;

    void FireDue()
    {
        var now = Now();
        DateTimeOffset? next = null;
        List<MovableTimer>? due = null;
        foreach (var timer in _armed)
        {
            if (timer.Due <= now) (due ??= []).Add(timer);
            else if (next is null || timer.Due < next) next = timer.Due;
        }

        foreach (var timer in due?.OrderBy(timer => timer.Due).ToList() ?? [])
        {
            timer.Fire();
            if (!timer.ArmNextPeriod(now)) _armed.Remove(timer);
            else if (next is null || timer.Due < next) next = timer.Due;
        }

        SetAlarm(next, now);
    }

    void SetAlarm(DateTimeOffset? next, DateTimeOffset now)
    {
        _alarmAt = next ?? DateTimeOffset.MaxValue;
        if (!_running) return;
        // The runtime's timers end at about 49 days; the alarm looks again after one.
        var wait = next is { } instant ? Min(instant - now, TimeSpan.FromDays(1)) : Timeout.InfiniteTimeSpan;
        _alarm.Change(wait, Timeout.InfiniteTimeSpan);
    }

    // A whole millisecond more than needed is better than ringing early and having to ring again.
    static TimeSpan Min(TimeSpan wait, TimeSpan most) =>
        wait < most ? TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)) : most;
}
