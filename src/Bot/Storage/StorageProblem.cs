using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Casebell.Storage;

/// <summary>Turns SQLite's codes into a sentence that names the file and says what to do.</summary>
static class StorageProblem
{
    /// <summary>True where the file or the disk is at fault, so that the same work may succeed later; false for faults in the work itself.</summary>
    public static bool IsTrouble(Exception exception) =>
        exception is SqliteException sqlite && sqlite.SqliteErrorCode is not (raw.SQLITE_ERROR or raw.SQLITE_CONSTRAINT or raw.SQLITE_MISMATCH or raw.SQLITE_MISUSE or raw.SQLITE_RANGE);

    public static StorageException Describe(SqliteException exception, string path) => new(exception.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED =>
            $"The database {path} is locked by another program. Stop that program, then start again. Nothing was changed.",
        raw.SQLITE_READONLY =>
            $"The database {path} is read-only. Give the service's user write access to the file and its folder. Nothing was changed.",
        raw.SQLITE_CANTOPEN =>
            $"The database {path} cannot be opened. Check that its folder exists and that the service's user may write there.",
        raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT =>
            $"The database {path} is damaged or is not a SQLite database. Nothing was overwritten: move it aside and restore a backup, or start with an empty one.",
        raw.SQLITE_FULL =>
            $"The disk that holds the database {path} is full. Free some space; nothing committed is lost.",
        _ => $"The database {path} cannot be used: SQLite error {exception.SqliteErrorCode} ({raw.sqlite3_errstr(exception.SqliteErrorCode).utf8_to_string()}).",
    }, exception);
}
