using Casebell.Cases;
using Casebell.Storage;
using Casework.Cases;
using Dapper;

namespace Casebell.Alerts.Reports;

/// <summary>Which case a broadcast told of.</summary>
sealed class ToldCases(CaseTable cases)
{
    /// <summary>Null where the broadcast told of no change in a case.</summary>
    public static CaseSlug? Slug(Session session, long broadcast) =>
        session.Connection.QuerySingleOrDefault<string>("SELECT slug FROM case_change WHERE broadcast_id = @broadcast", new { broadcast }) is { } slug ? CaseSlug.Parse(slug) : null;

    /// <summary>As the public sees it now; null also where the public may not know of it any more.</summary>
    public Case? Find(Session session, long broadcast) => Slug(session, broadcast) is { } slug ? cases.FindPublic(session, slug) : null;
}
