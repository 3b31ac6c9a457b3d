using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Casebell.Storage;

/// <summary>
/// The one door to SQLite: a single writer lane with short transactions, and pooled readers. SQLite runs its calls
/// synchronously, so work handed in here is synchronous too; never hold a transaction across a network call.
/// </summary>
public sealed class Database : IDisposable
{
    const int PooledReaders = 8;

    readonly DatabaseFile file;
    readonly SemaphoreSlim writerLane = new(1, 1);
    readonly ConcurrentStack<OpenConnection> readers = [];
    int idleReaders;

    /// <summary>Used by whoever is in the lane.</summary>
    OpenConnection writer;

    /// <exception cref="StorageException">The file cannot be used.</exception>
    public Database(DatabaseFile file)
    {
        this.file = file;
        try
        {
            writer = new(file.Open());
        }
        catch (SqliteException exception)
        {
            throw StorageProblem.Describe(exception, file.Path);
        }
    }

    public string Path => file.Path;

    /// <summary>Runs the work in one write transaction: committed when it returns, rolled back when it throws.</summary>
    /// <exception cref="StorageException">The database is locked, full, read-only or damaged; nothing was changed.</exception>
    public async Task<T> WriteAsync<T>(Func<WriteSession, T> work, CancellationToken cancellationToken)
    {
        WriteSession session;
        T result;
        await writerLane.WaitAsync(cancellationToken);
        try
        {
            result = default!;
            session = InTransaction(writer, open => result = work(open));
        }
        catch (SqliteException exception)
        {
            throw StorageProblem.Describe(exception, file.Path);
        }
        finally
        {
            writerLane.Release();
        }

        session.Committed();
        return result;
    }

    public Task WriteAsync(Action<WriteSession> work, CancellationToken cancellationToken) =>
        WriteAsync(
            session =>
            {
                work(session);
                return true;
            },
            cancellationToken);

    /// <summary>Like <see cref="WriteAsync(Action{WriteSession}, CancellationToken)"/>, for work that may hang: then it is broken off, and nothing was changed.</summary>
    /// <param name="hangs">Asked now and again, from another thread, while the work is done.</param>
    /// <exception cref="HangingWorkException">The work hung.</exception>
    /// <exception cref="StorageException">The database is locked, full, read-only or damaged; nothing was changed.</exception>
    public async Task WriteAsync(Action<WriteSession> work, Func<bool> hangs, CancellationToken cancellationToken)
    {
        WriteSession session;
        await writerLane.WaitAsync(cancellationToken);
        try
        {
            session = await LineWatch.RunAsync(writer, open => InTransaction(open, work), hangs, () => writer = new(file.Open()));
        }
        catch (SqliteException exception)
        {
            throw StorageProblem.Describe(exception, file.Path);
        }
        finally
        {
            writerLane.Release();
        }

        session.Committed();
    }

    /// <summary>Runs the work on a snapshot that no writer disturbs.</summary>
    /// <exception cref="StorageException">The database is damaged or gone.</exception>
    public T Read<T>(Func<ReadSession, T> work)
    {
        try
        {
            var connection = TakeReader() ?? new(file.Open());
            try
            {
                return OnSnapshot(connection, work);
            }
            finally
            {
                GiveBack(connection);
            }
        }
        catch (SqliteException exception)
        {
            throw StorageProblem.Describe(exception, file.Path);
        }
    }

    /// <summary>
    /// Writes the file anew and cuts off SQLite's log: what was overwritten or erased is then in neither. Erasing alone leaves
    /// copies in pages that SQLite has rearranged.
    /// </summary>
    /// <exception cref="StorageException">Another program reads or writes for longer than SQLite waits, or the disk has no room for a second copy; nothing is lost by that.</exception>
    public Task RewriteAsync(CancellationToken cancellationToken) =>
        InLaneAsync(
            command =>
            {
                Run(command, "VACUUM");
                return IsLogEmptied(command) ? true : throw new SqliteException("The log is in use.", SQLitePCL.raw.SQLITE_BUSY);
            },
            cancellationToken);

    /// <summary>Writes the file anew; what it held before stands in the log until <see cref="EmptyLogAsync"/>.</summary>
    /// <exception cref="StorageException">As of <see cref="RewriteAsync"/>.</exception>
    public Task VacuumAsync(CancellationToken cancellationToken) =>
        InLaneAsync(
            command =>
            {
                Run(command, "VACUUM");
                return true;
            },
            cancellationToken);

    /// <summary>
    /// Brings all that is committed into the database file and empties the write-ahead log, in which what was erased would else lie until
    /// it is written over.
    /// </summary>
    /// <returns>False where somebody was still reading what was before: ask again a little later.</returns>
    /// <exception cref="StorageException">The database is full, damaged or gone.</exception>
    public Task<bool> EmptyLogAsync(CancellationToken cancellationToken) =>
        InLaneAsync(
            command =>
            {
                // It must not hold up those that write for as long as they would wait themselves.
                Run(command, "PRAGMA busy_timeout = 100");
                try
                {
                    return IsLogEmptied(command);
                }
                finally
                {
                    Run(command, DatabaseFile.Patience);
                }
            },
            cancellationToken);

    static void Run(SqliteCommand command, string statement)
    {
#pragma warning disable CA2100 // The constants above.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    static bool IsLogEmptied(SqliteCommand command)
    {
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        return command.ExecuteScalar() is 0L;
    }

    /// <summary>Runs what cannot be in a transaction.</summary>
    async Task<T> InLaneAsync<T>(Func<SqliteCommand, T> work, CancellationToken cancellationToken)
    {
        await writerLane.WaitAsync(cancellationToken);
        try
        {
            using var command = writer.Connection.CreateCommand();
            return work(command);
        }
        catch (SqliteException exception)
        {
            throw StorageProblem.Describe(exception, file.Path);
        }
        finally
        {
            writerLane.Release();
        }
    }

    public void Dispose()
    {
        foreach (var reader in readers)
            reader.Dispose();
        writer.Dispose();
        writerLane.Dispose();
    }

    OpenConnection? TakeReader()
    {
        if (!readers.TryPop(out var reader))
            return null;
        Interlocked.Decrement(ref idleReaders);
        return reader;
    }

    void GiveBack(OpenConnection reader)
    {
        if (Interlocked.Increment(ref idleReaders) <= PooledReaders)
        {
            readers.Push(reader);
            return;
        }

        Interlocked.Decrement(ref idleReaders);
        reader.Dispose();
    }

    static T OnSnapshot<T>(OpenConnection connection, Func<ReadSession, T> work)
    {
        var session = new ReadSession(connection);
        // Deferred: it takes no lock and holds up no writer, and all that the work reads is of one moment.
        session.Run("BEGIN");
        try
        {
            return work(session);
        }
        finally
        {
            RollBack(session);
        }
    }

    static WriteSession InTransaction(OpenConnection connection, Action<WriteSession> work)
    {
        var session = new WriteSession(connection);
        // IMMEDIATE: a deferred read-then-write would wait out the whole busy timeout and fail.
        session.Run("BEGIN IMMEDIATE");
        try
        {
            work(session);
            session.Run("COMMIT");
            return session;
        }
        catch
        {
            RollBack(session);
            throw;
        }
    }

    static void RollBack(Session session)
    {
        try
        {
            session.Run("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has already rolled back by itself (disk full, I/O error); the first failure is the one to tell.
        }
    }
}
