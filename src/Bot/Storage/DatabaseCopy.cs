using Dapper;
using Microsoft.Data.Sqlite;

namespace Casebell.Storage;

/// <summary>Copies a database that a service may be using.</summary>
sealed class DatabaseCopy : IDisposable
{
    readonly DatabaseFile file;
    readonly OpenConnection connection;

    DatabaseCopy(DatabaseFile file)
    {
        this.file = file;
        connection = new(file.OpenToCopy());
    }

    /// <exception cref="StorageException">It cannot be used, or is not Casebell's.</exception>
    public static DatabaseCopy Open(DatabaseFile file)
    {
        DatabaseCopy? copy = null;
        try
        {
            copy = new DatabaseCopy(file);
            // Another version's is copied all the same: before an upgrade is when most backups are made.
            if (Schema.StateOf(copy.connection.Connection) == SchemaState.Missing)
                throw new StorageException($"The database {file.Path} is not Casebell's, or is still empty. Nothing was copied.");
            return copy;
        }
        catch (SqliteException exception)
        {
            copy?.Dispose();
            throw StorageProblem.Describe(exception, file.Path);
        }
        catch
        {
            copy?.Dispose();
            throw;
        }
    }

    public T Read<T>(Func<ReadSession, T> work) => work(new ReadSession(connection));

    /// <summary>Writes it as it is at one moment to a new file, which is whole and on disk when it has its name.</summary>
    /// <exception cref="IOException">The new file cannot be written.</exception>
    /// <exception cref="StorageException">The database cannot be read.</exception>
    public void WriteTo(string path)
    {
        PrivateFile.MakeFolder(Path.GetDirectoryName(path)!);
        var draft = DraftFile.For(path);
        PrivateFile.Create(draft).Dispose();
        try
        {
            // Nothing that was erased is in it: only what is there now is written.
            connection.Connection.Execute("VACUUM INTO @draft", new { draft });
            using (var written = new FileStream(draft, FileMode.Open, FileAccess.ReadWrite))
                written.Flush(flushToDisk: true);
            PrivateFile.Move(draft, path, mayReplace: false);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is SQLitePCL.raw.SQLITE_FULL or SQLitePCL.raw.SQLITE_IOERR or SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_READONLY)
        {
            // The database is only read; what cannot be written is the copy.
            throw new IOException(SQLitePCL.raw.sqlite3_errstr(exception.SqliteErrorCode).utf8_to_string(), exception);
        }
        catch (SqliteException exception)
        {
            throw StorageProblem.Describe(exception, file.Path);
        }
        finally
        {
            // Once it has its name, there is none.
            File.Delete(draft);
        }
    }

    public void Dispose() => connection.Dispose();
}
