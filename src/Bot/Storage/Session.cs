using Microsoft.Data.Sqlite;

namespace Casebell.Storage;

/// <summary>A connection lent for one piece of work.</summary>
public abstract class Session
{
    readonly Statements statements;

    private protected Session(OpenConnection open)
    {
        Connection = open.Connection;
        statements = open.Statements;
    }

    public SqliteConnection Connection { get; }

    /// <summary>A statement that is compiled once for each connection, for what is asked with every message. Do not dispose of it.</summary>
    /// <param name="sql">A constant: each text is kept for as long as the connection.</param>
    /// <param name="values">The same names in the same order each time.</param>
    public SqliteCommand Statement(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => statements.Get(sql, values);

    /// <summary>Reads something that stays as it is for as long as the session lasts; inside a write transaction it may change, so there it is read each time.</summary>
    /// <param name="key">Of a type of the caller's own, so that no two mean different things.</param>
    public virtual T Once<TKey, T>(TKey key, Func<T> read)
        where TKey : notnull => read();

    internal void Run(string sql) => statements.Get(sql, []).ExecuteNonQuery();
}

/// <summary>Reads one consistent snapshot.</summary>
public sealed class ReadSession : Session
{
    readonly Dictionary<object, object?> remembered = [];

    internal ReadSession(OpenConnection open)
        : base(open)
    {
    }

    /// <summary>Nothing changes on a snapshot: what several messages made on it ask alike is asked once.</summary>
    public override T Once<TKey, T>(TKey key, Func<T> read)
    {
        if (remembered.TryGetValue(key, out var known))
            return (T)known!;
        var made = read();
        remembered.Add(key, made);
        return made;
    }
}

/// <summary>Reads and writes inside the one open write transaction.</summary>
public sealed class WriteSession : Session
{
    internal WriteSession(OpenConnection open)
        : base(open)
    {
    }

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
