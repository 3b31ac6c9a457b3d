using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Casebell.Hosting;
using Casebell.Messages;
using Casebell.Privacy;
using Casebell.Storage;
using NodaTime;

namespace Casebell.Chat.Intake;

/// <summary>
/// Handles a batch of updates in one transaction: what the handlers change, the replies as outbox entries, and that the
/// updates were read are on disk together or not at all. So an answer outlives a kill, and is queued once.
/// </summary>
sealed partial class Inbox(
    Database database, ChatBook chats, Conversation conversation, OutboxTable outbox, Dispatcher dispatcher, Pausing pausing, Offset offset, HandlerPatience patience, ServiceHealth health,
    Pseudonyms pseudonyms, IEnumerable<IComesBeforeQuestions> starting, TimeProvider time, ILogger<Inbox> logger)
{
    static readonly Duration AnswerIsOfUse = Duration.FromDays(1);
    static readonly Duration ToastIsOfUse = Duration.FromMinutes(2);

    /// <param name="Standing">What was found out beforehand about who asks.</param>
    public sealed record Item(int UpdateId, Incoming Incoming, Standing Standing);

    /// <param name="settle">Notes in the same transaction that they were read.</param>
    public async Task HandleAsync(long botId, IReadOnlyList<Item> items, Action<WriteSession> settle, CancellationToken cancellationToken)
    {
        await Task.WhenAll(starting.Select(work => work.Done));
        // Those at which the work hung: the next try leaves them out.
        HashSet<Item> hanging = [];
        while (true)
        {
            Progress progress = new();
            try
            {
                await database.WriteAsync(
                    session => Handle(session, botId, items, hanging, progress, settle), () => progress.IsLongerThan(patience.Longest, time), cancellationToken);
                return;
            }
            catch (HangingWorkException) when (progress.Caught is { } culprit && !hanging.Contains(culprit))
            {
                hanging.Add(culprit);
                Log.Hung(logger, NameOf(culprit.Incoming), culprit.Incoming.GetType().Name, patience.Longest.TotalSeconds);
            }
        }
    }

    void Handle(WriteSession session, long botId, IReadOnlyList<Item> items, HashSet<Item> hanging, Progress progress, Action<WriteSession> settle)
    {
        // A group that moves is left by the move: nothing that waits for it fails.
        var moving = items.Select(item => item.Incoming).OfType<Incoming.Moved>().Select(moved => moved.Address.ChatId).ToHashSet();
        List<Entry> entries = [];
        foreach (var item in items)
        {
            var incoming = item.Incoming;
            if (!offset.Take(session, botId, item.UpdateId) || (incoming is Incoming.Reachability { Gone: not null } && moving.Contains(incoming.Address.ChatId)))
                continue;
            if (hanging.Contains(item))
            {
                Apologize(session, incoming, entries);
                continue;
            }

            progress.Begin(item, time);
            Handle(session, incoming, item.Standing, entries);
            progress.End();
        }

        settle(session);
        session.AfterCommit(() => dispatcher.Accept(entries));
    }

    void Handle(WriteSession session, Incoming incoming, Standing standing, List<Entry> entries)
    {
        var before = entries.Count;
        try
        {
            session.Atomically(() => Answer(session, incoming, standing, entries));
        }
#pragma warning disable CA1031 // A fault in one update costs that update alone.
        catch (Exception fault) when (!StorageProblem.IsTrouble(fault))
#pragma warning restore CA1031
        {
            entries.RemoveRange(before, entries.Count - before);
            // The message of an exception may quote what a reader wrote; its type and place tell enough.
            Log.Fault(logger, NameOf(incoming), incoming.GetType().Name, fault.GetType().Name, fault.StackTrace);
            Apologize(session, incoming, entries);
        }
    }

    void Apologize(WriteSession session, Incoming incoming, List<Entry> entries)
    {
        session.AfterCommit(health.UpdateFailed);
        if (incoming is Incoming.Written or Incoming.Pressed)
            session.Atomically(() => Queue(session, incoming, chats.Meet(session, incoming.Address, incoming.Guessed), Conversation.Apology, entries));
    }

    void Answer(WriteSession session, Incoming incoming, Standing standing, List<Entry> entries)
    {
        switch (incoming)
        {
            case Incoming.Reachability change:
                Reach(session, change);
                break;
            case Incoming.Moved moved:
                chats.MovePlace(session, moved.Address.ChatId, moved.To.ChatId);
                // Telegram may have said before that the bot left the old group.
                chats.Resume(session, moved.To);
                break;
            case Incoming.Written or Incoming.Pressed:
                if (standing == Standing.Silenced)
                    break;
                if (!conversation.IsForUs(incoming))
                    break;
                var chat = chats.Meet(session, incoming.Address, incoming.Guessed);
                // The bot may be back in a group of which only another topic was known.
                if (chat.IsPaused || chat.IsNew)
                    chats.Resume(session, chat.Id);
                if (chat.WasForgotten)
                    Queue(session, incoming, chat, [new Reply.Say(new Saying(ShortTexts.Erased))], entries);
                Queue(session, incoming, chat, conversation.Answer(session, chat, incoming, standing), entries);
                break;
        }
    }

    /// <summary>Of chats that nothing is known of, nothing is noted either.</summary>
    void Reach(WriteSession session, Incoming.Reachability change)
    {
        if (change.Gone is not { } reason)
        {
            chats.Resume(session, change.Address);
            return;
        }

        pausing.Pause(session, change.Address, reason);
    }

    string NameOf(Incoming incoming) => pseudonyms.Of(incoming.Address.ChatId);

    void Queue(WriteSession session, Incoming incoming, KnownChat chat, IReadOnlyList<Reply> replies, List<Entry> entries)
    {
        if (replies is [Reply.Erased])
            return;
        var pressed = incoming as Incoming.Pressed;
        foreach (var reply in replies)
        {
            var parcel = Parcel.From(reply, pressed?.MessageId, pressed?.QueryId);
            if (outbox.AddLeased(session, Lane.Answer, chat.Id, parcel, reply is Reply.Toast ? ToastIsOfUse : AnswerIsOfUse) is { } entry)
                entries.Add(entry);
        }
    }

    static partial class Log
    {
        [LoggerMessage(212, LogLevel.Error, "An update of chat {Chat} could not be answered: handling {Kind} took longer than {Seconds} seconds and was broken off.")]
        public static partial void Hung(ILogger logger, string chat, string kind, double seconds);

        [LoggerMessage(211, LogLevel.Error, "An update of chat {Chat} could not be answered: {Fault} while handling {Kind}.\n{Trace}")]
        public static partial void Fault(ILogger logger, string chat, string kind, string fault, string? trace);
    }
}
