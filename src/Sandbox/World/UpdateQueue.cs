namespace Casebell.Sandbox;

/// <summary>An update waiting for the bot. <paramref name="Json"/> is the field with its value, without braces or id.</summary>
/// <param name="Line">A webhook gets the updates of one line one after the other: of a chat, or of who presses and asks.</param>
readonly record struct QueuedUpdate(int Id, ReadOnlyMemory<byte> Json, DateTimeOffset Expires, long Line)
{
    /// <summary>{"update_id":N,&lt;field&gt;}: the field was written when the update was made.</summary>
    internal byte[] Whole()
    {
        Span<byte> id = stackalloc byte[32];
        "{\"update_id\":"u8.CopyTo(id);
        System.Buffers.Text.Utf8Formatter.TryFormat(Id, id[13..], out var digits);
        var whole = new byte[13 + digits + 1 + Json.Length + 1];
        id[..(13 + digits)].CopyTo(whole);
        whole[13 + digits] = (byte)',';
        Json.Span.CopyTo(whole.AsSpan(14 + digits));
        whole[^1] = (byte)'}';
        return whole;
    }
}

/// <summary>
/// The updates that the bot has not confirmed yet, with the ids, limits and offset rules of the Bot API server's queue.
/// Not thread-safe: the world's lock guards it.
/// </summary>
sealed class UpdateQueue
{
    const int MostEvents = 100_000;
    const long MostBytes = 128L << 20;

    readonly LinkedList<QueuedUpdate> _updates = new();
    long _bytes;
    int _next;

    /// <param name="firstId">The id of the first update; without it a random one from Telegram's range.</param>
    internal UpdateQueue(int? firstId = null) => _next = firstId ?? Random.Shared.Next(2_000_001, 1_000_000_001);

    internal int Count => _updates.Count;

    /// <summary>False when the queue is full: then the new update is lost, as on Telegram.</summary>
    internal bool Push(ReadOnlyMemory<byte> json, DateTimeOffset expires, long line)
    {
        if (_updates.Count >= MostEvents || _bytes + json.Length > MostBytes) return false;
        _updates.AddLast(new QueuedUpdate(_next++, json, expires, line));
        _bytes += json.Length;
        return true;
    }

    internal void Clear()
    {
        _updates.Clear();
        _bytes = 0;
    }

    /// <summary>Forgets what the offset confirms and what has expired, and gives what comes next.</summary>
    /// <param name="offset">As getUpdates has it: positive confirms, negative keeps that many of the newest.</param>
    /// <param name="mostBytes">The size at which an answer ends; the first update always fits.</param>
    internal List<QueuedUpdate> Take(int offset, int limit, DateTimeOffset now, int mostBytes)
    {
        if (offset < 0)
            while (_updates.Count > -(long)offset) RemoveFirst();

        var head = _updates.First?.Value.Id ?? _next;
        if (offset > 0 && offset <= (long)_next + 10 && offset >= (long)head - MostEvents)
            while (_updates.First is { } first && first.Value.Id < offset) RemoveFirst();

        var taken = new List<QueuedUpdate>();
        var bytes = 0;
        for (var node = _updates.First; node is not null && taken.Count < limit;)
        {
            var following = node.Next;
            if (node.Value.Expires < now) Remove(node);
            else
            {
                bytes += node.Value.Json.Length + 32;
                if (taken.Count > 0 && bytes > mostBytes) break;
                taken.Add(node.Value);
            }

            node = following;
        }

        return taken;
    }

    /// <summary>The oldest that have not expired; they stay.</summary>
    internal List<QueuedUpdate> First(int most, DateTimeOffset now)
    {
        while (_updates.First is { } first && first.Value.Expires < now) RemoveFirst();
        return [.. _updates.Where(update => update.Expires >= now).Take(most)];
    }

    internal void Forget(int id)
    {
        for (var node = _updates.First; node is not null; node = node.Next)
        {
            if (node.Value.Id != id) continue;
            Remove(node);
            return;
        }
    }

    void RemoveFirst() => Remove(_updates.First!);

    void Remove(LinkedListNode<QueuedUpdate> node)
    {
        _bytes -= node.Value.Json.Length;
        _updates.Remove(node);
    }
}
