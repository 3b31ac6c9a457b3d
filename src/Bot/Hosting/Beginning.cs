namespace Casebell.Hosting;

/// <summary>The first moments of the service: whoever wrote while it was off is answered before other work takes the processor.</summary>
public sealed class Beginning
{
    /// <summary>With nobody waiting, or no line to Telegram, it is over then.</summary>
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(0.5);

    readonly TaskCompletionSource over = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Who waited is answered, or nothing can be known of them yet.</summary>
    public void End() => over.TrySetResult();

    /// <summary>Measured by the system's clock: what the service goes by may stand still.</summary>
    public Task OverAsync(CancellationToken cancellationToken) => Task.WhenAny(over.Task, Task.Delay(Longest, TimeProvider.System, cancellationToken));
}
