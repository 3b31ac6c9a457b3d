using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Casebell.Privacy;
using Casebell.Storage;
using Dapper;
using NodaTime;

namespace Casebell.Rights.Farewells;

/// <summary>Farewells that are under way, sealed; after two days none is of use any more.</summary>
sealed class FarewellTable(Keyring keyring, TimeProvider time)
{
    static readonly Duration Useful = Duration.FromDays(2);

    /// <returns>Its row.</returns>
    public long Add(WriteSession session, Farewell farewell)
    {
        // Sealed for the row: that has to be there first.
        var id = session.Connection.ExecuteScalar<long>("INSERT INTO farewell (created_at) VALUES (@now) RETURNING id", new { now = time.Milliseconds() });
        Put(session, id, farewell);
        return id;
    }

    public void Put(WriteSession session, long id, Farewell farewell) =>
        session.Connection.Execute("UPDATE farewell SET sealed = @content WHERE id = @id", new { id, content = keyring.Seal(farewell.ToBytes(), Identity(id)) });

    public static void Remove(WriteSession session, long id) => session.Connection.Execute("DELETE FROM farewell WHERE id = @id", new { id });

    /// <summary>The oldest first; null for one that is of no use any more, or that cannot be read.</summary>
    public IReadOnlyList<(long Id, Farewell? Farewell)> All(Session session)
    {
        var since = (time.Now() - Useful).Milliseconds();
        return [.. session.Connection.Query<(long Id, byte[]? Content, long CreatedAt)>("SELECT id, sealed, created_at FROM farewell ORDER BY id").ToList()
            .Select(row => (row.Id, row.CreatedAt > since && row.Content is { } content ? Open(row.Id, content) : null))];
    }

    public static long Count(Session session) => session.Connection.ExecuteScalar<long>("SELECT count(*) FROM farewell");

    Farewell? Open(long id, byte[] content)
    {
        try
        {
            return Farewell.FromBytes(keyring.Open(content, Identity(id)));
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException)
        {
            return null;
        }
    }

    internal static string Identity(long id) => string.Create(CultureInfo.InvariantCulture, $"farewell {id}");
}
