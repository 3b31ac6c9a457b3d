using Microsoft.Data.Sqlite;

namespace Casebell.Storage;

/// <summary>Reads a database that belongs to somebody else, such as a running service, and changes nothing in it.</summary>
public sealed class DatabaseReader : IDisposable
{
    readonly DatabaseFile file;
    readonly OpenConnection connection;

    /// <exception cref="SqliteException">The file cannot be opened.</exception>
    internal DatabaseReader(DatabaseFile file)
    {
        this.file = file;
        connection = new(file.OpenToRead());
    }

    /// <summary>Runs the work on a snapshot that no writer disturbs.</summary>
    /// <exception cref="StorageException">The database is damaged or gone.</exception>
    public T Read<T>(Func<ReadSession, T> work)
    {
        try
        {
            var session = new ReadSession(connection);
            session.Run("BEGIN");
            try
            {
                return work(session);
            }
            finally
            {
                session.Run("ROLLBACK");
            }
        }
        catch (SqliteException exception)
        {
            throw StorageProblem.Describe(exception, file.Path);
        }
    }

    public void Dispose() => connection.Dispose();

    /// <exception cref="SqliteException">The file is no database.</exception>
    internal SchemaState Schema() => Storage.Schema.StateOf(connection.Connection);
}
