using Dapper;
using Microsoft.Data.Sqlite;

namespace Casebell.Benchmarks.Broadcasts;

/// <summary>Looks into the bot's database while the bot works, as a stranger who only reads.</summary>
sealed class OutboxView(BotProcess bot) : IDisposable
{
    readonly SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = bot.Database, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());

    /// <summary>The newest broadcast; null where there is none.</summary>
    public BroadcastRow? Newest() => connection.QueryFirstOrDefault<BroadcastRow>("SELECT id, state, queued, paused FROM broadcast ORDER BY id DESC LIMIT 1");

    public long Rows(long broadcast) => connection.ExecuteScalar<long>("SELECT count(*) FROM outbox WHERE broadcast_id = @broadcast", new { broadcast });

    /// <summary>Alerts that have not ended yet; answers not counted.</summary>
    public long Waiting() => connection.ExecuteScalar<long>("SELECT count(*) FROM outbox WHERE state = 'waiting' AND broadcast_id IS NOT NULL");

    public void Dispose() => connection.Dispose();
}

/// <param name="State"><c>spreading</c> until every chat has its entry.</param>
sealed record BroadcastRow(long Id, string State, long Queued, long Paused);
