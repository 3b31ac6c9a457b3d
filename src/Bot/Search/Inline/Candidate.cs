using Casework.Cases;

namespace Casebell.Search.Inline;

/// <summary>A case that may be meant.</summary>
/// <param name="Coming">The scheduled event for which it is offered; null where it was searched for.</param>
/// <param name="IsNear">Its name is only like the one that was typed.</param>
/// <param name="IsOneOfMany">Others answer to the same words: it has to be told apart from them.</param>
sealed record Candidate(CaseSlug Slug, ScheduledEvent? Coming = null, bool IsNear = false, bool IsOneOfMany = false);
