using Casebell.Storage;

namespace Casebell.Addresses;

/// <summary>A feature that keeps something for a chat.</summary>
public interface IBelongsToChat
{
    /// <summary>Two rows turned out to be one chat: what belongs to the first belongs to the second now. What refers to the first by a cascade goes with its row.</summary>
    void Merge(WriteSession session, long from, long to);
}
