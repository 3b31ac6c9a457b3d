using Casebell.Storage;
using Dapper;

namespace Casebell.Subscriptions;

/// <summary>Everybody who follows something.</summary>
public static class Followers
{
    /// <summary>Whether there is any following at all, of whatever kind.</summary>
    public static bool Any(Session session) => session.Connection.ExecuteScalar<long>("SELECT EXISTS (SELECT 1 FROM following)") != 0;

    /// <summary>The latest following; 0 where there is none.</summary>
    public static long Last(Session session) => session.Connection.ExecuteScalar<long>("SELECT coalesce(max(id), 0) FROM following");

    /// <summary>Whether somebody follows a person, whom a case may name that does not yet.</summary>
    public static bool WaitForNames(Session session) => session.Connection.ExecuteScalar<long>("SELECT EXISTS (SELECT 1 FROM following WHERE kind = 'person')") != 0;

    /// <summary>Whether somebody follows a tag that no case had.</summary>
    public static bool WaitForTags(Session session) =>
        session.Connection.ExecuteScalar<long>(
            "SELECT EXISTS (SELECT 1 FROM following WHERE kind = 'tag' AND target >= @mark AND target < @mark || char(0x10FFFF))", new { mark = FollowSecrets.SealedTag.ToString() }) != 0;
}
