using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Messages;

namespace Casebell.Delivery.Sending;

/// <summary>A finished message on its way to Telegram.</summary>
/// <param name="Entry">For which it is said; of several that are said together, the oldest.</param>
public sealed record Letter(Entry Entry, ChatAddress To, Content Content)
{
    /// <summary>The message to put the content into; null for a new one.</summary>
    public int? Edits { get; init; }

    /// <summary>What is said after the edit; where the message to edit is gone, it alone is said.</summary>
    public Content? Anew { get; init; }

    public bool IsSilent { get; init; }
}
