using System.Collections.Concurrent;
using System.Threading.Channels;
using Casebell.Delivery.Sending;
using Casebell.Privacy;
using Casebell.Storage;
using NodaTime;

namespace Casebell.Rights.Farewells;

/// <summary>
/// Takes leave of chats that are erased: once nothing is on its way to them any more, the bot's messages are taken back and the last word
/// is said. Then nothing of the chat is left in the database, nor any copy of it in its files.
/// </summary>
sealed partial class LeaveTaking(
    Database database, FarewellTable farewells, LastWord lastWord, Gate gate, ClearingRemains remains, Pseudonyms pseudonyms, TimeProvider time,
    ILogger<LeaveTaking> logger) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);
    static readonly TimeSpan ALittle = TimeSpan.FromSeconds(1);

    /// <summary>What an earlier run of the service sent has arrived or never will.</summary>
    static readonly Task<IReadOnlyList<int>[]> NothingArrives = Task.FromResult(Array.Empty<IReadOnlyList<int>>());

    readonly Channel<bool> signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Of farewells that are under way, what is not worth keeping over a kill.</summary>
    readonly Dictionary<long, Progress> begun = [];

    readonly ConcurrentDictionary<long, Task<IReadOnlyList<int>[]>> arriving = [];

    /// <summary>Met without a word of what was on its way: an earlier run's, unless <see cref="Begin"/> is about to be called.</summary>
    readonly HashSet<long> unclaimed = [];

    /// <summary>A chat was erased; call it after the commit.</summary>
    /// <param name="id">Row of its farewell.</param>
    /// <param name="messages">Telegram's numbers of what was on its way then, once it has arrived.</param>
    public void Begin(long id, Task<IReadOnlyList<int>[]> messages)
    {
        arriving[id] = messages;
        Wake();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What an earlier run of the service left undone.
        Wake();
        while (await signals.Reader.WaitToReadAsync(stoppingToken))
        {
            signals.Reader.TryRead(out _);
            if (await TryAsync(stoppingToken) is { } pause)
                _ = WakeAfterAsync(pause, stoppingToken);
        }
    }

    void Wake() => signals.Writer.TryWrite(true);

    async Task WakeAfterAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        await Task.Delay(pause, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Wake();
    }

    /// <returns>After what time to go on; null where nothing is left to do.</returns>
    async Task<TimeSpan?> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            var open = database.Read(farewells.All);
            // At once: Telegram may be out of reach for long.
            if (open.Count > 0)
                await database.EmptyLogAsync(cancellationToken);
            List<TimeSpan> waits = [];
            foreach (var (id, farewell) in open)
                if (await TryAsync(id, farewell, cancellationToken) is { } wait)
                    waits.Add(wait);
            return waits.Count > 0 ? waits.Min() : null;
        }
        catch (StorageException trouble)
        {
            Log.Trouble(logger, trouble.Message);
            return Pause;
        }
    }

    /// <param name="farewell">Null: nothing can be done any more.</param>
    /// <returns>After what time to go on; null where it is done.</returns>
    async Task<TimeSpan?> TryAsync(long id, Farewell? farewell, CancellationToken cancellationToken)
    {
        try
        {
            if (farewell is not null && await SayAsync(id, farewell, cancellationToken) is { } wait)
                return wait;
            await database.WriteAsync(session => End(session, id), cancellationToken);
            begun.Remove(id);
            remains.Wake();
            return null;
        }
#pragma warning disable CA1031 // Whatever went wrong with one chat, the next one is to be taken leave of too.
        catch (Exception fault) when (fault is not StorageException && (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested))
#pragma warning restore CA1031
        {
            // The message of an exception may quote an address; its type and place tell enough.
            Log.Fault(logger, farewell is null ? null : pseudonyms.Of(farewell.ChatId), fault.GetType().Name, fault.StackTrace);
            return Pause;
        }
    }

    void End(WriteSession session, long id)
    {
        FarewellTable.Remove(session, id);
        Remains.Left(session, time.Now());
    }

    async Task<TimeSpan?> SayAsync(long id, Farewell farewell, CancellationToken cancellationToken)
    {
        if (!begun.TryGetValue(id, out var progress))
        {
            // A copy of the database may hold an earlier run's too: of two services one takes leave.
            if (!arriving.TryRemove(id, out var messages) && (unclaimed.Add(id) || !gate.Opened.IsCompleted))
                return ALittle;
            unclaimed.Remove(id);
            begun.Add(id, progress = new(messages ?? NothingArrives, Instant.MinValue));
        }

        if (progress.NotBefore - time.Now() is var rest && rest > Duration.Zero)
            return rest.ToTimeSpan();
        // The last word is to come last.
        if (!progress.Arrived.IsCompleted)
            return ALittle;
        var arrived = await progress.Arrived;
        var wait = await lastWord.SayAsync(id, progress.IsBegun ? farewell : farewell with { Messages = [.. farewell.Messages.Union(arrived.SelectMany(some => some))] }, cancellationToken);
        if (wait is { } pause)
            begun[id] = progress with { NotBefore = time.Now() + Duration.FromTimeSpan(pause), IsBegun = true };
        return wait;
    }

    /// <param name="Arrived">What was on its way when the chat was erased.</param>
    /// <param name="NotBefore">When Telegram may be asked again.</param>
    sealed record Progress(Task<IReadOnlyList<int>[]> Arrived, Instant NotBefore)
    {
        /// <summary>What is left to take back is noted in the farewell.</summary>
        public bool IsBegun { get; init; }
    }

    static partial class Log
    {
        [LoggerMessage(741, LogLevel.Error, "{Problem} Chats that were erased are told so when it can be used.")]
        public static partial void Trouble(ILogger logger, string problem);

        [LoggerMessage(742, LogLevel.Error, "Taking leave of the erased chat {Chat} met a fault; it is tried again: {Fault}.\n{Trace}")]
        public static partial void Fault(ILogger logger, string? chat, string fault, string? trace);
    }
}
