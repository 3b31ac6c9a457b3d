using Casebell.Storage;
using Dapper;

namespace Casebell.Subscriptions;

/// <summary>Everybody who follows something.</summary>
public static class Followers
{
    /// <summary>Whether there is any following at all, of whatever kind.</summary>
    public static bool Any(Session session) => session.Connection.ExecuteScalar<long>("SELECT EXISTS (SELECT 1 FROM following)") != 0;
}
