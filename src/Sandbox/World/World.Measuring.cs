namespace Casebell.Sandbox;

public sealed partial class World
{
    // Whoever waits for the bot's next message in a chat, for the moment when it came.
    readonly Dictionary<long, TaskCompletionSource<long>> _asked = [];
    ArrivalCount _arrivals = new(containing: null, TimeProvider.System);
    Draft? _lastDraft;

    /// <summary>Adds many people at once who have written to the bot before.</summary>
    /// <param name="languageCodes">Taken in turn.</param>
    /// <returns>The id of the first; the others' follow it without a gap.</returns>
    public long AddPeople(int count, params IReadOnlyList<string> languageCodes)
    {
        if (count < 1) throw new ArgumentException("At least one person is added.", nameof(count));
        if (languageCodes.Count == 0) languageCodes = ["en"];
        lock (_gate)
        {
            var first = Math.Max(_nextPerson, _people.Keys.DefaultIfEmpty().Max() + 1);
            _people.EnsureCapacity(_people.Count + count);
            _chats.EnsureCapacity(_chats.Count + count);
            for (var i = 0; i < count; i++) AddPerson("Reader", languageCodes[i % languageCodes.Count], started: true, id: first + i);
            return first;
        }
    }

    /// <summary>Begins to count anew what the bot sends.</summary>
    /// <param name="containing">Only messages with these words count; null: all.</param>
    public void CountArrivals(string? containing = null)
    {
        lock (_gate) _arrivals = new ArrivalCount(containing, TimeProvider.System);
    }

    /// <summary>What was counted since.</summary>
    public Arrivals Arrivals
    {
        get { lock (_gate) return _arrivals.Now; }
    }

    /// <summary>How many of the counted messages the chat got.</summary>
    public int ArrivalsIn(long chat)
    {
        lock (_gate) return _arrivals.In(chat);
    }

    /// <summary>A person writes to the bot in their private chat, and it is measured how long its next message there takes.</summary>
    /// <param name="wait">Real time.</param>
    /// <returns>Real time from the update to the request that answers it; null when none came in time.</returns>
    /// <exception cref="ArgumentException">No such person, or they wait for an answer already.</exception>
    public async Task<TimeSpan?> AskAsync(long person, string text, TimeSpan wait)
    {
        var arrived = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        long begun;
        lock (_gate)
        {
            PersonOf(person);
            if (!_asked.TryAdd(person, arrived)) throw new ArgumentException("That person waits for an answer already.", nameof(person));
            begun = TimeProvider.System.GetTimestamp();
            Say(person, person, text);
        }

        try
        {
            return TimeProvider.System.GetElapsedTime(begun, await arrived.Task.WaitAsync(wait));
        }
        catch (TimeoutException)
        {
            return null;
        }
        finally
        {
            lock (_gate)
                if (_asked.GetValueOrDefault(person) == arrived) _asked.Remove(person);
        }
    }

    void Arrived(long chat, string text)
    {
        _arrivals.Add(chat, text);
        if (_asked.Count > 0 && _asked.Remove(chat, out var asked)) asked.TrySetResult(TimeProvider.System.GetTimestamp());
    }

    /// <summary>What is said to many chats in a row is kept in memory once.</summary>
    Draft Shared(Draft draft)
    {
        if (_lastDraft is { } last && last.Text.Text == draft.Text.Text && last.Text.Entities.SequenceEqual(draft.Text.Entities)
            && InlineKeyboard.Same(last.Markup.Inline, draft.Markup.Inline))
            return draft with { Text = last.Text, Markup = draft.Markup with { Inline = last.Markup.Inline } };
        return _lastDraft = draft;
    }
}
