using Casebell.Delivery.Outbox;

namespace Casebell.Delivery.Sending;

/// <summary>
/// Whether this service may speak. Another one may run for the same bot elsewhere, perhaps on a copy of this database: until
/// Telegram's queue shows that there is none, only what somebody asked this very service is answered. Safe from any thread.
/// </summary>
public sealed class Gate
{
    readonly TaskCompletionSource isSet = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    volatile Position position = Position.AnswersOnly;
    long lastBefore = long.MaxValue;

    enum Position
    {
        Shut,
        AnswersOnly,
        Open,
    }

    /// <summary>Ends once <see cref="QueuedBefore"/> was called: what is queued from then on was asked of this very service.</summary>
    public Task IsSet => isSet.Task;

    /// <summary>Ends when <see cref="Open"/> is called first: whatever was asked before the start can be answered from then on.</summary>
    public Task Opened => opened.Task;

    /// <summary>Entries up to this one were queued before the start, and a copy of the database may hold them too. Called once.</summary>
    public void QueuedBefore(long lastEntryId)
    {
        Interlocked.Exchange(ref lastBefore, lastEntryId);
        isSet.SetResult();
    }

    /// <summary>Nobody else is asking Telegram for this bot's updates.</summary>
    public void Open()
    {
        position = Position.Open;
        opened.TrySetResult();
    }

    /// <summary>Somebody else may be: nothing but answers to what this service was asked.</summary>
    public void AnswersOnly() => position = Position.AnswersOnly;

    /// <summary>Nothing at all, until the next poll shows how things stand.</summary>
    public void Shut() => position = Position.Shut;

    public bool Lets(Entry entry) => position switch
    {
        Position.Open => true,
        Position.AnswersOnly => entry.Lane == Lane.Answer && entry.Id > Interlocked.Read(ref lastBefore),
        _ => false,
    };
}
