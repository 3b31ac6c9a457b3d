using Casebell.Delivery.Sending;
using Casebell.Storage;

namespace Casebell.Chat.Intake;

/// <summary>Handles what is stored: a few chats at a time, so that a newcomer is soon next; who has to be asked about at Telegram holds up their own chat alone.</summary>
sealed partial class WaitingWork(
    Database database, WaitingTable table, Offset offset, FairOrder waiting, Reception reception, Admission admission, Inbox inbox, Dispatcher dispatcher, Gate gate, BotIdentity bot, TimeProvider time, ILogger<WaitingWork> logger)
    : BackgroundService
{
    const int AtOnce = 20;
    const int FewAtOnce = 8;
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(20);

    readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>
    /// Takes up what the last stop left, to be handled once it is certain that nobody else with a copy of the database does so. Called once,
    /// when the bot knows who it is and before anything new comes in.
    /// </summary>
    /// <exception cref="StorageException">The database cannot be read.</exception>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (begun.Task.IsCompleted)
            return;
        await gate.IsSet.WaitAsync(cancellationToken);
        List<Received> left = [];
        foreach (var (id, content) in database.Read(session => table.All(session, bot.Id)))
        {
            if (content is not null && reception.Restore(content) is { } incoming)
                left.Add(new Received(id, incoming, admission.Know(incoming), content));
            else
                await database.WriteAsync(session => WaitingTable.Remove(session, bot.Id, id), CancellationToken.None);
        }

        waiting.Hold(left);
        begun.TrySetResult();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await begun.Task.WaitAsync(stoppingToken);
            _ = ReleaseAsync(stoppingToken);
            while (true)
            {
                // Answers are said in the order in which they are made: while many wait, whoever comes now can still be next.
                while (dispatcher.Load.IsCrowded)
                    await Task.Delay(Breath, stoppingToken);
                var taken = await waiting.TakeAsync(dispatcher.Load.IsShort ? FewAtOnce : AtOnce, dispatcher.Load.IsBusy, stoppingToken);
                if (taken.Count == 0)
                    await Task.Delay(Breath, stoppingToken);
                var known = taken.Where(one => one.Standing is not null).ToList();
                foreach (var one in taken.Where(one => one.Standing is null))
                    _ = AskAsync(one, stoppingToken);
                if (known.Count > 0)
                    await HandleAsync(known, [.. known.Select(one => new Inbox.Item(one.UpdateId, one.Incoming, one.Standing!.Value))], stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping: what is stored is handled at the next start.
        }
    }

    async Task ReleaseAsync(CancellationToken stoppingToken)
    {
        await gate.Opened.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (gate.Opened.IsCompleted)
            waiting.Release();
    }

    async Task AskAsync(Received one, CancellationToken stoppingToken)
    {
        try
        {
            var standing = await admission.AskAsync(one.Incoming, stoppingToken);
            await HandleAsync([one], [new Inbox.Item(one.UpdateId, one.Incoming, standing)], stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping: it is asked again at the next start.
        }
    }

    /// <summary>Tries until it is done: nothing that was taken in is lost, and its chat waits for it.</summary>
    async Task HandleAsync(IReadOnlyList<Received> taken, IReadOnlyList<Inbox.Item> items, CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await inbox.HandleAsync(bot.Id, items, session => Settle(session, items), CancellationToken.None);
                waiting.Done(taken);
                return;
            }
            catch (StorageException trouble)
            {
                Log.Storage(logger, trouble.Message);
            }
#pragma warning disable CA1031 // Whatever went wrong, the service must not become deaf.
            catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
            {
                Log.Fault(logger, fault.GetType().Name, fault.StackTrace);
            }

            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    void Settle(WriteSession session, IReadOnlyList<Inbox.Item> items)
    {
        foreach (var item in items)
            WaitingTable.Remove(session, bot.Id, item.UpdateId);
        offset.Forget(session);
    }

    static partial class Log
    {
        [LoggerMessage(231, LogLevel.Error, "{Problem} Updates that came in wait until it can be used.")]
        public static partial void Storage(ILogger logger, string problem);

        [LoggerMessage(232, LogLevel.Error, "Handling updates met a fault and tries again: {Fault}.\n{Trace}")]
        public static partial void Fault(ILogger logger, string fault, string? trace);
    }
}
