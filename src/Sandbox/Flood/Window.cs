namespace Casebell.Sandbox;

/// <summary>The moments of the last messages within a stretch of time, of which it lets no more through than so many.</summary>
sealed class Window(int most, TimeSpan length)
{
    readonly Queue<TimeSpan> _sent = new();

    /// <summary>How long until one more may go; zero: at once.</summary>
    internal TimeSpan Wait(TimeSpan now)
    {
        while (_sent.TryPeek(out var oldest) && oldest + length <= now) _sent.Dequeue();
        return _sent.Count < most ? TimeSpan.Zero : _sent.Peek() + length - now;
    }

    internal void Add(TimeSpan now) => _sent.Enqueue(now);
}
