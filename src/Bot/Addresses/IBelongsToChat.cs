using Casebell.Storage;

namespace Casebell.Addresses;

/// <summary>A feature that keeps something for a chat.</summary>
public interface IBelongsToChat
{
    /// <summary>Two rows turned out to be one chat: what belongs to the first belongs to the second now. What refers to the first by a cascade goes with its row.</summary>
    void Merge(WriteSession session, long from, long to);

    /// <summary>The chat has a new id at Telegram, where messages are numbered anew: the numbers of those sent before mean others there.</summary>
    void Moved(WriteSession session, long id)
    {
    }
}
