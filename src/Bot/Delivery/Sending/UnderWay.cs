namespace Casebell.Delivery.Sending;

/// <summary>What is on its way to Telegram at this moment, for those who must wait until it has arrived. Safe from any thread.</summary>
public sealed class UnderWay
{
    readonly Lock gate = new();
    readonly Dictionary<long, List<Send>> chats = [];

    /// <summary>What is on its way to the chat now; what begins later is not waited for.</summary>
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
    internal Send Begin(long chatId)
    {
        Send send = new(chatId);
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
        lock (gate)
        {
            if (chats.TryGetValue(send.ChatId, out var sends) && sends.Remove(send) && sends.Count == 0)
                chats.Remove(send.ChatId);
        }

        send.Arrived.TrySetResult(MessageId(outcome));
    }

    static int? MessageId(Outcome outcome) => outcome switch
    {
        Outcome.Ended ended => ended.MessageId,
        Outcome.TopicLost lost => MessageId(lost.InGeneral),
        _ => null,
    };

    /// <summary>One message on its way.</summary>
    internal sealed class Send(long chatId)
    {
        public long ChatId => chatId;

        public TaskCompletionSource<int?> Arrived { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
