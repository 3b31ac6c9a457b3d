using Dapper;

namespace Casebell.Storage;

/// <summary>How a database is, as far as the file itself tells.</summary>
/// <param name="Damage">What SQLite's quick check says; null where it finds nothing.</param>
/// <param name="Bytes">Of the file and of what is not yet written into it.</param>
sealed record Checkup(string? Damage, long Bytes)
{
    public static Checkup Of(Session session, string path) => new(Damages(session), Size(path) + Size(path + "-wal"));

    /// <summary>Bytes that are free on the disk where the file is; null where the system does not tell.</summary>
    public static long? FreeSpace(string path)
    {
        try
        {
            return new DriveInfo(path).AvailableFreeSpace;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    static string? Damages(Session session) =>
        session.Connection.ExecuteScalar<string>("PRAGMA quick_check(1)") is { } said and not "ok" ? said : null;

    static long Size(string path) => new FileInfo(path) is { Exists: true, Length: var length } ? length : 0;
}
