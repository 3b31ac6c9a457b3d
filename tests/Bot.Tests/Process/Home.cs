using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace Casebell.Tests.Process;

/// <summary>A folder of its own for one bot: where it is started, and where its database and its key lie.</summary>
sealed class Home : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("casebell-process-");

    public Home() => SQLitePCL.Batteries_V2.Init();

    public string Path => folder.FullName;

    public string Database => System.IO.Path.Combine(Path, "data", "bot.db");

    public string KeyFile => System.IO.Path.Combine(Path, "keys", "bot.key");

    /// <summary>Every file and folder in it, relative and in order.</summary>
    public IReadOnlyList<string> Contents =>
        [.. folder.EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Select(entry => System.IO.Path.GetRelativePath(Path, entry.FullName)).Order(StringComparer.Ordinal)];

    public static string Fingerprint(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));

    /// <summary>A connection as any other program would open it.</summary>
    public SqliteConnection OpenDatabase()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Database, Pooling = false, DefaultTimeout = 10 }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>The first column of the first row.</summary>
    public object? Query(string sql)
    {
        using var connection = OpenDatabase();
        return Run(connection, sql);
    }

    public static object? Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own constant statements.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    /// <summary>Writes a file into it.</summary>
    /// <returns>The name again.</returns>
    public string Write(string name, string content) => Write(name, System.Text.Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return name;
    }

    /// <summary>Puts something in the database's place before the bot first starts.</summary>
    public void WriteDatabase(byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Database)!);
        File.WriteAllBytes(Database, content);
    }

    /// <summary>Who may do what with the file; the process tests need a Unix, as the signals do.</summary>
    public static void ChangeMode(string file, UnixFileMode mode)
    {
#pragma warning disable CA1416
        File.SetUnixFileMode(file, mode);
#pragma warning restore CA1416
    }

    public void Dispose() => folder.Delete(recursive: true);
}
