namespace Casebell.Delivery.Sending;

/// <summary>
/// What is on its way to Telegram at this moment, for those who must wait until it has arrived, and what has arrived but is not
/// noted in the database yet. Safe from any thread.
/// </summary>
public sealed class UnderWay
{
    readonly Lock gate = new();
    readonly Dictionary<long, List<Send>> chats = [];
    readonly Dictionary<long, Send> unnoted = [];

    /// <summary>What is on its way to the chat now or not noted yet; what begins later is not waited for.</summary>
    /// <param name="chatId">Telegram's, so of all topics of a group.</param>
    /// <returns>Telegram's numbers of the messages that arrived, once all have arrived or failed.</returns>
    public async Task<IReadOnlyList<int>> ArrivedAsync(long chatId)
    {
        Task<int?>[] sends;
        lock (gate)
            sends = [.. chats.GetValueOrDefault(chatId, []).Select(send => send.Arrived.Task)];
        return [.. (await Task.WhenAll(sends)).OfType<int>()];
    }

    /// <summary>A send begins; call it before it is read whether the chat still wants it.</summary>
    internal Send Begin(long chatId, long entryId)
    {
        Send send = new(chatId, entryId);
        lock (gate)
        {
            if (!chats.TryGetValue(chatId, out var sends))
                chats.Add(chatId, sends = []);
            sends.Add(send);
        }

        return send;
    }

    internal void End(Send send, Outcome outcome)
    {
        var message = MessageId(outcome);
        lock (gate)
        {
            if (message is null)
                Remove(send);
            else
                unnoted[send.EntryId] = send;
        }

        send.Arrived.TrySetResult(message);
    }

    /// <summary>What became of the entry is on disk.</summary>
    internal void Noted(long entryId)
    {
        lock (gate)
        {
            if (unnoted.Remove(entryId, out var send))
                Remove(send);
        }
    }

    void Remove(Send send)
    {
        if (chats.TryGetValue(send.ChatId, out var sends) && sends.Remove(send) && sends.Count == 0)
            chats.Remove(send.ChatId);
    }

    static int? MessageId(Outcome outcome) => outcome switch
    {
        Outcome.Ended ended => ended.MessageId,
        Outcome.TopicLost lost => MessageId(lost.InGeneral),
        _ => null,
    };

    /// <summary>One message on its way.</summary>
    internal sealed class Send(long chatId, long entryId)
    {
        public long ChatId => chatId;

        public long EntryId => entryId;

        public TaskCompletionSource<int?> Arrived { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
