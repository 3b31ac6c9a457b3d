using System.Text.Json;
using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.BotApi;

public sealed class QueryTests : IAsyncLifetime
{
    const string TooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    static readonly TimeSpan Wait = TimeSpan.FromSeconds(20);

    SandboxDriver _telegram = null!;

    [Fact]
    public async Task A_pressed_button_is_answered_once()
    {
        var (press, query) = await Press(Wait);
        query.GetProperty("data").GetString().ShouldBe("follow");
        query.GetProperty("message").GetProperty("reply_markup").GetRawText().ShouldContain("follow");
        query.GetProperty("from").GetProperty("id").GetInt64().ShouldBe(1001);
        query.GetProperty("chat_instance").ValueKind.ShouldBe(JsonValueKind.String);

        (await Answer(query, ("text", "Following"), ("show_alert", "true"))).Result.GetBoolean().ShouldBeTrue();
        (await press).ShouldBe(new CallbackAnswer("Following", ShowAlert: true, Url: null));
        (await Answer(query)).ShouldRefuse(400, TooOld);
    }

    [Fact]
    public async Task A_press_that_nobody_answers_ends_with_nothing()
    {
        var (press, _) = await Press(TimeSpan.FromMilliseconds(50));
        (await press).ShouldBeNull();
    }

    [Fact]
    public async Task After_150_seconds_a_press_is_neither_delivered_nor_answerable()
    {
        var (_, query) = await Press(Wait);
        _telegram.Clock.Forward(TimeSpan.FromSeconds(150));
        (await _telegram.Updates(offset: 1)).Count.ShouldBe(1);
        _telegram.Clock.Forward(TimeSpan.FromSeconds(1));
        (await _telegram.Updates(offset: 2)).ShouldBeEmpty();
        (await Answer(query)).ShouldRefuse(400, TooOld);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("5")]
    public async Task An_unknown_query_cannot_be_answered(string id) =>
        (await _telegram.Call("answerCallbackQuery", ("callback_query_id", id))).ShouldRefuse(400, TooOld);

    [Fact]
    public async Task An_answer_holds_200_characters()
    {
        var (_, query) = await Press(Wait);
        (await Answer(query, ("text", new string('ж', 201)))).ShouldRefuse(400, "Bad Request: MESSAGE_TOO_LONG");
        (await Answer(query, ("text", new string('ж', 200)))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_message_that_is_gone_cannot_be_pressed() =>
        await Should.ThrowAsync<ArgumentException>(() => _telegram.World.PressAsync(1001, 1001, 99, "x", Wait));

    [Fact]
    public async Task An_inline_query_is_answered_with_results_as_they_came()
    {
        var (ask, query) = await Ask();
        query.GetProperty("query").GetString().ShouldBe("case");
        query.GetProperty("chat_type").GetString().ShouldBe("sender");
        (await AnswerInline(query, """[{"type":"article","id":"1","title":"T","input_message_content":{"message_text":"x"}}]""")).Result.GetBoolean().ShouldBeTrue();
        var answer = await ask;
        answer!.ResultsJson.ShouldContain("\"title\":\"T\"");
        answer.CacheTime.ShouldBe(300);
        (await AnswerInline(query, "[]")).ShouldRefuse(400, TooOld);
    }

    [Fact]
    public async Task After_30_seconds_an_inline_query_is_gone()
    {
        var (_, query) = await Ask();
        _telegram.Clock.Forward(TimeSpan.FromSeconds(31));
        (await _telegram.Updates(offset: 1)).ShouldBeEmpty();
        (await AnswerInline(query, "[]")).ShouldRefuse(400, TooOld);
    }

    [Theory]
    [InlineData("""{"a":1}""", "expected an Array of inline query results")]
    [InlineData("[5]", "can't parse inline query result: expected an Object")]
    [InlineData("""[{"type":"article"}]""", "can't parse inline query result: Can't find field \"id\"")]
    [InlineData("""[{"type":"article","id":""}]""", "RESULT_ID_INVALID")]
    [InlineData("""[{"type":"article","id":"1"},{"type":"article","id":"1"}]""", "RESULT_ID_DUPLICATE")]
    public async Task Bad_inline_results_are_refused(string results, string description)
    {
        var (_, query) = await Ask();
        (await AnswerInline(query, results)).ShouldRefuse(400, "Bad Request: " + description);
    }

    [Fact]
    public async Task Fifty_inline_results_are_the_most()
    {
        var (_, query) = await Ask();
        var results = $"[{string.Join(",", Enumerable.Range(0, 51).Select(i => $$"""{"type":"article","id":"{{i}}"}"""))}]";
        (await AnswerInline(query, results)).ShouldRefuse(400, "Bad Request: too many inline query results specified");
        (await AnswerInline(query, "null")).Result.GetBoolean().ShouldBeTrue();
    }

    async Task<(Task<CallbackAnswer?> Press, JsonElement Query)> Press(TimeSpan wait)
    {
        var sent = await _telegram.Call("sendMessage", ("chat_id", "1001"), ("text", "x"),
            ("reply_markup", """{"inline_keyboard":[[{"text":"Follow","callback_data":"follow"}]]}"""));
        var message = _telegram.World.Messages(1001).Single(one => one.MessageId == sent.Result.GetProperty("message_id").GetInt32());
        var press = _telegram.World.PressAsync(1001, 1001, message.MessageId, message.Button("Follow").CallbackData!, wait);
        return (press, (await _telegram.Updates()).Single().GetProperty("callback_query"));
    }

    async Task<(Task<InlineAnswer?> Ask, JsonElement Query)> Ask()
    {
        var ask = _telegram.World.InlineAsync(1003, "case", Wait);
        return (ask, (await _telegram.Updates()).Single().GetProperty("inline_query"));
    }

    Task<Reply> Answer(JsonElement query, params (string, string)[] more) =>
        _telegram.Call("answerCallbackQuery", [("callback_query_id", query.GetProperty("id").GetString()!), .. more]);

    Task<Reply> AnswerInline(JsonElement query, string results) =>
        _telegram.Call("answerInlineQuery", ("inline_query_id", query.GetProperty("id").GetString()!), ("results", results));

    public async ValueTask InitializeAsync() => _telegram = await SandboxDriver.StartAsync();

    public ValueTask DisposeAsync() => _telegram.DisposeAsync();
}
