using Casebell.Addresses;
using Casebell.Storage;
using Casebell.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Casebell.Tests.Rights;

/// <summary>Whatever table refers to a chat, <c>/mydata</c> shows what stands there, and <c>/forget</c> erases it.</summary>
public sealed class CoveringEveryTable : ServiceTest
{
    /// <summary>
    /// By table: a row of a chat, and the part of the file that shows it. Whoever adds a table that refers to a chat enters it here, and sees to
    /// it that a feature erases it and one shows it.
    /// </summary>
    static readonly IReadOnlyDictionary<string, (string Row, string Part)> Rows = new Dictionary<string, (string, string)>
    {
        ["following"] = ("INSERT INTO following (chat_id, kind, target, created_at) VALUES (@chat, 'case', 'zheksebaev', 0)", "followings"),
        // The case stands with the name that is followed.
        ["person_match"] = ("INSERT INTO person_match (slug, following_id) VALUES ('zheksebaev', @following)", "followings"),
        ["muted"] = ("INSERT INTO muted (chat_id, slug, created_at) VALUES (@chat, 'zheksebaev', 0)", "muted"),
        ["reminder"] = (
            "INSERT INTO reminder (following_id, chat_id, slug, event, revision, occurrence, due_at, useful_until, state) VALUES (@following, @chat, 'zheksebaev', 'some', 1, '1d', 0, 0, 'dropped')",
            "reminders"),
        ["asked_obligation"] = ("INSERT INTO asked_obligation (following_id, obligation, asked_on) VALUES (@following, 'some', '2022-11-15')", "obligations"),
        ["outbox"] = ("INSERT INTO outbox (lane, chat_id, state, not_before, expires_at, created_at, finished_at) VALUES (1, @chat, 'delivered', 0, 0, @now, @now)", "messages"),
        ["outcome_ask"] = (
            """
            INSERT OR IGNORE INTO outcome_question (slug, event, revision, due_at, state) VALUES ('zheksebaev', 'some', 1, 0, 'answered');
            INSERT INTO outcome_ask (question_id, chat_id, asked_at) SELECT id, @chat, 0 FROM outcome_question WHERE event = 'some'
            """,
            "questions_to_owners"),
        ["report"] = ("INSERT INTO report (mark, chat_id, created_at) VALUES (randomblob(12), @chat, @now)", "reports"),
    };

    [Fact]
    public void Every_table_that_refers_to_a_chat_is_known_here() => Referring().Select(table => table.Name).Distinct().ShouldBe(Rows.Keys, ignoreOrder: true);

    [Fact]
    public async Task Each_is_shown_to_its_chat_and_erased_with_it_alone()
    {
        // Soon after the first start the questions to owners are made true to the stored cases: those from below would go, for nothing is known of their event.
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM setting WHERE key = 'outcome-questions'") == 1);
        var (erased, kept) = (await ChatAsync(), await ChatAsync());
        var features = Stage.Service.Services.GetServices<IKeepsOfChats>().ToDictionary(feature => feature.Name);
        var database = Stage.Service.Services.GetRequiredService<Database>();
        features.Keys.ShouldBe([.. Rows.Values.Select(row => row.Part).Distinct(), "chat"], ignoreOrder: true);
        foreach (var part in features.Keys)
            database.Read(session => features[part].Of(session, erased.Chat).Count).ShouldBeGreaterThan(0, part);

        await database.WriteAsync(session => Stage.Service.Services.GetRequiredService<Erasure>().Erase(session, erased.Chat), TestContext.Current.CancellationToken);
        foreach (var (table, column) in Referring())
        {
            Count(table, column, erased).ShouldBe(0, table);
            Count(table, column, kept).ShouldBeGreaterThan(0, table);
        }

        Stage.Scalar("SELECT count(*) FROM chat WHERE id = @Chat", erased).ShouldBe(0);
    }

    /// <summary>By name or by reference, to the chat or to what it follows.</summary>
    IReadOnlyList<(string Name, string Column)> Referring() => Stage.Query<(string, string)>(
        """
        SELECT made.name, part.name FROM sqlite_schema made JOIN pragma_table_info(made.name) part
        WHERE made.type = 'table' AND (part.name IN ('chat_id', 'following_id') OR part.name IN (
          SELECT reference."from" FROM pragma_foreign_key_list(made.name) reference WHERE reference."table" IN ('chat', 'following')))
        """);

    long Count(string table, string column, Owned owned) =>
        Stage.Scalar($"SELECT count(*) FROM {table} WHERE {column} = {(column == "following_id" ? "@Following" : "@Chat")}", owned);

    async Task<Owned> ChatAsync()
    {
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/start");
        await Stage.QuietAsync();
        var chat = Stage.Scalar("SELECT max(id) FROM chat");
        Stage.Query<long>(Rows["following"].Row + " RETURNING id", new { chat });
        var following = Stage.Scalar("SELECT id FROM following WHERE chat_id = @chat", new { chat });
        foreach (var (row, _) in Rows.Where(table => table.Key != "following").Select(table => table.Value))
            Stage.Query<long>(row, new { chat, following, now = Stage.Clock.GetUtcNow().ToUnixTimeMilliseconds() });
        return new(chat, following);
    }

    sealed record Owned(long Chat, long Following);
}
