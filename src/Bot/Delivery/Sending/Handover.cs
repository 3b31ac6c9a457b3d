namespace Casebell.Delivery.Sending;

/// <summary>
/// Lets nothing out that a change has made untrue: what was made before a change is not handed over to HTTP once the change is
/// committed. Safe from any thread.
/// </summary>
public sealed class Handover : IDisposable
{
    readonly ReaderWriterLockSlim door = new();
    long changes;

    /// <summary>Where things stand. Take it before reading what a message is made from.</summary>
    public long Now => Interlocked.Read(ref changes);

    /// <summary>
    /// Something that messages tell has changed; call it after the commit. When it returns, the requests with what was made before
    /// have either begun or never will.
    /// </summary>
    public void Changed()
    {
        door.EnterWriteLock();
        Interlocked.Increment(ref changes);
        door.ExitWriteLock();
    }

    /// <summary>Begins a request, and does not wait for it.</summary>
    /// <param name="madeAt">Where things stood when its message was made; null where it goes whatever has changed.</param>
    /// <param name="begin">What it does before its first wait is done while no change is let in.</param>
    /// <exception cref="OutdatedException">Something has changed since: nothing was begun.</exception>
    public Task<T> BeginAsync<T>(long? madeAt, Func<Task<T>> begin)
    {
        door.EnterReadLock();
        try
        {
            return madeAt is null || madeAt == Now ? begin() : Task.FromException<T>(new OutdatedException());
        }
        finally
        {
            door.ExitReadLock();
        }
    }

    public void Dispose() => door.Dispose();
}

/// <summary>A message was made before something that it tells changed.</summary>
public sealed class OutdatedException() : Exception("The message was made before a change.");
