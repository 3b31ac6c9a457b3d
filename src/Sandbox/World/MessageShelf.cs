namespace Casebell.Sandbox;

/// <summary>The last messages of one chat, oldest first, with ids that only grow. Not thread-safe: the world's lock guards it.</summary>
sealed class MessageShelf(int keep)
{
    readonly List<SandboxMessage> _messages = [];

    internal int Count => _messages.Count;

    internal void Add(SandboxMessage message)
    {
        _messages.Add(message);
        // Trimming in bulk keeps adding cheap; a few more than asked for may stand meanwhile.
        if (_messages.Count > keep + keep / 4 + 1) _messages.RemoveRange(0, _messages.Count - keep);
    }

    internal SandboxMessage? Find(int messageId)
    {
        var index = IndexOf(messageId);
        return index < 0 ? null : _messages[index];
    }

    internal void Replace(SandboxMessage message)
    {
        var index = IndexOf(message.MessageId);
        if (index >= 0) _messages[index] = message;
    }

    internal IReadOnlyList<SandboxMessage> Last() => [.. _messages.Skip(Math.Max(0, _messages.Count - keep))];

    internal SandboxMessage? FirstAfter(int messageId, Func<SandboxMessage, bool> wanted) =>
        _messages.FirstOrDefault(message => message.MessageId > messageId && wanted(message));

    int IndexOf(int messageId)
    {
        int low = 0, high = _messages.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var id = _messages[middle].MessageId;
            if (id == messageId) return middle;
            if (id < messageId) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }
}
