using Casebell.Cases;
using Casebell.Storage;
using Casework.Cases;
using Casework.Names;

namespace Casebell.Search;

/// <summary>Finds the case that a reader means, among the public ones as they are now.</summary>
public sealed class CaseFinder(CaseTable cases)
{
    const int LongestQuery = 256;

    volatile Built? built;

    public NameAnswer Find(Session session, string query) => Now(session).Names.Find(Cut(query));

    /// <summary>Cases whose names begin like what is being typed, found as they are asked for.</summary>
    public IEnumerable<CaseSlug> Beginning(Session session, string query) => Now(session).Beginnings.Value.Of(Cut(query));

    Built Now(Session session)
    {
        var version = cases.Version(session);
        var index = built;
        if (index?.Version != version)
        {
            var names = cases.PublicNames(session);
            built = index = new Built(version, new NameIndex(names), new Lazy<NameBeginnings>(() => new NameBeginnings(names)));
        }

        return index!;
    }

    static string Cut(string query) => query.Length <= LongestQuery ? query : query[..LongestQuery];

    /// <param name="Beginnings">Made once somebody types a name in inline mode.</param>
    sealed record Built(string Version, NameIndex Names, Lazy<NameBeginnings> Beginnings);
}
