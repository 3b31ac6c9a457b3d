using Casebell.Cases;
using Casebell.Storage;

namespace Casebell.Owners.Resting;

/// <summary>A case that changes rests no more.</summary>
sealed class WakingCases : IFollowsChanges
{
    public void Changed(WriteSession session, CaseStep step, bool isQuiet) => RestingTable.Wake(session, step.After.Slug);
}
