using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Pacing;
using Casebell.Hosting;
using Casebell.Storage;
using NodaTime;

namespace Casebell.Delivery.Sending;

/// <summary>
/// Sends what the outbox holds: lanes in order, chats side by side, one at a time within a chat, no faster than Telegram
/// allows. One loop decides; the sends themselves run beside it.
/// </summary>
public sealed partial class Dispatcher(Leasing leasing, Attempts attempts, Settlement settlement, Gate gate, Pace pace, Beginning beginning, TimeProvider time, ILogger<Dispatcher> logger)
    : BackgroundService
{
    const int MostAtOnce = 48;

    /// <summary>So many that the sender never runs dry while the next are leased.</summary>
    const int LeasedPerLane = 512;

    /// <summary>A lease holds up other writers: a short one is soon done.</summary>
    const int FewLeft = LeasedPerLane - 128;

    /// <summary>With those whose end is still to be noted: a slow disk must not fill the memory.</summary>
    const int MostInHand = 8 * LeasedPerLane;

    /// <summary>What a kill would have sent again is bounded, however slow the disk.</summary>
    const int MostUncertain = 2 * MostAtOnce;

    /// <summary>Making a digest of hundreds of entries takes a while: more at once would leave no room for making answers.</summary>
    const int MostInDigests = MostAtOnce;

    /// <summary>The outbox is looked at this often even when nothing signals: another process may have committed.</summary>
    static readonly TimeSpan Heartbeat = TimeSpan.FromMilliseconds(500);
    static readonly TimeSpan LongWait = TimeSpan.FromSeconds(2);
    static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(10);

    readonly Signals signals = new(time, Heartbeat);
    readonly Refilling refill = new(leasing, time, logger);
    readonly InHand inHand = new();
    readonly HashSet<long> busyChats = [];
    readonly HashSet<Lane> moreWaits = [];
    int underWay;
    int underWayInDigests;
    bool lookNow = true;

    public Load Load { get; } = new(pace);

    /// <summary>Takes over entries that were added already leased; call it after their commit.</summary>
    public void Accept(IReadOnlyList<Entry> entries) => signals.Send(new Signal.Accepted(entries));

    /// <summary>There may be something new in the outbox.</summary>
    public void Wake() => signals.Send(Signal.Look);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var settling = Task.Run(settlement.RunAsync, CancellationToken.None);
        var trying = Task.Run(attempts.RunAsync, CancellationToken.None);
        using var sendingToken = new CancellationTokenSource();
        try
        {
            await using var heartbeat = signals.Beat();
            await RunAsync(sendingToken.Token, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping: nothing new is begun.
        }

        sendingToken.CancelAfter(StopPatience);
        while (underWay > 0)
        {
            // What is accepted now is left to the next start.
            if (await signals.ReadAsync() is var signal and not Signal.Accepted)
                Take(signal);
        }

        await refill.Ended;
        attempts.Complete();
        await trying;
        settlement.Complete();
        await settling;
    }

    async Task RunAsync(CancellationToken sendingToken, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!gate.IsSet.IsCompleted)
                    gate.QueuedBefore(await leasing.TakeOverAsync(stoppingToken));
                Refill(stoppingToken);
                var next = Start(sendingToken);
                Load.Measure(inHand.Ready, MayGo, underWay, MostAtOnce);
                await signals.WaitAsync(next, stoppingToken);
                while (signals.TryRead(out var signal))
                    Take(signal);
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

    /// <summary>Begins to take what is due: sending goes on meanwhile.</summary>
    void Refill(CancellationToken stoppingToken)
    {
        if (refill.IsUnderWay || inHand.Total >= MostInHand)
            return;
        var rooms = Leasing.Lanes.Where(IsLow).ToDictionary(lane => lane, lane => LeasedPerLane - inHand.Ready.Count(lane));
        if (!lookNow && !moreWaits.Any(rooms.ContainsKey))
            return;
        inHand.LeaseBegins();
        refill.Begin(rooms, [.. moreWaits], lookNow, signals.Send, stoppingToken);
        lookNow = false;
    }

    void Take(Leased? leased, long readAt)
    {
        refill.IsUnderWay = false;
        if (leased is null)
            lookNow = true;
        else
        {
            moreWaits.Clear();
            moreWaits.UnionWith(leased.More);
            inHand.LeaseBrought(leased.Entries);
            foreach (var entry in leased.Entries)
                if (leased.Chats is { } chats)
                    Hold(entry, chats.GetValueOrDefault(entry.ChatId), readAt);
                else
                    GiveBack(entry);
        }

        inHand.LeaseEnds();
    }

    bool IsLow(Lane lane) => inHand.Ready.Count(lane) < FewLeft;

    void Hold(IReadOnlyList<Entry> entries)
    {
        var readAt = time.GetTimestamp();
        IReadOnlyDictionary<long, KnownChat> chats;
        try
        {
            chats = leasing.Chats(entries);
        }
        catch (StorageException trouble)
        {
            Log.Trouble(logger, trouble.Message);
            foreach (var entry in entries)
                GiveBack(entry);
            return;
        }

        foreach (var entry in entries)
            Hold(entry, chats.GetValueOrDefault(entry.ChatId), readAt);
    }

    void Hold(Entry entry, KnownChat? chat, long readAt)
    {
        switch (inHand.Take(entry))
        {
            case InHand.Taken.Now when chat is null:
                Note(new Settlement.Change.Finish(entry, Ending.Failed("the chat's address is unreadable")));
                break;
            case InHand.Taken.Now when Quiet.Until(entry, chat, time.Now()) is { } until:
                // Before its turn: those that may be sent do not wait for it.
                Note(new Settlement.Change.SetAside(entry, until));
                break;
            case InHand.Taken.Now:
                inHand.Ready.Add(new(entry, chat, readAt));
                break;
            case InHand.Taken.Behind:
                GiveBack(entry);
                break;
        }
    }

    void GiveBack(Entry entry) => Note(new Settlement.Change.Postpone(entry, Instant.FromUnixTimeMilliseconds(0), false));

    /// <summary>Begins every send that may begin now.</summary>
    /// <returns>How long until the next may; null where only a signal can change anything.</returns>
    TimeSpan? Start(CancellationToken sendingToken)
    {
        while (underWay < MostAtOnce && inHand.Uncertain < MostUncertain)
        {
            var next = inHand.Ready.TakeFirst(Opens, MayGo, out var soonest);
            if (next is null)
                return soonest;
            Begin(next, sendingToken);
        }

        return null;
    }

    TimeSpan Opens(Lane lane) => lane == Lane.Digest && underWayInDigests >= MostInDigests ? Heartbeat : pace.WaitOverall(lane == Lane.Answer);

    TimeSpan MayGo(ReadyQueue.Waiting waiting) =>
        !gate.Lets(waiting.Entry) ? Heartbeat
        : waiting.IsToast ? TimeSpan.Zero
        : busyChats.Contains(waiting.Entry.ChatId) || inHand.MustAwaitNote(waiting.Entry, waiting.Address.ChatId) ? Heartbeat
        : pace.Wait(waiting.Address.ChatId);

    void Begin(ReadyQueue.Waiting waiting, CancellationToken sendingToken)
    {
        if (Quiet.Until(waiting.Entry, waiting.Known, time.Now()) is { } until)
        {
            Note(new Settlement.Change.SetAside(waiting.Entry, until));
            return;
        }

        if (waiting.Entry.Lane == Lane.Digest && attempts.JoinsDigests)
            waiting = waiting with { Others = inHand.Ready.RemoveRest(waiting.Entry) };
        underWay++;
        underWayInDigests += waiting.InDigest;
        // A digest is one message, of however many entries.
        inHand.Begin(waiting.Entry, waiting.Address.ChatId);
        TimeSpan? taken = waiting.IsToast ? null : pace.Take(waiting.Address.ChatId, waiting.Address.IsPrivate, waiting.Entry.Lane == Lane.Answer);
        if (taken is not null)
            busyChats.Add(waiting.Entry.ChatId);
        attempts.Begin(waiting, result => signals.Send(new Signal.Done(waiting, taken, result)), sendingToken);
    }

    void Take(Signal signal)
    {
        switch (signal)
        {
            case Signal.LeaseDone done:
                Take(done.Entries, done.ReadAt);
                break;
            case Signal.Accepted accepted:
                Hold(accepted.Entries);
                break;
            case Signal.Settled settled when inHand.Settled(settled.EntryId, settled.Ended) is { } again:
                Hold([again]);
                break;
            case Signal.MayBeDue:
                lookNow = true;
                break;
            case Signal.Done done:
                underWay--;
                beginning.End();
                underWayInDigests -= done.Waiting.InDigest;
                if (done.Taken is not null)
                    busyChats.Remove(done.Waiting.Entry.ChatId);
                pace.Heed(done);
                Settle(done.Waiting.Address, done.Result);
                break;
        }
    }

    void Settle(ChatAddress address, Attempts.Result result)
    {
        foreach (var change in Aftermath.Of(result.Draft, address, result.Outcome, time.Now(), Random.Shared.NextDouble()))
        {
            Note(change);
            if (change.HoldsUpLater())
                foreach (var behind in inHand.Ready.RemoveBehind(change.Entry))
                    GiveBack(behind);
        }
    }

    void Note(Settlement.Change change)
    {
        var (entry, ended) = (change.Entry, !change.ComesAgain());
        if (change.HoldsUpLater())
            inHand.Return(entry);
        settlement.Add(change, () => signals.Send(new Signal.Settled(entry.Id, ended)));
    }

    static partial class Log
    {
        [LoggerMessage(321, LogLevel.Error, "{Problem} Sending waits until it can be used.")]
        public static partial void Trouble(ILogger logger, string problem);

        [LoggerMessage(324, LogLevel.Error, "The sender met a fault and goes on: {Fault}.\n{Trace}")]
        public static partial void LoopFault(ILogger logger, string fault, string? trace);
    }
}
