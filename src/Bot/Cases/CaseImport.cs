using Casebell.Storage;
using Casework.Cases;
using Casework.Changes;

namespace Casebell.Cases;

/// <summary>
/// Takes a case in: compares it with what is stored, and writes the case, the journal, and whatever other features keep
/// true by it, in one transaction.
/// </summary>
public sealed class CaseImport(CaseTable cases, Journal journal, IEnumerable<IFollowsChanges> followers)
{
    /// <returns>What changed; empty where the case says nothing new.</returns>
    public IReadOnlyList<CaseChange> Import(WriteSession session, Case incoming)
    {
        var before = cases.Find(session, incoming.Slug);
        var after = CaseComparison.WithRevisions(before, incoming);
        if (before is not null && CaseJson.Write(before) == CaseJson.Write(after))
            return [];

        var changes = CaseComparison.Between(before, after);
        cases.Save(session, after);
        journal.Write(session, after.Slug, changes);
        foreach (var follower in followers)
            follower.Changed(session, after, changes);
        return changes;
    }
}

/// <summary>A feature that keeps something true by a case: it acts in the change's own transaction.</summary>
public interface IFollowsChanges
{
    void Changed(WriteSession session, Case after, IReadOnlyList<CaseChange> changes);
}
