using Casebell.Addresses;

namespace Casebell.Chat.Intake;

/// <summary>
/// What waits to be handled: in each chat in the order in which it came, and first the chat that asked least lately, so
/// that whoever asks once is not held up by whoever asks a hundred times. A thousand accounts that nobody knew are no more
/// than one that asks often: readers who were there before come first. Safe from any thread.
/// </summary>
sealed class FairOrder(TimeProvider time) : IDisposable
{
    /// <summary>Whoever asked more lately is served after others, and few of them at a time: others who come meanwhile are soon next.</summary>
    const int Often = 5;
    const int FewAtOnce = 12;

    /// <summary>Where so many wait, strangers count as such who often asked.</summary>
    const int Crowd = 50;

    /// <summary>However much there is to do, one of them is served so often: nobody waits for ever.</summary>
    static readonly TimeSpan Mercy = TimeSpan.FromSeconds(1);

    /// <summary>Many people ask in a group.</summary>
    const int PersonsForAGroup = 3;

    readonly Lock gate = new();
    readonly Dictionary<long, Line> lines = [];
    readonly PriorityQueue<Line, (int Asked, long Turn)> ready = new();
    readonly AskedLately asked = new(time);
    readonly List<Line> held = [];
    readonly SemaphoreSlim filled = new(0, 1);
    TaskCompletionSource emptied = new(TaskCreationOptions.RunContinuationsAsynchronously);
    long spared = time.GetTimestamp();
    long turn;
    long bytes;
    long heldBytes;
    int count;
    int heldCount;

    /// <summary>Nothing waits, and nothing is being handled.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (gate)
                return count == 0;
        }
    }

    public bool HasRoom
    {
        get
        {
            lock (gate)
                return IsRoom();
        }
    }

    /// <summary>So much waits, and so much of it is this chat's, that more would only hold up others.</summary>
    public bool IsCrowdedBy(ChatAddress chat)
    {
        lock (gate)
            return lines.TryGetValue(chat.ChatId, out var line) && line.Waiting.Count >= Allotment.Of(chat, count, bytes);
    }

    public async Task RoomAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Task wait;
            lock (gate)
            {
                if (IsRoom())
                    return;
                wait = emptied.Task;
            }

            await wait.WaitAsync(cancellationToken);
        }
    }

    public void Add(IReadOnlyCollection<Received> updates)
    {
        lock (gate)
        {
            var isCrowd = count + updates.Count >= Crowd;
            foreach (var update in updates)
            {
                var chat = update.Incoming.Address;
                asked.Note(chat.ChatId, update.IsStranger && isCrowd ? 1 + Often : 1);
                if (!lines.TryGetValue(chat.ChatId, out var line))
                    lines.Add(chat.ChatId, line = new Line(chat));
                line.Waiting.Enqueue(update);
                count++;
                bytes += update.Content.Length;
                if (!line.IsTaken && line.Waiting.Count == 1)
                    MakeReady(line);
            }

            if (ready.Count > 0)
                Signal();
        }
    }

    /// <summary>
    /// As <see cref="Add"/>, but their chats wait until <see cref="Release"/>, and what comes from there meanwhile stands behind. They take
    /// no room until then: whoever releases them may have to take in others first.
    /// </summary>
    public void Hold(IReadOnlyCollection<Received> updates)
    {
        lock (gate)
        {
            foreach (var chat in updates.Select(update => update.Incoming.Address).Where(chat => !lines.ContainsKey(chat.ChatId)))
            {
                Line line = new(chat) { IsTaken = true };
                lines.Add(chat.ChatId, line);
                held.Add(line);
            }

            Add(updates);
            (heldCount, heldBytes) = (held.Sum(line => line.Waiting.Count), held.Sum(line => line.Waiting.Sum(update => (long)update.Content.Length)));
        }
    }

    public void Release()
    {
        lock (gate)
        {
            foreach (var line in held)
            {
                line.IsTaken = false;
                MakeReady(line);
            }

            held.Clear();
            (heldCount, heldBytes) = (0, 0);
            if (ready.Count > 0)
                Signal();
        }
    }

    /// <summary>What need not wait counts as asked all the same.</summary>
    public void Pass(IEnumerable<Received> updates)
    {
        lock (gate)
        {
            foreach (var update in updates)
                asked.Note(update.Incoming.Address.ChatId, 1);
        }
    }

    /// <summary>Waits until something is there, and takes it: of each chat at most one, until <see cref="Done"/> says that it is handled.</summary>
    /// <param name="most">Of those who seldom asked; of others a few.</param>
    /// <param name="isBusy">Those who often asked are to wait, but for one now and then.</param>
    /// <returns>Empty where only such wait.</returns>
    public async Task<IReadOnlyList<Received>> TakeAsync(int most, bool isBusy, CancellationToken cancellationToken)
    {
        while (true)
        {
            await filled.WaitAsync(cancellationToken);
            lock (gate)
            {
                List<Received> taken = [];
                while (taken.Count < most && Next() is { } line)
                {
                    if (Asked(line) > Often && !MayGo(isBusy, taken.Count))
                        break;
                    ready.Dequeue();
                    line.IsTaken = true;
                    taken.Add(line.Waiting.Peek());
                }

                if (ready.Count > 0)
                    Signal();
                if (taken.Count > 0 || ready.Count > 0)
                    return taken;
            }
        }
    }

    public void Done(IEnumerable<Received> updates)
    {
        lock (gate)
        {
            foreach (var update in updates)
            {
                var line = lines[update.Incoming.Address.ChatId];
                line.Waiting.Dequeue();
                line.IsTaken = false;
                count--;
                bytes -= update.Content.Length;
                if (line.Waiting.Count > 0)
                    MakeReady(line);
                else
                    lines.Remove(line.Chat.ChatId);
            }

            if (ready.Count > 0)
                Signal();
            if (IsRoom())
            {
                emptied.TrySetResult();
                emptied = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }
    }

    public void Dispose() => filled.Dispose();

    bool IsRoom() => Allotment.HasRoom(count - heldCount, bytes - heldBytes);

    void MakeReady(Line line) => ready.Enqueue(line, (Asked(line), turn++));

    /// <summary>Whether one that often asked is taken.</summary>
    bool MayGo(bool isBusy, int taken)
    {
        if (!isBusy)
            return taken < FewAtOnce;
        if (time.GetElapsedTime(spared) < Mercy)
            return false;
        spared = time.GetTimestamp();
        return true;
    }

    /// <summary>The line that is next, left where it is.</summary>
    Line? Next()
    {
        while (ready.TryPeek(out var line, out var place))
        {
            // Whoever asked more since they came stands behind those who did not.
            if (Asked(line) is var now && now <= place.Asked)
                return line;
            ready.DequeueEnqueue(line, (now, place.Turn));
        }

        return null;
    }

    int Asked(Line line) => asked.By(line.Chat.ChatId) is var times && line.Chat.IsPrivate ? times : (times + PersonsForAGroup - 1) / PersonsForAGroup;

    void Signal()
    {
        if (filled.CurrentCount == 0)
            filled.Release();
    }

    sealed class Line(ChatAddress chat)
    {
        public ChatAddress Chat { get; } = chat;

        public Queue<Received> Waiting { get; } = new();

        public bool IsTaken { get; set; }
    }
}
