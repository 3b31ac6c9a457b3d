using Casebell.Storage;
using Casework.Cases;

namespace Casebell.Cases.Derived;

/// <summary>What lists are made of and searches go by, read from the public view of a case in the transaction that stores it.</summary>
static class DerivedRows
{
    /// <summary>Makes them what the case now says; a case that the public may not know of has none.</summary>
    /// <param name="changedAt">When the case changed, in Unix milliseconds.</param>
    public static void Save(WriteSession session, Case whole, long changedAt)
    {
        var shown = PublicView.Of(whole);
        var listedAt = ListedRows.Save(session, whole.Slug, shown, changedAt);
        IReadOnlyList<StandingPeriod> periods = shown is null ? [] : StandingPeriod.Of(shown);
        MarkRows.Save(session, whole.Slug, shown is null ? [] : CaseMarks.Of(shown, periods), listedAt);
        ComingRows.Save(session, whole.Slug, shown is null ? [] : ComingPlaces.Of(shown, periods));
        NameRows.Save(session, whole.Slug, shown is null ? [] : SearchNames.Of(shown));
    }
}
