using Casebell.Storage;
using Casework.Cases;

namespace Casebell.Subscriptions;

/// <summary>Which cases name the people that somebody follows.</summary>
public interface IPersonMatches
{
    /// <summary>Makes it true for a case whose names may have changed; cheap where they have not.</summary>
    void Refresh(WriteSession session, CaseSlug slug);
}

/// <summary>Finds nobody.</summary>
sealed class NoPersonMatches : IPersonMatches
{
    public void Refresh(WriteSession session, CaseSlug slug)
    {
    }
}
