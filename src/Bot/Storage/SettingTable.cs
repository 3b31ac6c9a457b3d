using Dapper;

namespace Casebell.Storage;

/// <summary>What the service notes about the database itself: one value a key.</summary>
static class SettingTable
{
    /// <summary>Null where it was never noted.</summary>
    public static byte[]? Find(Session session, string key) =>
        session.Connection.QuerySingleOrDefault<byte[]?>("SELECT value FROM setting WHERE key = @key", new { key });

    public static void Put(WriteSession session, string key, byte[] value) =>
        session.Connection.Execute("INSERT INTO setting (key, value) VALUES (@key, @value) ON CONFLICT (key) DO UPDATE SET value = excluded.value", new { key, value });

    public static void Remove(WriteSession session, string key) => session.Connection.Execute("DELETE FROM setting WHERE key = @key", new { key });
}
