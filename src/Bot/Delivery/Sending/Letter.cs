using Casebell.Addresses;
using Casebell.Messages;

namespace Casebell.Delivery.Sending;

/// <summary>One finished message and where it goes.</summary>
/// <param name="EntryId">Which entry of the outbox it is; a second try goes on after the pieces that arrived.</param>
/// <param name="Template">What it was made from, to name it in the log.</param>
public sealed record Letter(long EntryId, ChatAddress To, Content Content, string? Template)
{
    /// <summary>The message that the content is put into; where that is gone, it is said in a new one. Null: a new one.</summary>
    public int? MessageId { get; init; }

    /// <summary>Said in a new message besides, or instead where the message to correct is gone.</summary>
    public Content? Anew { get; init; }

    /// <summary>The button press that it answers; it is a toast then, and no message.</summary>
    public string? QueryId { get; init; }

    /// <summary>Where things stood when it was made, by <see cref="Handover.Now"/>; null where it goes whatever has changed since.</summary>
    public long? MadeAt { get; init; }

    /// <summary>It goes to a topic, and the group's general topic is told the same, or was. Should the topic be lost, it is not said there a second time.</summary>
    public bool IsToldInGeneral { get; init; }

    /// <summary>It comes without a sound.</summary>
    public bool Silent { get; init; }
}
