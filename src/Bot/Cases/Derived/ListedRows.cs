using System.Security.Cryptography;
using System.Text;
using Casebell.Storage;
using Casework.Cases;
using Dapper;

namespace Casebell.Cases.Derived;

/// <summary>Which cases are on the list, and when they last changed for the public.</summary>
static class ListedRows
{
    /// <summary>A change that only editors may see leaves the case in its place: even that something happened would tell.</summary>
    /// <returns>When it last changed for the public, in Unix milliseconds.</returns>
    public static long Save(WriteSession session, CaseSlug slug, Case? shown, long changedAt)
    {
        if (shown is null)
        {
            session.Connection.Execute("DELETE FROM listed_case WHERE slug = @slug", new { slug = slug.Value });
            return changedAt;
        }

        return session.Connection.ExecuteScalar<long>(
            """
            INSERT INTO listed_case (slug, changed_at, digest) VALUES (@slug, @changedAt, @digest)
            ON CONFLICT (slug) DO UPDATE SET changed_at = iif(digest = excluded.digest, changed_at, excluded.changed_at), digest = excluded.digest
            RETURNING changed_at
            """,
            new { slug = slug.Value, changedAt, digest = SHA256.HashData(Encoding.UTF8.GetBytes(CaseJson.Write(shown))) });
    }
}
