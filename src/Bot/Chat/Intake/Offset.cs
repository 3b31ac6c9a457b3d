using Casebell.Storage;
using Dapper;

namespace Casebell.Chat.Intake;

/// <summary>
/// How far Telegram's queue has been read. Telegram delivers at least once, and starts anew at a random number after a
/// quiet week, so beside the offset the numbers handled lately are kept: an update is handled once, whatever its number.
/// </summary>
sealed class Offset(TimeProvider time)
{
    static readonly TimeSpan Remembered = TimeSpan.FromDays(2);

    /// <summary>The first update not yet handled; null where none ever was.</summary>
    public static int? Next(Session session, long botId) =>
        session.Connection.QuerySingleOrDefault<int?>("SELECT next FROM intake WHERE bot_id = @botId", new { botId });

    /// <summary>False where this update was handled before.</summary>
    public bool Take(WriteSession session, long botId, int updateId) =>
        session.Statement(
            "INSERT OR IGNORE INTO intake_update (bot_id, update_id, handled_at) VALUES (@botId, @updateId, @now)",
            ("@botId", botId), ("@updateId", updateId), ("@now", time.Milliseconds())).ExecuteNonQuery() == 1;

    public void Advance(WriteSession session, long botId, int next)
    {
        session.Connection.Execute("INSERT INTO intake (bot_id, next) VALUES (@botId, @next) ON CONFLICT (bot_id) DO UPDATE SET next = excluded.next", new { botId, next });
        Forget(session);
    }

    /// <summary>Forgets what Telegram will not bring again.</summary>
    public void Forget(WriteSession session) =>
        session.Statement("DELETE FROM intake_update WHERE handled_at < @before", ("@before", time.Milliseconds() - (long)Remembered.TotalMilliseconds)).ExecuteNonQuery();
}
