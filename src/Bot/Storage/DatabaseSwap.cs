using Dapper;
using Microsoft.Data.Sqlite;

namespace Casebell.Storage;

/// <summary>Puts another database in the place of a service's, which is stopped. At no moment is there none.</summary>
static class DatabaseSwap
{
    const string Log = "-wal";
    const string LogIndex = "-shm";

    /// <summary>SQLite's other log, which it keeps only while a file changes from one way of logging to the other.</summary>
    const string Journal = "-journal";

    /// <summary>Copies a file that may be the database, with the log that may lie beside it: what was written last stands there alone.</summary>
    /// <exception cref="IOException">It cannot be read, or its copy not be written.</exception>
    public static void Fetch(string from, DatabaseFile draft)
    {
        PrivateFile.Copy(from, draft.Path);
        foreach (var ending in new[] { Log, Journal }.Where(ending => File.Exists(from + ending)))
            PrivateFile.Copy(from + ending, draft.Path + ending);
    }

    /// <summary>What is wrong with a file that is to be the database; null where nothing is.</summary>
    public static string? Objection(DatabaseFile file)
    {
        try
        {
            using var reader = new DatabaseReader(file);
            if (reader.Read(session => session.Connection.ExecuteScalar<string>("PRAGMA integrity_check(1)")) != "ok")
                return "it is damaged";
            return reader.Schema() switch
            {
                SchemaState.Missing => "it is not a database of Casebell's",
                SchemaState.Newer => "it was made by a newer version of Casebell: use that version",
                SchemaState.Other => "it was made by another build of Casebell: use the build that made it",
                _ => null,
            };
        }
        catch (Exception exception) when (exception is SqliteException or StorageException)
        {
            return "it is damaged, or is no database";
        }
    }

    /// <summary>Puts it in the place of the database, and what was there beside it.</summary>
    /// <param name="draft">In the database's folder; moved.</param>
    /// <param name="aside">Where the replaced one is kept; nothing is there yet.</param>
    /// <returns>Whether there was one to replace.</returns>
    /// <exception cref="StorageException">Another program uses it.</exception>
    /// <exception cref="IOException">Nothing can be written there.</exception>
    public static bool Replace(DatabaseFile file, DatabaseFile draft, string aside)
    {
        if (File.Exists(draft.Path + Log))
            WriteBack(draft);
        var replaces = File.Exists(file.Path);
        if (replaces)
        {
            WriteBack(file);
            PrivateFile.Copy(file.Path, aside);
            foreach (var ending in new[] { Log, Journal }.Where(ending => File.Exists(file.Path + ending)))
                PrivateFile.Copy(file.Path + ending, aside + ending);
        }

        RemoveLog(draft);
        // SQLite would read a log that is left here into the new file.
        RemoveLog(file);
        PrivateFile.Move(draft.Path, file.Path, mayReplace: true);
        return replaces;
    }

    /// <summary>Removes a draft that is not to be the database after all.</summary>
    public static void Drop(DatabaseFile draft)
    {
        File.Delete(draft.Path);
        RemoveLog(draft);
    }

    static void WriteBack(DatabaseFile file)
    {
        try
        {
            using var connection = file.Open();
            connection.Execute("PRAGMA journal_mode = DELETE");
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT)
        {
            // It is replaced because it is damaged: file and log are kept as they are.
        }
        catch (SqliteException exception)
        {
            throw StorageProblem.Describe(exception, file.Path);
        }
    }

    static void RemoveLog(DatabaseFile file)
    {
        File.Delete(file.Path + Log);
        File.Delete(file.Path + LogIndex);
        File.Delete(file.Path + Journal);
    }
}
