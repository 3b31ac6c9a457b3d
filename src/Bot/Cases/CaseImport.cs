using Casebell.Cases.Shipped;
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
    /// <summary>What taking the case in would do. Changes nothing.</summary>
    public CaseStep Look(Session session, Case incoming)
    {
        var before = cases.Find(session, incoming.Slug);
        return new(before, before is null ? incoming : TakenBack.CarriedOn(session, before, CaseComparison.WithRevisions(before, incoming)));
    }

    /// <param name="shipped">Which version of a shipped file the case is taken from; null for an edit made here.</param>
    /// <returns>What was done; where the case says nothing new, nothing but noting where it comes from.</returns>
    /// <param name="isQuiet">Nobody is alerted.</param>
    public CaseStep Import(WriteSession session, Case incoming, string? shipped = null, bool isQuiet = false)
    {
        var step = Look(session, incoming);
        if (!step.IsUnchanged)
            Store(session, step, isQuiet);
        if (shipped is not null)
            Provenance.NoteShipped(session, incoming.Slug, shipped);
        else if (!step.IsUnchanged)
            Provenance.NoteEdited(session, incoming.Slug, ShippedCase.VersionOf(incoming));
        return step;
    }

    void Store(WriteSession session, CaseStep step, bool isQuiet)
    {
        cases.Save(session, step.After);
        journal.Write(session, step);
        foreach (var follower in followers)
            follower.Changed(session, step, isQuiet);
    }
}

/// <summary>One case taken in, or what that would do.</summary>
/// <param name="Before">Null: there was no such case.</param>
/// <param name="After">With its revisions carried on.</param>
public sealed record CaseStep(Case? Before, Case After)
{
    /// <summary>What readers may learn of it; empty for a trifle, and where the public may not know of the case.</summary>
    public IReadOnlyList<CaseChange> Changes { get; } = CaseComparison.Between(Before, After);

    /// <summary>The scheduled events that the public can no longer see, as they were.</summary>
    internal IReadOnlyList<ScheduledEvent> TakenBack { get; } =
        Before is not null && PublicView.Of(Before) is { } shown ? [.. shown.Scheduled.ExceptBy(PublicView.Of(After)?.Scheduled.Select(now => now.Id) ?? [], then => then.Id)] : [];

    public bool IsUnchanged { get; } = Before is not null && CaseJson.Write(Before) == CaseJson.Write(After);
}

/// <summary>A feature that keeps something true by a case: it acts in the change's own transaction.</summary>
public interface IFollowsChanges
{
    /// <param name="isQuiet">Nobody is to be alerted of it.</param>
    void Changed(WriteSession session, CaseStep step, bool isQuiet);
}

/// <summary>A feature that can tell an editor beforehand what a change would bring about.</summary>
public interface IPreviewsChanges
{
    /// <summary>Lines for a terminal; none where it would bring about nothing.</summary>
    /// <param name="session">Null where there is no database yet.</param>
    IEnumerable<string> Preview(Session? session, CaseStep step);
}
