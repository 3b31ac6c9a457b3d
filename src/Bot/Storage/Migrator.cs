using Dapper;
using Microsoft.Data.Sqlite;

namespace Casebell.Storage;

/// <summary>
/// Brings the schema up to date from the numbered scripts in <c>migrations/</c>, each once and in order. A script that
/// has run is checked against the checksum noted then: scripts are never edited once landed.
/// </summary>
public sealed class Migrator(DatabaseFile file, TimeProvider time)
{
    const long CheckedWholeUpTo = 64 << 20;

    /// <returns>The files of the database that others could read or write until now.</returns>
    /// <exception cref="StorageException">The file cannot be used, or its schema is newer or other than this program's.</exception>
    public IReadOnlyList<string> Run()
    {
        file.Make();
        try
        {
            // First: SQLite gives the log beside the file the file's own mode.
            var restricted = ProtectFromOthers();
            using var connection = file.Open();
            CheckWritable(connection);
            CheckWhole(connection);
            connection.Execute("BEGIN IMMEDIATE");
            Apply(connection);
            connection.Execute("COMMIT");
            return restricted;
        }
        catch (SqliteException exception)
        {
            throw StorageProblem.Describe(exception, file.Path);
        }
    }

    void Apply(SqliteConnection connection)
    {
        connection.Execute("CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, checksum TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT");
        var applied = connection.Query<(string Name, string Checksum)>("SELECT name, checksum FROM migration").ToDictionary(row => row.Name, row => row.Checksum);
        var known = Schema.Scripts();

        if (applied.Keys.Except(known.Select(script => script.Name)).Order().FirstOrDefault() is { } newer)
            throw new StorageException($"The database {file.Path} has the migration '{newer}', which this program does not know: it was made by a newer version. Use that version. Nothing was changed.");

        foreach (var (name, sql, checksum) in known)
        {
            if (!applied.TryGetValue(name, out var noted))
            {
                connection.Execute(sql);
                connection.Execute("INSERT INTO migration VALUES (@name, @checksum, @at)", new { name, checksum, at = time.GetUtcNow().ToUnixTimeMilliseconds() });
            }
            else if (noted != checksum)
            {
                throw new StorageException($"The migration '{name}' of the database {file.Path} differs from this program's: it was made by another build. Use the build that made it. Nothing was changed.");
            }
        }
    }

    /// <summary>SQLite opens a file that it may only read without a word, and fails at the first write, wherever that is.</summary>
    static void CheckWritable(SqliteConnection connection)
    {
        if (SQLitePCL.raw.sqlite3_db_readonly(connection.Handle, "main") == 1)
            throw new SqliteException("read-only", SQLitePCL.raw.SQLITE_READONLY);
    }

    void CheckWhole(SqliteConnection connection)
    {
        // Reading every page of a large file would cost the start more than it tells.
        if (new FileInfo(file.Path).Length <= CheckedWholeUpTo && connection.ExecuteScalar<string>("PRAGMA quick_check(1)") != "ok")
            throw new SqliteException("quick_check failed", SQLitePCL.raw.SQLITE_CORRUPT);
    }

    /// <summary>An earlier version, or whoever copied the file here, may have left it to the umask.</summary>
    List<string> ProtectFromOthers() => [.. new[] { file.Path, file.Path + "-wal", file.Path + "-shm" }.Where(PrivateFile.Restrict)];
}
