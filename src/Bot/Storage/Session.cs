using Microsoft.Data.Sqlite;

namespace Casebell.Storage;

/// <summary>A connection lent for one piece of work.</summary>
public abstract class Session(SqliteConnection connection)
{
    public SqliteConnection Connection { get; } = connection;

    internal void Run(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

/// <summary>Reads one consistent snapshot.</summary>
public sealed class ReadSession(SqliteConnection connection) : Session(connection);

/// <summary>Reads and writes inside the one open write transaction.</summary>
public sealed class WriteSession(SqliteConnection connection) : Session(connection)
{
    readonly List<Action> afterCommit = [];

    /// <summary>Runs once the transaction is on disk; never where it is rolled back.</summary>
    public void AfterCommit(Action action) => afterCommit.Add(action);

    /// <summary>Does the work whole or not at all, leaving what came before in this transaction as it is.</summary>
    public void Atomically(Action work)
    {
        var promised = afterCommit.Count;
        Run("SAVEPOINT step");
        try
        {
            work();
            Run("RELEASE step");
        }
        catch
        {
            Run("ROLLBACK TO step; RELEASE step");
            afterCommit.RemoveRange(promised, afterCommit.Count - promised);
            throw;
        }
    }

    internal void Committed()
    {
        foreach (var action in afterCommit)
            action();
    }
}
