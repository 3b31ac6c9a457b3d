using Casebell.Storage;

namespace Casebell.Addresses;

/// <summary>A feature that lets something wait for the hours that a chat chose.</summary>
public interface IGoesByChoices
{
    /// <summary>The chat chose other hours, another rhythm or zone: what waits by the old ones waits by the new ones, in the same transaction.</summary>
    void ChoicesChanged(WriteSession session, long chatId);
}
