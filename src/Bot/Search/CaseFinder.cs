using Casebell.Cases;
using Casebell.Storage;
using Casework.Names;

namespace Casebell.Search;

/// <summary>Finds the case that a reader means, among the public ones as they are now.</summary>
public sealed class CaseFinder(CaseTable cases)
{
    const int LongestQuery = 256;

    volatile Built? built;

    public NameAnswer Find(Session session, string query)
    {
        var version = cases.Version(session);
        var index = built;
        if (index?.Version != version)
            built = index = new Built(version, new NameIndex(cases.PublicNames(session)));
        return index!.Names.Find(query.Length <= LongestQuery ? query : query[..LongestQuery]);
    }

    sealed record Built(string Version, NameIndex Names);
}
