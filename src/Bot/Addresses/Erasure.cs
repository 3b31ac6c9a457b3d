using Casebell.Storage;

namespace Casebell.Addresses;

/// <summary>Erases a chat from all features that keep something for it.</summary>
public sealed class Erasure(IEnumerable<IForgetsChats> features)
{
    /// <summary>Erases what the chat has; that there is such a chat is still known.</summary>
    public void EraseBelongings(WriteSession session, long id)
    {
        foreach (var feature in features)
            feature.Forget(session, id);
    }

    /// <summary>Erases what the chat has and the chat itself: whoever writes from there is somebody new.</summary>
    public void Erase(WriteSession session, long id)
    {
        EraseBelongings(session, id);
        ChatNumbers.Remove(session, id);
    }
}
