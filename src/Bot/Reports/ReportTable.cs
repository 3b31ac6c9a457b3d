using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Casebell.Addresses;
using Casebell.Privacy;
using Casebell.Storage;
using Dapper;
using NodaTime;

namespace Casebell.Reports;

/// <summary>The reports that editors have not erased, for 30 days at most; the texts sealed, and without the sender unless that one asked for an answer.</summary>
sealed class ReportTable(Keyring keyring, TimeProvider time) : IBelongsToChat, IForgetsChats
{
    public static readonly Duration Kept = Duration.FromDays(30);

    const string Columns = "id, text, chat_id, state, created_at";
    const int MarkBytes = 12;

    /// <returns>The mark that the sender's buttons carry. Nobody else knows it: only its print is stored.</returns>
    public string Add(WriteSession session, string text)
    {
        var mark = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(MarkBytes));
        // Sealed for the row: that has to be there first.
        var id = session.Connection.ExecuteScalar<long>("INSERT INTO report (mark, created_at) VALUES (@mark, @day) RETURNING id", new { mark = Print(mark), day = Today().Milliseconds() });
        session.Connection.Execute("UPDATE report SET text = @content WHERE id = @id", new { id, content = keyring.Seal(Encoding.UTF8.GetBytes(text), Identity(id)) });
        return mark;
    }

    /// <summary>From now on it is known which chat the report came from.</summary>
    /// <returns>False where there is no such report any more, or it was answered.</returns>
    public static bool AskForAnswer(WriteSession session, string mark, long chatId) =>
        session.Connection.Execute("UPDATE report SET chat_id = @chatId WHERE mark = @mark AND state = 'open'", new { chatId, mark = Print(mark) }) > 0;

    /// <returns>False where there is no such report any more.</returns>
    public static bool TakeBack(WriteSession session, string mark) => session.Connection.Execute("DELETE FROM report WHERE mark = @mark", new { mark = Print(mark) }) > 0;

    public Report? Find(Session session, long id) => Read(session, "WHERE id = @id", new { id }).SingleOrDefault();

    /// <summary>Those that came from the chat, as far as that is known.</summary>
    public IReadOnlyList<Report> Of(Session session, long chatId) => Read(session, "WHERE chat_id = @chatId ORDER BY id", new { chatId });

    /// <summary>The newest first.</summary>
    public Report? Nth(Session session, int skip) => Read(session, "ORDER BY id DESC LIMIT 1 OFFSET @skip", new { skip }).SingleOrDefault();

    public static int Count(Session session) => session.Connection.ExecuteScalar<int>("SELECT count(*) FROM report");

    /// <summary>How many are to be erased by now.</summary>
    public static long CountDue(Session session, Instant now) =>
        session.Connection.ExecuteScalar<long>("SELECT count(*) FROM report WHERE created_at < @before", new { before = (now - Kept).Milliseconds() });

    public static void EraseDue(WriteSession session, Instant now) =>
        session.Connection.Execute("DELETE FROM report WHERE created_at < @before", new { before = (now - Kept).Milliseconds() });

    public static void Erase(WriteSession session, long id) => session.Connection.Execute("DELETE FROM report WHERE id = @id", new { id });

    /// <summary>It was answered: where it came from is not needed any more.</summary>
    public static void Answer(WriteSession session, long id) =>
        session.Connection.Execute("UPDATE report SET state = 'answered', chat_id = NULL WHERE id = @id", new { id });

    public void Merge(WriteSession session, long from, long to) => session.Connection.Execute("UPDATE report SET chat_id = @to WHERE chat_id = @from", new { from, to });

    public void Forget(WriteSession session, long chatId) => session.Connection.Execute("DELETE FROM report WHERE chat_id = @chatId", new { chatId });

    /// <summary>The instant would tell which of the messages on record is the thanks for it, and so who sent it.</summary>
    Instant Today() => time.Now().InUtc().Date.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();

    List<Report> Read(Session session, string which, object values) =>
        [.. session.Connection.Query<Row>($"SELECT {Columns} FROM report {which}", values).ToList()
            .Select(row => new Report(row.Id, Open(row), row.ChatId, row.State == "answered", Instant.FromUnixTimeMilliseconds(row.CreatedAt)))];

    string? Open(Row row)
    {
        try
        {
            return row.Text is null ? null : Encoding.UTF8.GetString(keyring.Open(row.Text, Identity(row.Id)));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The mark is random and long: nobody finds it by trying, so a print without a key is enough, and outlives the key.</summary>
    static byte[] Print(string mark) => SHA256.HashData(Encoding.UTF8.GetBytes(mark));

    internal static string Identity(long id) => string.Create(CultureInfo.InvariantCulture, $"report {id}");

    sealed class Row
    {
        public long Id { get; init; }

        public byte[]? Text { get; init; }

        public long? ChatId { get; init; }

        public string State { get; init; } = "";

        public long CreatedAt { get; init; }
    }
}
