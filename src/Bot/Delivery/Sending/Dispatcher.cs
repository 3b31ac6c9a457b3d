using System.Threading.Channels;
using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Pacing;
using Casebell.Storage;
using NodaTime;

namespace Casebell.Delivery.Sending;

/// <summary>
/// Sends what the outbox holds: lanes in order, chats side by side, one at a time within a chat, no faster than Telegram
/// allows. One loop decides; the sends themselves run beside it.
/// </summary>
public sealed partial class Dispatcher(
    Database database, OutboxTable outbox, Courier courier, Settlement settlement, Gate gate, Pace pace, TimeProvider time, ILogger<Dispatcher> logger)
    : BackgroundService
{
    const int MostAtOnce = 48;
    const int LeasedPerLane = 256;

    /// <summary>What a kill would have sent again is bounded, however slow the disk.</summary>
    const int MostUncertain = 2 * MostAtOnce;
    const int MostFaults = 5;

    /// <summary>The outbox is looked at this often even when nothing signals: another process may have committed.</summary>
    static readonly TimeSpan Heartbeat = TimeSpan.FromMilliseconds(500);
    static readonly TimeSpan LongWait = TimeSpan.FromSeconds(2);
    static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(10);

    readonly Channel<Signal> signals = Channel.CreateUnbounded<Signal>(new() { SingleReader = true });
    readonly InHand inHand = new();
    readonly HashSet<long> busyChats = [];
    int underWay;
    bool lookNow = true;

    /// <summary>Takes over entries that were added already leased; call it after their commit.</summary>
    public void Accept(IReadOnlyList<Entry> entries) => signals.Writer.TryWrite(new Signal.Accepted(entries));

    /// <summary>There may be something new in the outbox.</summary>
    public void Wake() => signals.Writer.TryWrite(new Signal.Look());

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var settling = Task.Run(settlement.RunAsync, CancellationToken.None);
        using var sendingToken = new CancellationTokenSource();
        try
        {
            await RunAsync(sendingToken.Token, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping: nothing new is begun.
        }

        sendingToken.CancelAfter(StopPatience);
        while (underWay > 0)
            Take(await signals.Reader.ReadAsync(CancellationToken.None));
        settlement.Complete();
        await settling;
    }

    async Task RunAsync(CancellationToken sendingToken, CancellationToken stoppingToken)
    {
        var takenOver = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!takenOver)
                    gate.QueuedBefore(await database.WriteAsync(OutboxTable.ReleaseAll, stoppingToken));
                takenOver = true;
                if (lookNow)
                    await LeaseAsync(stoppingToken);
                var wait = Start(sendingToken);
                await WaitForSignalAsync(wait, stoppingToken);
            }
            catch (StorageException trouble)
            {
                Log.Trouble(logger, trouble.Message);
                await Task.Delay(LongWait, time, stoppingToken);
            }
#pragma warning disable CA1031 // Whatever went wrong, the sender must not die of it: nothing would be said any more.
            catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
            {
                Log.LoopFault(logger, fault.GetType().Name, fault.StackTrace);
                await Task.Delay(LongWait, time, stoppingToken);
            }
        }
    }

    async Task LeaseAsync(CancellationToken cancellationToken)
    {
        lookNow = false;
        foreach (var lane in Enum.GetValues<Lane>())
        {
            var room = LeasedPerLane - inHand.Ready.Count(lane);
            // A read first: most looks find nothing, and a write would cost a commit.
            if (room <= 0 || !database.Read(session => outbox.HasDue(session, lane)))
                continue;
            foreach (var entry in await database.WriteAsync(session => outbox.LeaseDue(session, lane, room), cancellationToken))
                Hold(entry);
        }
    }

    void Hold(Entry entry)
    {
        // Asked before it is taken: an entry that is in hand and in no queue would never go.
        var address = courier.Address(entry.ChatId);
        switch (inHand.Take(entry))
        {
            case InHand.Taken.Now when address is null:
                Note(new Settlement.Change.Finish(entry, Ending.Failed("the chat's address is unreadable")));
                break;
            case InHand.Taken.Now:
                inHand.Ready.Add(entry, address.Value);
                break;
            case InHand.Taken.Behind:
                GiveBack(entry);
                break;
        }
    }

    void GiveBack(Entry entry) => Note(new Settlement.Change.Postpone(entry, Instant.FromUnixTimeMilliseconds(0), false));

    /// <summary>Begins every send that may begin now.</summary>
    /// <returns>How long until the next may.</returns>
    TimeSpan Start(CancellationToken sendingToken)
    {
        while (underWay < MostAtOnce && inHand.Uncertain < MostUncertain)
        {
            var overall = pace.WaitOverall();
            var next = inHand.Ready.TakeFirst(waiting => MayGo(waiting, overall), out var soonest);
            if (next is null)
                return soonest is { } wait && wait < Heartbeat ? wait : Heartbeat;
            Begin(next, sendingToken);
        }

        return Heartbeat;
    }

    TimeSpan MayGo(ReadyQueue.Waiting waiting, TimeSpan overall)
    {
        if (!gate.Lets(waiting.Entry))
            return Heartbeat;
        if (waiting.IsToast)
            return TimeSpan.Zero;
        if (busyChats.Contains(waiting.Entry.ChatId))
            return Heartbeat;
        var chat = pace.Wait(waiting.Address.ChatId, waiting.Address.IsPrivate);
        return chat > overall ? chat : overall;
    }

    void Begin(ReadyQueue.Waiting waiting, CancellationToken sendingToken)
    {
        underWay++;
        if (!waiting.IsToast)
        {
            busyChats.Add(waiting.Entry.ChatId);
            pace.Take(waiting.Address.ChatId, waiting.Address.IsPrivate);
        }

        _ = Task.Run(() => SendAsync(waiting, sendingToken), CancellationToken.None);
    }

    async Task SendAsync(ReadyQueue.Waiting waiting, CancellationToken sendingToken)
    {
        Outcome outcome;
        try
        {
            outcome = await courier.DeliverAsync(waiting.Entry, sendingToken);
        }
        catch (OperationCanceledException)
        {
            outcome = new Outcome.Unsent("stopped");
        }
        catch (StorageException trouble)
        {
            outcome = new Outcome.Unsent(trouble.Message);
        }
#pragma warning disable CA1031 // A fault in one message must not stop the others.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            // The message of an exception may quote what a reader wrote; its type and place tell enough.
            Log.Fault(logger, fault.GetType().Name, waiting.Entry.Parcel.Template, fault.StackTrace);
            outcome = waiting.Entry.Attempts + 1 >= MostFaults ? new Outcome.Ended(Ending.Failed("a fault in Casebell")) : new Outcome.Unsent("a fault in Casebell");
        }

        signals.Writer.TryWrite(new Signal.Done(waiting, outcome));
    }

    async Task WaitForSignalAsync(TimeSpan wait, CancellationToken stoppingToken)
    {
        using var heartbeat = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        heartbeat.CancelAfter(wait);
        try
        {
            if (wait > TimeSpan.Zero)
                await signals.Reader.WaitToReadAsync(heartbeat.Token);
        }
        catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
        {
            lookNow = true;
        }

        while (signals.Reader.TryRead(out var signal))
            Take(signal);
    }

    void Take(Signal signal)
    {
        switch (signal)
        {
            case Signal.Accepted accepted:
                foreach (var entry in accepted.Entries)
                    Hold(entry);
                break;
            case Signal.Settled settled:
                Settled(settled.EntryId, settled.Ended);
                break;
            case Signal.Look:
                lookNow = true;
                break;
            case Signal.Done done:
                underWay--;
                if (!done.Waiting.IsToast)
                    busyChats.Remove(done.Waiting.Entry.ChatId);
                Settle(done.Waiting.Entry, done.Waiting.Address, done.Outcome);
                break;
        }
    }

    void Settled(long entryId, bool ended)
    {
        lookNow |= !ended;
        if (inHand.Settled(entryId, ended) is { } again)
            Hold(again);
    }

    void Settle(Entry entry, ChatAddress address, Outcome outcome)
    {
        if (outcome is Outcome.TooFast tooFast)
        {
            pace.Refused(address.ChatId, address.IsPrivate, tooFast.RetryAfter);
            Log.TooFast(logger, tooFast.RetryAfter.TotalSeconds);
        }

        var change = Aftermath.Of(entry, address, outcome, time.Now(), Random.Shared.NextDouble());
        Note(change);
        if (!change.ComesAgain())
            return;
        // The later ones of its chat and lane must not overtake it.
        foreach (var behind in inHand.Ready.RemoveBehind(entry))
            GiveBack(behind);
    }

    void Note(Settlement.Change change)
    {
        var (entry, ended) = (change.Entry, !change.ComesAgain());
        if (!ended)
            inHand.Return(entry);
        settlement.Add(change, () => signals.Writer.TryWrite(new Signal.Settled(entry.Id, ended)));
    }

    abstract record Signal
    {
        public sealed record Accepted(IReadOnlyList<Entry> Entries) : Signal;

        public sealed record Look : Signal;

        public sealed record Done(ReadyQueue.Waiting Waiting, Outcome Outcome) : Signal;

        public sealed record Settled(long EntryId, bool Ended) : Signal;
    }

    static partial class Log
    {
        [LoggerMessage(321, LogLevel.Error, "{Problem} Sending waits until it can be used.")]
        public static partial void Trouble(ILogger logger, string problem);

        [LoggerMessage(322, LogLevel.Error, "A message could not be made: {Fault} in the template {Template}.\n{Trace}")]
        public static partial void Fault(ILogger logger, string fault, string? template, string? trace);

        [LoggerMessage(324, LogLevel.Error, "The sender met a fault and goes on: {Fault}.\n{Trace}")]
        public static partial void LoopFault(ILogger logger, string fault, string? trace);

        [LoggerMessage(323, LogLevel.Warning, "Telegram asked to wait {Seconds} seconds before the next message.")]
        public static partial void TooFast(ILogger logger, double seconds);
    }
}
