using Dapper;
using Microsoft.Data.Sqlite;

namespace Casebell.Tests.Units;

/// <summary>Another program at a SQLite file.</summary>
static class Stranger
{
    public static SqliteConnection Open(string path)
    {
        Casebell.Storage.StorageSetup.Run();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    public static void Change(string path, string sql)
    {
        using var connection = Open(path);
        connection.Execute(sql);
    }
}
