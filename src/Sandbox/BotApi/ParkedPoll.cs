namespace Casebell.Sandbox.BotApi;

/// <summary>
/// The one getUpdates call that may wait. A newcomer that has to wait as well ends the older one with 409.
/// </summary>
sealed class ParkedPoll
{
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    readonly Lock _gate = new();
    TaskCompletionSource<bool>? _waiting;
    long _lastConflict;

    internal ParkedPoll(World world, WebhookDelivery webhook)
    {
        world.UpdateQueued += (_, _) => Wake();
        webhook.Changed += (_, _) => Wake();
    }

    /// <summary>Waits for updates, at most so long; an empty list when none came.</summary>
    /// <exception cref="RefusalException">409: another call came to wait.</exception>
    internal async Task<List<QueuedUpdate>> WaitAsync(Func<List<QueuedUpdate>> take, TimeSpan timeout, CancellationToken aborted)
    {
        var end = TimeProvider.System.GetTimestamp() + (long)(timeout.TotalSeconds * TimeProvider.System.TimestampFrequency);
        while (true)
        {
            var mine = Park();
            // An update may have come between the look and the parking.
            var updates = take();
            var left = TimeProvider.System.GetElapsedTime(TimeProvider.System.GetTimestamp(), end);
            if (updates.Count > 0 || left <= TimeSpan.Zero)
            {
                Leave(mine);
                return updates;
            }

            try
            {
                if (!await mine.Task.WaitAsync(left, aborted)) await ConflictAsync(aborted);
            }
            catch (TimeoutException)
            {
                // The loop looks once more and answers with what there is.
            }
            finally
            {
                Leave(mine);
            }
        }
    }

    TaskCompletionSource<bool> Park()
    {
        var mine = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            _waiting?.TrySetResult(false);
            _waiting = mine;
        }

        return mine;
    }

    void Leave(TaskCompletionSource<bool> mine)
    {
        lock (_gate)
            if (_waiting == mine) _waiting = null;
    }

    void Wake()
    {
        lock (_gate)
        {
            _waiting?.TrySetResult(true);
            _waiting = null;
        }
    }

    async Task ConflictAsync(CancellationToken aborted)
    {
        bool soon;
        lock (_gate)
        {
            soon = _lastConflict != 0 && TimeProvider.System.GetElapsedTime(_lastConflict) < Pause;
            if (!soon) _lastConflict = TimeProvider.System.GetTimestamp();
        }

        // Two pollers that fight are slowed down.
        if (soon) await Task.Delay(Pause, aborted);
        throw new RefusalException(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
    }
}
