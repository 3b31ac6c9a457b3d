using Microsoft.Data.Sqlite;

namespace Casebell.Storage;

/// <summary>Where the database is, made from <c>Storage:ConnectionString</c>.</summary>
public sealed class DatabaseFile
{
    /// <summary>How long a connection waits for another writer.</summary>
    internal const string Patience = "PRAGMA busy_timeout = 5000;";

    const int BusyTimeoutSeconds = 5;

    readonly string connectionString;
    readonly string existingOnly;

    /// <param name="connectionString">A Microsoft.Data.Sqlite connection string; a relative path starts at the working directory.</param>
    /// <exception cref="StorageException">The string is not one, or names no file.</exception>
    public DatabaseFile(string connectionString)
    {
        SqliteConnectionStringBuilder builder;
        try
        {
            builder = new SqliteConnectionStringBuilder(connectionString);
        }
        catch (ArgumentException exception)
        {
            throw new StorageException($"Storage:ConnectionString is not a SQLite connection string ({exception.Message}). Example: Data Source=data/bot.db", exception);
        }

        if (builder.DataSource is "" or ":memory:" || builder.Mode == SqliteOpenMode.Memory)
            throw new StorageException("Storage:ConnectionString must name a file: reminders have to outlive the process. Example: Data Source=data/bot.db");

        Path = System.IO.Path.GetFullPath(builder.DataSource);
        builder.DataSource = Path;
        builder.Pooling = false;
        builder.DefaultTimeout = BusyTimeoutSeconds;
        this.connectionString = builder.ToString();
        builder.Mode = SqliteOpenMode.ReadWrite;
        existingOnly = builder.ToString();
    }

    /// <summary>Whether it is a connection string for a file that can be read and written; SQLite knows no passwords.</summary>
    public static bool CanUse(string connectionString)
    {
        try
        {
            var builder = new SqliteConnectionStringBuilder(connectionString);
            return builder is { DataSource: not ("" or ":memory:"), Mode: SqliteOpenMode.ReadWriteCreate or SqliteOpenMode.ReadWrite, Password: "" };
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Absolute path of the database file.</summary>
    public string Path { get; }

    /// <summary>Opens a connection whose commits survive a power cut and that waits, up to five seconds, for another writer.</summary>
    public SqliteConnection Open()
    {
        // WAL persists in the file; the others hold for this connection only.
        var connection = Open(connectionString, Patience + " PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;");
        KeepTemporaryFilesBeside(connection);
        return connection;
    }

    /// <summary>Opens a connection that changes nothing and makes no file.</summary>
    public SqliteConnection OpenToRead() => Open(existingOnly, Patience + " PRAGMA query_only = ON;");

    /// <summary>
    /// SQLite writes a large sort, or the file anew, to a temporary file first: it lies beside the database, for the service may write nowhere
    /// else, and what is sealed there needs no other place. This holds for the whole process.
    /// </summary>
    void KeepTemporaryFilesBeside(SqliteConnection connection)
    {
        try
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A pragma takes no parameters; the path comes from the settings, quoted.
            command.CommandText = $"PRAGMA temp_store_directory = '{System.IO.Path.GetDirectoryName(Path)!.Replace("'", "''", StringComparison.Ordinal)}'";
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // The folder cannot be written to: whoever writes to the database is told so, and whoever only reads needs nothing there.
        }
    }

    static SqliteConnection Open(string connectionString, string pragmas)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The constants above.
            command.CommandText = pragmas;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Opens a connection to an existing file that may write elsewhere what it reads.</summary>
    internal SqliteConnection OpenToCopy() => Open(existingOnly, "PRAGMA busy_timeout = 5000;");

    /// <summary>Another file in the same folder, used in the same way.</summary>
    /// <param name="ending">Added to the name.</param>
    internal DatabaseFile Beside(string ending) => new(new SqliteConnectionStringBuilder(connectionString) { DataSource = Path + ending }.ToString());

    /// <summary>Makes an empty database, and the folder where it is missing, for the service's user alone. SQLite gives the log beside it the same mode.</summary>
    /// <exception cref="StorageException">It cannot be made.</exception>
    public void Make()
    {
        MakeFolder();
        try
        {
            if (!File.Exists(Path) && !Directory.Exists(Path))
                PrivateFile.Create(Path).Dispose();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The database {Path} cannot be made: {exception.Message}", exception);
        }
    }

    /// <summary>Makes the folder of the database where it is missing, for the service's user alone.</summary>
    /// <exception cref="StorageException">It cannot be made.</exception>
    public void MakeFolder()
    {
        var folder = System.IO.Path.GetDirectoryName(Path)!;
        try
        {
            PrivateFile.MakeFolder(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The folder {folder} for the database cannot be made: {exception.Message}", exception);
        }
    }
}
