namespace Casebell.Chat.Inline;

/// <summary>
/// What waits to be answered, the oldest first. Each keystroke is a query: a person's newest takes the place of the one
/// that still waits, which nobody looks at any more.
/// </summary>
/// <param name="most">Where so many wait, the oldest goes to make room.</param>
sealed class InlineQueue(int most, TimeProvider time) : IDisposable
{
    readonly Lock gate = new();
    readonly LinkedList<Waiting> line = [];
    readonly Dictionary<long, LinkedListNode<Waiting>> questions = [];

    // Counts exactly what stands in the line.
    readonly SemaphoreSlim filled = new(0);

    /// <param name="Since">When it came in, as <see cref="TimeProvider.GetTimestamp"/> tells it.</param>
    public sealed record Waiting(InlineUpdate Update, long Since);

    /// <returns>False where another had to go to make room.</returns>
    public bool Add(InlineUpdate update)
    {
        Waiting waiting = new(update, time.GetTimestamp());
        lock (gate)
        {
            if (update is InlineUpdate.Question && questions.TryGetValue(update.UserId, out var older))
            {
                older.Value = waiting;
                return true;
            }

            var isFull = line.Count >= most;
            if (isFull)
                RemoveFirst();
            var node = line.AddLast(waiting);
            if (update is InlineUpdate.Question)
                questions.Add(update.UserId, node);
            if (!isFull)
                filled.Release();
            return !isFull;
        }
    }

    public async Task<Waiting> TakeAsync(CancellationToken cancellationToken)
    {
        await filled.WaitAsync(cancellationToken);
        lock (gate)
            return RemoveFirst();
    }

    public void Dispose() => filled.Dispose();

    Waiting RemoveFirst()
    {
        var first = line.First!;
        line.RemoveFirst();
        if (first.Value.Update is InlineUpdate.Question question)
            questions.Remove(question.UserId);
        return first.Value;
    }
}
