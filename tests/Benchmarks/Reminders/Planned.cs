using Casebell.Benchmarks.Broadcasts;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Casebell.Benchmarks.Reminders;

/// <summary>Writes planned reminders into the bot's database while the bot is off, and counts those that are left while it runs.</summary>
sealed class Planned(BotProcess bot)
{
    /// <summary>The event of the generated case, as it was first imported.</summary>
    const string Event = "decision";

    /// <summary>So many events of far years for each follower: none of them is known to the case, and none is due.</summary>
    /// <returns>How many rows there are then.</returns>
    public long AddFar(Change change, int each, DateTimeOffset from)
    {
        using var connection = Open(SqliteOpenMode.ReadWrite);
        connection.Execute(
            """
            WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < @each)
            INSERT INTO reminder (following_id, chat_id, slug, event, revision, occurrence, due_at, useful_until)
            SELECT id, chat_id, target, 'far-' || n, 1, '1d', @from + n * 86400000 + id, @from + n * 86400000 + id + 3600000
            FROM number CROSS JOIN following WHERE kind = 'case' AND target = @slug
            """,
            new { each, slug = change.Slug, from = from.ToUnixTimeMilliseconds() }, commandTimeout: 0);
        return connection.ExecuteScalar<long>("SELECT count(*) FROM reminder WHERE state = 'planned'");
    }

    /// <summary>One for each of so many followers, all at the same instant.</summary>
    public void AddDue(Change change, int count, DateTimeOffset due, DateTimeOffset usefulUntil, string occurrence)
    {
        using var connection = Open(SqliteOpenMode.ReadWrite);
        connection.Execute(
            """
            INSERT INTO reminder (following_id, chat_id, slug, event, revision, occurrence, due_at, useful_until)
            SELECT id, chat_id, target, @Event, 1, @occurrence, @due, @until FROM following WHERE kind = 'case' AND target = @slug ORDER BY id LIMIT @count
            """,
            new { Event, occurrence, slug = change.Slug, count, due = due.ToUnixTimeMilliseconds(), until = usefulUntil.ToUnixTimeMilliseconds() }, commandTimeout: 0);
    }

    /// <summary>What was planned by the plan itself is in the way of what is measured.</summary>
    public void RemoveAll()
    {
        using var connection = Open(SqliteOpenMode.ReadWrite);
        connection.Execute("DELETE FROM reminder", commandTimeout: 0);
    }

    /// <summary>What waits to be sent is let go.</summary>
    public void EmptyOutbox()
    {
        using var connection = Open(SqliteOpenMode.ReadWrite);
        connection.Execute("DELETE FROM outbox WHERE state = 'waiting'", commandTimeout: 0);
    }

    /// <summary>How many with that lead are in the outbox.</summary>
    public long Queued(string occurrence)
    {
        using var connection = Open(SqliteOpenMode.ReadOnly);
        return connection.ExecuteScalar<long>("SELECT count(*) FROM reminder WHERE state = 'queued' AND occurrence = @occurrence", new { occurrence });
    }

    /// <summary>Whether something that is due by then is not in the outbox yet.</summary>
    public bool SomeLeft(DateTimeOffset due)
    {
        using var connection = Open(SqliteOpenMode.ReadOnly);
        return connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM reminder WHERE state = 'planned' AND due_at <= @due)", new { due = due.ToUnixTimeMilliseconds() });
    }

    SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = bot.Database, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
