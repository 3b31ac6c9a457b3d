using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;

namespace Casebell.Delivery.Sending;

/// <summary>What the dispatcher's loop waits for.</summary>
/// <param name="heartbeat">How often it is told to look, even when nobody signals.</param>
sealed class Signals(TimeProvider time, TimeSpan heartbeat)
{
    readonly Channel<Signal> channel = Channel.CreateUnbounded<Signal>(new() { SingleReader = true });

    public void Send(Signal signal) => channel.Writer.TryWrite(signal);

    /// <summary>Beats until disposed of.</summary>
    public ITimer Beat() => time.CreateTimer(_ => Send(Signal.Look), null, heartbeat, heartbeat);

    public ValueTask<Signal> ReadAsync() => channel.Reader.ReadAsync(CancellationToken.None);

    public bool TryRead([NotNullWhen(true)] out Signal? signal) => channel.Reader.TryRead(out signal);

    /// <summary>Returns when there is a signal, or when the time has come.</summary>
    /// <param name="atMost">Null: a signal alone ends it.</param>
    public async Task WaitAsync(TimeSpan? atMost, CancellationToken stoppingToken)
    {
        if (atMost is not { } wait || wait >= heartbeat)
        {
            await channel.Reader.WaitToReadAsync(stoppingToken);
            return;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        // Whole milliseconds: a timer cuts off the rest, and the loop would run hot until it has passed.
        limit.CancelAfter((int)Math.Ceiling(wait.TotalMilliseconds));
        try
        {
            await channel.Reader.WaitToReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
        {
            // The time has come.
        }
    }
}
