namespace Casebell.Sandbox;

/// <summary>What the bot has sent since a count began.</summary>
/// <param name="Messages">All of them.</param>
/// <param name="Chats">How many chats had at least one.</param>
/// <param name="Repeats">Messages whose very text the chat had before.</param>
/// <param name="MostInAChat">Of messages in one chat.</param>
/// <param name="MostInASecond">Of messages within any second.</param>
/// <param name="Span">From the first to the last, in real time.</param>
/// <param name="SinceLast">Real time since the last; null before the first.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct Arrivals(long Messages, int Chats, long Repeats, int MostInAChat, int MostInASecond, TimeSpan Span, TimeSpan? SinceLast);

/// <summary>Counts what the bot sends without keeping it, so that a hundred thousand chats can be watched. Not thread-safe: the world's lock guards it.</summary>
/// <param name="containing">Only messages with these words count; null: all.</param>
sealed class ArrivalCount(string? containing, TimeProvider time)
{
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    readonly Dictionary<long, int> _chats = [];
    readonly HashSet<(long Chat, int Text)> _told = [];
    readonly Queue<long> _lastSecond = new();
    long _messages;
    long _repeats;
    long _first;
    long _last;
    int _mostInAChat;
    int _mostInASecond;

    internal Arrivals Now => new(
        _messages, _chats.Count, _repeats, _mostInAChat, _mostInASecond,
        time.GetElapsedTime(_first, _last), _messages == 0 ? null : time.GetElapsedTime(_last));

    internal int In(long chat) => _chats.GetValueOrDefault(chat);

    internal void Add(long chat, string text)
    {
        if (containing is not null && !text.Contains(containing, StringComparison.Ordinal)) return;
        _last = time.GetTimestamp();
        if (_messages++ == 0) _first = _last;
        var inChat = _chats[chat] = In(chat) + 1;
        _mostInAChat = Math.Max(_mostInAChat, inChat);
        if (!_told.Add((chat, text.GetHashCode(StringComparison.Ordinal)))) _repeats++;
        _lastSecond.Enqueue(_last);
        while (time.GetElapsedTime(_lastSecond.Peek(), _last) >= Second) _lastSecond.Dequeue();
        _mostInASecond = Math.Max(_mostInASecond, _lastSecond.Count);
    }
}
