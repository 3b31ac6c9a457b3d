using Casebell.Delivery.Outbox;

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
    /// <param name="row">The row of the one topic whose messages are asked for.</param>
    /// <returns>Telegram's numbers of its messages that arrived, once all of the group have arrived or failed.</returns>
    public async Task<IReadOnlyList<int>> ArrivedAsync(long chatId, long row)
    {
        Send[] sends;
        lock (gate)
            sends = [.. chats.GetValueOrDefault(chatId, [])];
        var arrived = await Task.WhenAll(sends.Select(send => send.Arrived.Task));
        return [.. sends.Zip(arrived).Where(one => one.First.Row == row).SelectMany(one => one.Second)];
    }

    /// <summary>A send begins; call it before it is read whether the chat still wants it.</summary>
    internal Send Begin(long chatId, Entry entry)
    {
        Send send = new(chatId, entry.ChatId, entry.Id);
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
        var messages = Messages(outcome);
        lock (gate)
        {
            if (messages.Count == 0)
                Remove(send);
            else
                unnoted[send.EntryId] = send;
        }

        send.Arrived.TrySetResult(messages);
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

    static IReadOnlyList<int> Messages(Outcome outcome) => outcome switch
    {
        Outcome.Ended { MessageId: { } first } ended => [first, .. ended.Further],
        Outcome.TopicLost lost => Messages(lost.InGeneral),
        _ => [],
    };

    /// <summary>One message on its way.</summary>
    internal sealed class Send(long chatId, long row, long entryId)
    {
        public long ChatId => chatId;

        public long Row => row;

        public long EntryId => entryId;

        public TaskCompletionSource<IReadOnlyList<int>> Arrived { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
