using Casebell.Storage;

namespace Casebell.Addresses;

/// <summary>A feature that has planned something by when a chat wants to be reminded.</summary>
public interface IGoesByLeads
{
    /// <summary>The chat wants other reminders from now on: they are planned anew, in the same transaction.</summary>
    void LeadsChanged(WriteSession session, long chatId);
}
