using Casebell.Chat.Intake;

namespace Casebell.Chat.Inline;

/// <summary>
/// What waits to be answered: first whoever asked least lately, and of these the oldest. Each keystroke is a query: a
/// person's newest takes the place of the one that still waits, which nobody looks at any more.
/// </summary>
/// <param name="most">Where so many wait, the oldest of whoever asked most goes to make room.</param>
sealed class InlineQueue(int most, TimeProvider time) : IDisposable
{
    readonly Lock gate = new();
    readonly LinkedList<Waiting> line = [];
    readonly Dictionary<long, LinkedListNode<Waiting>> questions = [];
    readonly AskedLately asked = new(time);

    // Counts exactly what stands in the line.
    readonly SemaphoreSlim filled = new(0);

    /// <param name="Since">When it came in, as <see cref="TimeProvider.GetTimestamp"/> tells it.</param>
    public sealed record Waiting(InlineUpdate Update, long Since);

    /// <returns>False where there was no room: it, or another, had to go.</returns>
    public bool Add(InlineUpdate update)
    {
        Waiting waiting = new(update, time.GetTimestamp());
        lock (gate)
        {
            asked.Note(update.UserId, 1);
            if (update is InlineUpdate.Question && questions.TryGetValue(update.UserId, out var older))
            {
                older.Value = waiting;
                return true;
            }

            var isFull = line.Count >= most;
            if (isFull)
            {
                var greediest = First((times, before) => times > before);
                if (asked.By(update.UserId) > asked.By(greediest.Value.Update.UserId))
                    return false;
                Remove(greediest);
            }

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
            return Remove(First((times, before) => times < before));
    }

    public void Dispose() => filled.Dispose();

    /// <summary>The oldest that no other beats in how often its person asked.</summary>
    LinkedListNode<Waiting> First(Func<int, int, bool> beats)
    {
        var best = line.First!;
        var record = asked.By(best.Value.Update.UserId);
        for (var node = best.Next; node is not null; node = node.Next)
        {
            if (asked.By(node.Value.Update.UserId) is var times && beats(times, record))
                (best, record) = (node, times);
        }

        return best;
    }

    Waiting Remove(LinkedListNode<Waiting> node)
    {
        line.Remove(node);
        if (node.Value.Update is InlineUpdate.Question question)
            questions.Remove(question.UserId);
        return node.Value;
    }
}
