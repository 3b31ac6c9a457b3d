using System.Threading.Channels;
using Casebell.Addresses;
using Casebell.Storage;

namespace Casebell.Chat.Intake;

/// <summary>Puts updates on disk before they are handled: those of a poll at once, those that Telegram brings many to a transaction.</summary>
sealed class UpdateStore(Database database, ChatBook chats, WaitingTable table, Offset offset, FairOrder waiting, BotIdentity bot) : BackgroundService
{
    const int MostAtOnce = 100;
    const int MostInHand = 1_000;

    readonly Channel<Promise> brought = Channel.CreateBounded<Promise>(MostInHand);

    /// <param name="next">The number of the first update after them.</param>
    /// <exception cref="StorageException">Nothing was stored.</exception>
    public async Task AddAsync(IReadOnlyList<Received> updates, int next)
    {
        List<Received> added = [];
        await database.WriteAsync(
            session =>
            {
                foreach (var update in updates)
                {
                    if (Add(session, update) is { } one)
                        added.Add(one);
                }

                offset.Advance(session, bot.Id, next);
            },
            CancellationToken.None);
        waiting.Add(added);
    }

    /// <returns>True once it is on disk, false where there is no room or nothing can be stored.</returns>
    public async Task<bool> AddSoonAsync(Received update)
    {
        Promise promise = new(update);
        return brought.Writer.TryWrite(promise) && await promise.Kept.Task;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        List<Promise> batch = [];
        try
        {
            while (await brought.Reader.WaitToReadAsync(stoppingToken))
            {
                batch.Clear();
                while (batch.Count < MostAtOnce && brought.Reader.TryRead(out var promise))
                    batch.Add(promise);
                var isKept = await TryKeepAsync(batch);
                foreach (var promise in batch)
                    promise.Kept.TrySetResult(isKept);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping: what is not on disk is brought again.
        }
        finally
        {
            brought.Writer.TryComplete();
            while (brought.Reader.TryRead(out var promise))
                promise.Kept.TrySetResult(false);
        }
    }

    /// <returns>Null where it waits already, or was handled.</returns>
    Received? Add(WriteSession session, Received update)
    {
        if (!table.Add(session, bot.Id, update.UpdateId, update.Content.Span))
            return null;
        var from = update.Incoming.Address;
        return from.IsPrivate ? update with { IsStranger = chats.Find(session, from) is null } : update;
    }

    async Task<bool> TryKeepAsync(List<Promise> batch)
    {
        List<Received> added = [];
        try
        {
            await database.WriteAsync(
                session =>
                {
                    foreach (var promise in batch)
                    {
                        if (Add(session, promise.Update) is { } one)
                            added.Add(one);
                    }
                },
                CancellationToken.None);
        }
        catch (StorageException)
        {
            // Whoever handles what waits tells what is wrong with it.
            return false;
        }

        waiting.Add(added);
        return true;
    }

    sealed class Promise(Received update)
    {
        public Received Update { get; } = update;

        public TaskCompletionSource<bool> Kept { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
