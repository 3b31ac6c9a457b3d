namespace Casebell.Chat.Intake;

/// <summary>Which update of a batch is being handled, and since when. Written by one thread and read by another.</summary>
sealed class Progress
{
    readonly Lock gate = new();
    long since;
    Inbox.Item? at;

    /// <summary>The one that took too long.</summary>
    public Inbox.Item? Caught { get; private set; }

    public void Begin(Inbox.Item item, TimeProvider time)
    {
        lock (gate)
            (at, since) = (item, time.GetTimestamp());
    }

    public void End()
    {
        lock (gate)
            at = null;
    }

    public bool IsLongerThan(TimeSpan longest, TimeProvider time)
    {
        lock (gate)
        {
            if (at is null || time.GetElapsedTime(since) <= longest)
                return false;
            Caught = at;
            return true;
        }
    }
}
