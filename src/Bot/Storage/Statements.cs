using Microsoft.Data.Sqlite;

namespace Casebell.Storage;

/// <summary>
/// The statements of one connection that are compiled once and run for every message: compiling them anew costs more than
/// running them. Used by one piece of work at a time, as its connection is.
/// </summary>
sealed class Statements(SqliteConnection connection) : IDisposable
{
    readonly Dictionary<string, SqliteCommand> compiled = [];

    /// <param name="sql">A constant: each text is kept for as long as the connection.</param>
    /// <param name="values">The same names in the same order each time.</param>
    public SqliteCommand Get(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!compiled.TryGetValue(sql, out var command))
            compiled.Add(sql, command = Compile(sql, values));
        for (var number = 0; number < values.Length; number++)
            command.Parameters[number].Value = values[number].Value ?? DBNull.Value;
        return command;
    }

    public void Dispose()
    {
        foreach (var command in compiled.Values)
            command.Dispose();
    }

    SqliteCommand Compile(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
        try
        {
#pragma warning disable CA2100 // Constants of this program.
            command.CommandText = sql;
#pragma warning restore CA2100
            foreach (var (name, _) in values)
                command.Parameters.Add(new SqliteParameter { ParameterName = name });
            return command;
        }
        catch
        {
            command.Dispose();
            throw;
        }
    }
}
