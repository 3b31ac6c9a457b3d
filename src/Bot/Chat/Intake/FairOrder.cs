using Casebell.Addresses;

namespace Casebell.Chat.Intake;

/// <summary>
/// What waits to be handled: in each chat in the order in which it came, and the chat that was served least in the last
/// minute first, so that whoever asks once is not held up by whoever asks a hundred times. Safe from any thread.
/// </summary>
sealed class FairOrder(TimeProvider time) : IDisposable
{
    /// <summary>Beyond these nothing more is taken in for now: an update of Telegram's is a few kilobytes at most.</summary>
    const int MostWaiting = 20_000;
    const long MostBytes = 32L << 20;

    /// <summary>A person has hardly ever more than one; a group may.</summary>
    const int MostOfAPerson = 5;
    const int MostOfAGroup = 30;

    static readonly TimeSpan Round = TimeSpan.FromMinutes(1);

    readonly Lock gate = new();
    readonly Dictionary<long, Line> lines = [];
    readonly PriorityQueue<Line, (int Served, long Turn)> ready = new();
    readonly SemaphoreSlim filled = new(0, 1);
    Dictionary<long, int> served = [];
    TaskCompletionSource emptied = new(TaskCreationOptions.RunContinuationsAsynchronously);
    long roundBegan = time.GetTimestamp();
    long turn;
    long bytes;
    int count;

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
                return count < MostWaiting && bytes < MostBytes;
        }
    }

    /// <summary>So much of this chat waits that more would only hold up others: the service has more to do than it can.</summary>
    public bool IsCrowdedBy(ChatAddress chat)
    {
        lock (gate)
            return lines.TryGetValue(chat.ChatId, out var line) && line.Waiting.Count >= (chat.IsPrivate ? MostOfAPerson : MostOfAGroup);
    }

    public async Task RoomAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Task wait;
            lock (gate)
            {
                if (HasRoom)
                    return;
                wait = emptied.Task;
            }

            await wait.WaitAsync(cancellationToken);
        }
    }

    public void Add(IEnumerable<Received> updates)
    {
        lock (gate)
        {
            foreach (var update in updates)
            {
                var chat = update.Incoming!.Address.ChatId;
                if (!lines.TryGetValue(chat, out var line))
                    lines.Add(chat, line = new Line(chat));
                line.Waiting.Enqueue(update);
                count++;
                bytes += update.Content.Length;
                if (!line.IsTaken && line.Waiting.Count == 1)
                    MakeReady(line);
            }

            Signal();
        }
    }

    /// <summary>Waits until something is there, and takes it: of each chat at most one, until <see cref="Done"/> says that it is handled.</summary>
    public async Task<IReadOnlyList<Received>> TakeAsync(int most, CancellationToken cancellationToken)
    {
        while (true)
        {
            await filled.WaitAsync(cancellationToken);
            lock (gate)
            {
                List<Received> taken = [];
                while (taken.Count < most && ready.TryDequeue(out var line, out _))
                {
                    line.IsTaken = true;
                    taken.Add(line.Waiting.Peek());
                }

                if (ready.Count > 0)
                    Signal();
                if (taken.Count > 0)
                    return taken;
            }
        }
    }

    public void Done(IEnumerable<Received> updates)
    {
        lock (gate)
        {
            StartRound();
            foreach (var update in updates)
            {
                var line = lines[update.Incoming!.Address.ChatId];
                line.Waiting.Dequeue();
                line.IsTaken = false;
                count--;
                bytes -= update.Content.Length;
                served[line.Chat] = served.GetValueOrDefault(line.Chat) + 1;
                if (line.Waiting.Count > 0)
                    MakeReady(line);
                else
                    lines.Remove(line.Chat);
            }

            if (ready.Count > 0)
                Signal();
            if (HasRoom)
            {
                emptied.TrySetResult();
                emptied = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }
    }

    public void Dispose() => filled.Dispose();

    void MakeReady(Line line) => ready.Enqueue(line, (served.GetValueOrDefault(line.Chat), turn++));

    void StartRound()
    {
        if (time.GetElapsedTime(roundBegan) < Round)
            return;
        (served, roundBegan) = ([], time.GetTimestamp());
    }

    void Signal()
    {
        if (filled.CurrentCount == 0)
            filled.Release();
    }

    sealed class Line(long chat)
    {
        public long Chat { get; } = chat;

        public Queue<Received> Waiting { get; } = new();

        public bool IsTaken { get; set; }
    }
}
