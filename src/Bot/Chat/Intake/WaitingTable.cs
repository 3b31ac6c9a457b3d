using System.Globalization;
using System.Security.Cryptography;
using Casebell.Privacy;
using Casebell.Storage;
using Dapper;
using NodaTime;

namespace Casebell.Chat.Intake;

/// <summary>Updates that came in and are not yet handled, their content sealed. It goes when they are handled.</summary>
sealed class WaitingTable(Keyring keyring, TimeProvider time)
{
    /// <summary>Those of another bot, which nobody handles while the service is this one; Telegram would keep them no longer either.</summary>
    public static readonly Duration OfAnotherBotKept = Duration.FromDays(1);

    /// <returns>False where it waits already, or was handled.</returns>
    public bool Add(WriteSession session, long botId, int updateId, ReadOnlySpan<byte> content) =>
        session.Statement(
            """
            INSERT OR IGNORE INTO intake_waiting (bot_id, update_id, content, stored_at)
            SELECT @botId, @updateId, @content, @now WHERE NOT EXISTS (SELECT 1 FROM intake_update WHERE bot_id = @botId AND update_id = @updateId)
            """,
            ("@botId", botId), ("@updateId", updateId), ("@content", keyring.Seal(content, Identity(botId, updateId))), ("@now", time.Milliseconds())).ExecuteNonQuery() == 1;

    public static void Remove(WriteSession session, long botId, int updateId) =>
        session.Statement("DELETE FROM intake_waiting WHERE bot_id = @botId AND update_id = @updateId", ("@botId", botId), ("@updateId", updateId)).ExecuteNonQuery();

    /// <summary>How many of other bots are to be erased by now.</summary>
    public static long CountDue(Session session, long botId, Instant now) =>
        session.Connection.ExecuteScalar<long>("SELECT count(*) FROM intake_waiting WHERE bot_id <> @botId AND stored_at < @before", new { botId, before = (now - OfAnotherBotKept).Milliseconds() });

    /// <returns>How many they were.</returns>
    public static int EraseDue(WriteSession session, long botId, Instant now) =>
        session.Connection.Execute("DELETE FROM intake_waiting WHERE bot_id <> @botId AND stored_at < @before", new { botId, before = (now - OfAnotherBotKept).Milliseconds() });

    /// <summary>In the order in which they came.</summary>
    /// <returns>Content is null where it cannot be opened: it was sealed with another key.</returns>
    public IReadOnlyList<(int UpdateId, byte[]? Content)> All(Session session, long botId) =>
        [.. session.Connection.Query<Row>("SELECT update_id AS UpdateId, content AS Content FROM intake_waiting WHERE bot_id = @botId ORDER BY seq", new { botId })
            .Select(row => ((int)row.UpdateId, Open(botId, row)))];

    byte[]? Open(long botId, Row row)
    {
        try
        {
            return keyring.Open(row.Content, Identity(botId, row.UpdateId));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    internal static string Identity(long botId, long updateId) => string.Create(CultureInfo.InvariantCulture, $"intake_waiting:{botId}:{updateId}");

    sealed class Row
    {
        public long UpdateId { get; init; }

        public byte[] Content { get; init; } = [];
    }
}
