using Casebell.Delivery.Outbox;
using Casebell.Storage;

namespace Casebell.Delivery.Sending;

/// <summary>Takes what is due out of the outbox beside the dispatcher's loop, once at a time, and sends word when it is done.</summary>
sealed partial class Refilling(Leasing leasing, TimeProvider time, ILogger logger)
{
    static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(2);

    /// <summary>Until the word has been heard.</summary>
    public bool IsUnderWay { get; set; }

    /// <summary>Nothing is taken any more.</summary>
    public Task Ended { get; private set; } = Task.CompletedTask;

    /// <inheritdoc cref="Leasing.TakeAsync"/>
    /// <param name="done">Gets the word; its entries are null where the database could not be used.</param>
    public void Begin(IReadOnlyDictionary<Lane, int> rooms, IReadOnlyList<Lane> waiting, bool look, Action<Signal> done, CancellationToken stoppingToken)
    {
        IsUnderWay = true;
        Ended = Task.Run(async () => done(await TakeAsync(rooms, waiting, look, stoppingToken)), CancellationToken.None);
    }

    async Task<Signal> TakeAsync(IReadOnlyDictionary<Lane, int> rooms, IReadOnlyList<Lane> waiting, bool look, CancellationToken stoppingToken)
    {
        Leased? leased = null;
        var readAt = time.GetTimestamp();
        try
        {
            leased = await leasing.TakeAsync(rooms, waiting, look, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // Stopping: what was leased is left to the next start.
        }
        catch (StorageException trouble)
        {
            Log.Trouble(logger, trouble.Message);
            await PauseAsync(stoppingToken);
        }
#pragma warning disable CA1031 // Whatever went wrong, the sender must not die of it: nothing would be said any more.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Log.Fault(logger, fault.GetType().Name, fault.StackTrace);
            await PauseAsync(stoppingToken);
        }

        return new Signal.LeaseDone(leased, readAt);
    }

    async Task PauseAsync(CancellationToken stoppingToken) => await Task.Delay(AfterTrouble, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    static partial class Log
    {
        [LoggerMessage(325, LogLevel.Error, "{Problem} Sending waits until it can be used.")]
        public static partial void Trouble(ILogger logger, string problem);

        [LoggerMessage(326, LogLevel.Error, "Taking what is due met a fault and goes on: {Fault}.\n{Trace}")]
        public static partial void Fault(ILogger logger, string fault, string? trace);
    }
}
