using Casebell.Cases;
using Casebell.Delivery.Sending;
using Casebell.Storage;

namespace Casebell.Alerts;

/// <summary>What was made of the cases before one of them changed is made anew rather than sent.</summary>
sealed class OutdatedMessages(Handover handover) : IFollowsChanges, INoticesCases
{
    public void Changed(WriteSession session, CaseStep step, bool isQuiet) => session.AfterCommit(handover.Changed);

    /// <summary>Another process may have changed one.</summary>
    public void CasesChanged() => handover.Changed();
}
