using Microsoft.Data.Sqlite;

namespace Casebell.Storage;

/// <summary>A connection with the statements that were compiled for it.</summary>
sealed class OpenConnection(SqliteConnection connection) : IDisposable
{
    public SqliteConnection Connection { get; } = connection;

    public Statements Statements { get; } = new(connection);

    public void Dispose()
    {
        Statements.Dispose();
        Connection.Dispose();
    }
}
