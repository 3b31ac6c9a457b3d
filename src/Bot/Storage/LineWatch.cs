using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Casebell.Storage;

/// <summary>Watches work on a connection, and gets the connection out of the hands of work that hangs.</summary>
static class LineWatch
{
    static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);

    /// <summary>What hangs inside SQLite stops when it is told to.</summary>
    static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    /// <param name="replace">Called where the connection had to be given up.</param>
    /// <exception cref="HangingWorkException">The work hung; nothing of it was committed.</exception>
    public static async Task<WriteSession> RunAsync(OpenConnection connection, Func<OpenConnection, WriteSession> work, Func<bool> hangs, Action replace)
    {
        var doing = Task.Run(() => work(connection));
        while (await Task.WhenAny(doing, Task.Delay(Glance)) != doing)
        {
            if (hangs())
                return await BreakOffAsync(connection, doing, replace);
        }

        return await doing;
    }

    static async Task<WriteSession> BreakOffAsync(OpenConnection connection, Task<WriteSession> doing, Action replace)
    {
        raw.sqlite3_interrupt(connection.Connection.Handle);
        if (await Task.WhenAny(doing, Task.Delay(Grace)) == doing)
        {
            // It may just have come to its end.
            if (doing.IsCompletedSuccessfully)
                return await doing;
            _ = doing.Exception;
            throw new HangingWorkException();
        }

        // Whatever it does one day, it does to a connection that is closed.
        _ = doing.ContinueWith(static late => late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        GiveUp(connection);
        replace();
        throw new HangingWorkException();
    }

    static void GiveUp(OpenConnection connection)
    {
        try
        {
            // Closing alone would wait for statements that are not finished, and the lock with it.
            raw.sqlite3_exec(connection.Connection.Handle, "ROLLBACK");
            connection.Dispose();
        }
        catch (Exception fault) when (fault is SqliteException or InvalidOperationException)
        {
            // The transaction is over in any case; what is left of the connection goes with the work.
        }
    }
}
