namespace Casebell.Sandbox;

/// <summary>
/// A model of Telegram's flood control, off until switched on: a chat takes one message a second after a short burst,
/// a group 20 a minute, all chats together 30 a second. The real numbers are unpublished and vary; these are the
/// ones that are documented or commonly observed.
/// </summary>
/// <param name="time">Its timestamps measure the rates: the real clock, unless a test gives its own.</param>
public sealed class FloodControl(TimeProvider time)
{
    const int ChatBurst = 3;
    const int GroupPerMinute = 20;
    const int AllPerSecond = 30;
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    readonly Lock _gate = new();
    readonly long _start = time.GetTimestamp();
    readonly Dictionary<long, Allowance> _chats = [];
    readonly Allowance _all = new(AllPerSecond, AllPerSecond);
    Window _second = new(AllPerSecond, Second);
    long _refused;
    volatile bool _on;

    /// <summary>Whether sends and edits are counted. Switching forgets what was counted.</summary>
    public bool On
    {
        get => _on;
        set
        {
            lock (_gate)
            {
                _on = value;
                _chats.Clear();
                _all.Reset();
                _second = new Window(AllPerSecond, Second);
                _refused = 0;
            }
        }
    }

    /// <summary>Whether all chats together may never take more than 30 in any second, with no burst beyond it.</summary>
    public bool Strict { get; set; }

    /// <summary>How many messages were refused since it was switched.</summary>
    public long Refused
    {
        get { lock (_gate) return _refused; }
    }

    /// <summary>Counts a message to a chat.</summary>
    /// <returns>Null when it may go, else the retry_after in seconds. Asking again before it is over lengthens it.</returns>
    internal int? Take(long chat, bool group)
    {
        if (!_on) return null;
        lock (_gate)
        {
            var now = time.GetElapsedTime(_start);
            if (!_chats.TryGetValue(chat, out var own))
                _chats[chat] = own = group ? new Allowance(ChatBurst, 1) { Window = new(GroupPerMinute, TimeSpan.FromMinutes(1)) } : new Allowance(ChatBurst, 1);
            if ((own.Refuse(now) ?? _all.Refuse(now) ?? InSecond(now)) is { } wait)
            {
                _refused++;
                return Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
            }

            own.Spend(now);
            _all.Spend(now);
            _second.Add(now);
            return null;
        }
    }

    TimeSpan? InSecond(TimeSpan now) => Strict && _second.Wait(now) is var wait && wait > TimeSpan.Zero ? wait : null;
}
