using System.Text.Json;
using Casebell.Storage;
using Casework.Cases;
using Casework.Reminders;
using Dapper;
using NodaTime;

namespace Casebell.Owners.Outcomes;

/// <summary>What owners are to be asked, and when they were.</summary>
static class QuestionTable
{
    /// <summary>Makes the questions about a case true: those that it no longer puts are gone, and what was said about them with them.</summary>
    public static void Plan(WriteSession session, Case @case)
    {
        var questions = OutcomeQuestion.Of(@case);
        // An answer holds for its revision, also while a decision is recorded and taken back again.
        session.Connection.Execute(
            """
            DELETE FROM outcome_question WHERE slug = @slug
              AND event || ' ' || revision NOT IN (SELECT value FROM json_each(iif(state = 'open', @open, @all)))
            """,
            new { slug = @case.Slug.Value, open = Keys(questions.Select(question => question.Expected)), all = Keys(@case.Scheduled) });
        session.Connection.Execute(
            """
            INSERT INTO outcome_question (slug, event, revision, due_at) VALUES (@slug, @id, @revision, @due)
            ON CONFLICT (slug, event, revision) DO UPDATE SET due_at = excluded.due_at WHERE due_at <> excluded.due_at
            """,
            questions.Select(question => new { slug = @case.Slug.Value, id = question.Expected.Id, revision = question.Expected.Revision, due = question.Due.Milliseconds() }));
    }

    /// <summary>Null where its event is no longer expected, or not at that time.</summary>
    public static Question? Find(Session session, long id) =>
        session.Connection.QuerySingleOrDefault<Row>("SELECT id, slug, event, revision, state FROM outcome_question WHERE id = @id", new { id })?.Open();

    /// <summary>What the chat is to be asked now, the latest first: of what was long ago, somebody may know less.</summary>
    public static IReadOnlyList<Question> Due(Session session, long chatId, Instant now, int most) =>
        [.. session.Connection.Query<Row>(
                """
                SELECT id, slug, event, revision, state FROM outcome_question question LEFT JOIN outcome_ask asked ON asked.question_id = question.id AND asked.chat_id = @chatId
                WHERE state = 'open' AND due_at <= @now AND (asked.chat_id IS NULL OR asked.next_at <= @now)
                ORDER BY due_at DESC, id LIMIT @most
                """,
                new { chatId, now = now.Milliseconds(), most })
            .Select(row => row.Open())];

    /// <summary>How many the chat was asked between then and now; what a clock that was wrong put into the future counts for nothing.</summary>
    public static int AskedSince(Session session, long chatId, Instant since, Instant now) =>
        session.Connection.ExecuteScalar<int>(
            "SELECT count(*) FROM outcome_ask WHERE chat_id = @chatId AND asked_at > @since AND asked_at <= @now", new { chatId, since = since.Milliseconds(), now = now.Milliseconds() });

    /// <summary>How many are due and not answered.</summary>
    public static int CountDue(Session session, Instant now) =>
        session.Connection.ExecuteScalar<int>("SELECT count(*) FROM outcome_question WHERE state = 'open' AND due_at <= @now", new { now = now.Milliseconds() });

    /// <summary>The next instant after now at which somebody is to be asked; null where there is none.</summary>
    public static Instant? NextAfter(Session session, Instant now) =>
        session.Connection.ExecuteScalar<long?>(
            """
            SELECT min(at) FROM (
              SELECT min(due_at) AS at FROM outcome_question WHERE state = 'open' AND due_at > @now
              UNION ALL
              SELECT min(next_at) FROM outcome_ask JOIN outcome_question ON id = question_id WHERE state = 'open' AND next_at > @now)
            """,
            new { now = now.Milliseconds() }) is { } next ? Instant.FromUnixTimeMilliseconds(next) : null;

    public static void Asked(WriteSession session, long id, long chatId, Instant now) =>
        session.Connection.Execute(
            "INSERT INTO outcome_ask (question_id, chat_id, asked_at) VALUES (@id, @chatId, @now) ON CONFLICT DO UPDATE SET asked_at = @now, next_at = NULL",
            new { id, chatId, now = now.Milliseconds() });

    public static void AskAgain(WriteSession session, long id, long chatId, Instant at, Instant now) =>
        session.Connection.Execute(
            "INSERT INTO outcome_ask (question_id, chat_id, asked_at, next_at) VALUES (@id, @chatId, @now, @at) ON CONFLICT DO UPDATE SET next_at = @at",
            new { id, chatId, at = at.Milliseconds(), now = now.Milliseconds() });

    /// <summary>Nobody is asked any more.</summary>
    public static void Answer(WriteSession session, long id, Instant now) =>
        session.Connection.Execute("UPDATE outcome_question SET state = 'answered', answered_at = @now WHERE id = @id AND state = 'open'", new { id, now = now.Milliseconds() });

    public static void Forget(WriteSession session, long chatId) => session.Connection.Execute("DELETE FROM outcome_ask WHERE chat_id = @chatId", new { chatId });

    static string Keys(IEnumerable<ScheduledEvent> events) => JsonSerializer.Serialize(events.Select(one => $"{one.Id} {one.Revision}"));

    sealed record Row(long Id, string Slug, string Event, long Revision, string State)
    {
        public Question Open() => new(Id, CaseSlug.Parse(Slug), Event, (int)Revision, State != "open");
    }
}

/// <summary>What came of one revision of a scheduled event?</summary>
/// <param name="IsAnswered">An owner said that it is recorded.</param>
sealed record Question(long Id, CaseSlug Slug, string Event, int Revision, bool IsAnswered);
