using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Casebell.Storage;

/// <summary>The tables as this program knows them: the scripts in <c>migrations/</c>.</summary>
static class Schema
{
    const string Prefix = "migrations/sqlite/";

    /// <param name="Checksum">SHA-256 of the script, in hexadecimal.</param>
    public sealed record Script(string Name, string Sql, string Checksum);

    /// <summary>All there are, in their order.</summary>
    public static IReadOnlyList<Script> Scripts()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name => Read(assembly, name))];
    }

    /// <summary>How the tables of a database compare with this program's. Changes nothing.</summary>
    public static SchemaState StateOf(SqliteConnection connection)
    {
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema WHERE name = 'migration'") == 0)
            return SchemaState.Missing;
        var applied = connection.Query<(string Name, string Checksum)>("SELECT name, checksum FROM migration").ToDictionary(row => row.Name, row => row.Checksum);
        var known = Scripts();
        if (applied.Keys.Except(known.Select(script => script.Name)).Any())
            return SchemaState.Newer;
        if (known.Any(script => applied.TryGetValue(script.Name, out var checksum) && checksum != script.Checksum))
            return SchemaState.Other;
        return applied.Count == known.Count ? SchemaState.Current : SchemaState.Older;
    }

    static Script Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var sql = reader.ReadToEnd().ReplaceLineEndings("\n");
        return new(resource[Prefix.Length..], sql, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql))));
    }
}

/// <summary>See <see cref="Schema.StateOf"/>; <c>Other</c> is of another build's making.</summary>
enum SchemaState { Missing, Older, Current, Newer, Other }
