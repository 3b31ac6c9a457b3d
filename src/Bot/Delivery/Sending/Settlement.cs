using System.Threading.Channels;
using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Storage;
using NodaTime;

namespace Casebell.Delivery.Sending;

/// <summary>
/// Writes down what became of entries, many in one commit: commits are what costs, and while one is on its way to the
/// disk the next results gather.
/// </summary>
public sealed partial class Settlement(Database database, OutboxTable outbox, ChatBook chats, Pausing pausing, UnderWay underWay, TimeProvider time, ILogger<Settlement> logger)
{
    const int MostPerCommit = 512;

    /// <summary>
    /// Fewer are not worth a commit at once; more come within a moment where much is sent. Not more than that: what waits here counts
    /// as uncertain, of which only so much may be under way, and on a busy machine a moment is long.
    /// </summary>
    const int Few = 12;
    static readonly TimeSpan AMoment = TimeSpan.FromMilliseconds(2);
    static readonly TimeSpan RetryAfterTrouble = TimeSpan.FromSeconds(1);

    readonly Channel<(Change Change, Action Settled)> results = Channel.CreateUnbounded<(Change, Action)>(new() { SingleReader = true });

    /// <summary>What is to be written.</summary>
    public abstract record Change(Entry Entry)
    {
        /// <param name="MessageId">Telegram's number of what was sent, where it is kept.</param>
        public sealed record Finish(Entry Entry, Ending Ending, int? MessageId = null) : Change(Entry)
        {
            /// <summary>Of the other messages that a long one was split into.</summary>
            public IReadOnlyList<int> Further { get; init; } = [];
        }

        /// <summary>Until the chat's quiet hours end.</summary>
        public sealed record SetAside(Entry Entry, Instant Until) : Change(Entry);

        public sealed record Postpone(Entry Entry, Instant NotBefore, bool CountsAsAttempt) : Change(Entry);

        public sealed record Unreachable(Entry Entry, string Reason) : Change(Entry);

        /// <summary>The whole group has a new id at Telegram.</summary>
        public sealed record Move(Entry Entry, long NewChatId) : Change(Entry);

        /// <summary>The topic takes nothing any more: what it had goes to the group's general topic from now on.</summary>
        /// <param name="Then">What becomes of the entry itself.</param>
        public sealed record LeaveTopic(Change Then, string Reason) : Change(Then.Entry);
    }

    /// <param name="settled">Runs once it is on disk.</param>
    public void Add(Change change, Action settled) => results.Writer.TryWrite((change, settled));

    /// <summary>No more results come; <see cref="RunAsync"/> ends when all are written.</summary>
    public void Complete() => results.Writer.TryComplete();

    public async Task RunAsync()
    {
        List<(Change Change, Action Settled)> batch = [];
        while (await results.Reader.WaitToReadAsync())
        {
            Gather(batch);
            if (batch.Count < Few && !results.Reader.Completion.IsCompleted)
            {
                await Task.Delay(AMoment, time);
                Gather(batch);
            }

            await WriteAsync([.. batch.Select(result => result.Change)]);
            foreach (var (change, settled) in batch)
            {
                underWay.Noted(change.Entry.Id);
                settled();
            }

            batch.Clear();
        }
    }

    void Gather(List<(Change Change, Action Settled)> batch)
    {
        while (batch.Count < MostPerCommit && results.Reader.TryRead(out var result))
            batch.Add(result);
    }

    /// <summary>Keeps trying while the database cannot be written: what was sent must not be forgotten.</summary>
    async Task WriteAsync(IReadOnlyList<Change> changes)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await database.WriteAsync(
                    session => Write(session, changes),
                    CancellationToken.None);
                return;
            }
            catch (StorageException trouble)
            {
                if (attempt == 1)
                    Log.CannotWrite(logger, trouble.Message);
                await Task.Delay(RetryAfterTrouble, time);
            }
        }
    }

    void Write(WriteSession session, IReadOnlyList<Change> changes)
    {
        // First of all: that a chat cannot be reached any more does not undo what it got before.
        var delivered = changes.OfType<Change.Finish>().Where(IsDelivered).Select(finish => (finish.Entry.Id, finish.MessageId)).ToList();
        if (delivered.Count > 0)
            outbox.FinishDelivered(session, delivered);
        foreach (var finish in changes.OfType<Change.Finish>().Where(IsDelivered))
            outbox.AddFurther(session, finish.Entry.Id, finish.Further);
        foreach (var change in changes.Where(change => change is not Change.Finish finish || !IsDelivered(finish)))
            Write(session, change);
    }

    static bool IsDelivered(Change.Finish finish) => finish.Ending == Ending.Delivered;

    void Write(WriteSession session, Change change)
    {
        switch (change)
        {
            case Change.Finish { Ending: { State: not "delivered" } } or Change.Unreachable when OutboxTable.Reconsider(session, change.Entry):
                break;
            case Change.Finish finish:
                if (IsDelivered(finish))
                    outbox.FinishDelivered(session, [(finish.Entry.Id, finish.MessageId)]);
                else
                    outbox.Finish(session, finish.Entry.Id, finish.Ending, finish.MessageId);
                outbox.AddFurther(session, finish.Entry.Id, finish.Further);
                break;
            case Change.SetAside aside:
                outbox.SetAside(session, aside.Entry.Id, aside.Until);
                break;
            case Change.Postpone postpone:
                outbox.Postpone(session, postpone.Entry.Id, postpone.NotBefore, postpone.CountsAsAttempt);
                break;
            case Change.Unreachable unreachable:
                pausing.Pause(session, unreachable.Entry.ChatId, unreachable.Reason);
                outbox.Finish(session, unreachable.Entry.Id, Ending.Failed(unreachable.Reason));
                break;
            case Change.Move move:
                chats.MovePlaceOf(session, move.Entry.ChatId, move.NewChatId);
                outbox.Postpone(session, move.Entry.Id, Instant.FromUnixTimeMilliseconds(0), false);
                break;
            case Change.LeaveTopic leave:
                chats.LeaveTopic(session, leave.Entry.ChatId, leave.Reason);
                Write(session, leave.Then);
                break;
        }
    }

    static partial class Log
    {
        [LoggerMessage(311, LogLevel.Error, "{Problem} What was sent is kept in memory and will be noted as soon as the database can be written.")]
        public static partial void CannotWrite(ILogger logger, string problem);
    }
}
