using Casework.Cases;
using Casework.Changes;

namespace Casebell.Alerts;

/// <summary>What one edit changed in one case, as it was noted for those who are to be told.</summary>
/// <param name="Id">Also its broadcast's.</param>
/// <param name="Revision">Of the case, with the change.</param>
/// <param name="Subjects">Of its changes: <see cref="CaseChange.Subject"/>.</param>
/// <param name="IsForHearings">Something in it is told to those too who want hearings and decisions only.</param>
/// <param name="IsForgotten">What the public saw before it is no longer known.</param>
public sealed record RecordedChange(long Id, CaseSlug Slug, long Revision, IReadOnlySet<string> Subjects, bool IsForHearings, bool IsForgotten)
{
    /// <summary>The last following that there was: who followed later knew of the change.</summary>
    public long FollowedTo { get; init; } = long.MaxValue;

    static readonly string WholeCase = new CaseAdded().Subject;

    /// <summary>Whether it made the case known, so that nothing was before it.</summary>
    public bool IsOfWholeCase => Subjects.Contains(WholeCase);

    /// <param name="hasNothingBefore">That is so of a change that made the case known; of any other, what was before it is forgotten.</param>
    public RecordedChange Seen(bool hasNothingBefore) => (hasNothingBefore && !IsOfWholeCase) is var forgotten && forgotten == IsForgotten ? this : this with { IsForgotten = forgotten };

    /// <summary>Whether both are about one thing; a case that was made known is about everything in it.</summary>
    public static bool Overlap(IReadOnlySet<string> one, IReadOnlySet<string> other) => one.Contains(WholeCase) || other.Contains(WholeCase) || one.Overlaps(other);

    /// <summary>Whether a change is about one of the subjects.</summary>
    public static bool IsAbout(IReadOnlySet<string> subjects, CaseChange change) => subjects.Contains(WholeCase) || subjects.Contains(change.Subject);
}
