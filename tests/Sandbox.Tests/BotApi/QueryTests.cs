using System.Text.Json;
using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.BotApi;

public sealed class QueryTests : IAsyncLifetime
{
    const string TooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    static readonly TimeSpan Wait = TimeSpan.FromSeconds(90);

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

    async Task<(Task<CallbackAnswer?> Press, JsonElement Query)> Press(TimeSpan wait)
    {
        var sent = await _telegram.Call("sendMessage", ("chat_id", "1001"), ("text", "x"),
            ("reply_markup", """{"inline_keyboard":[[{"text":"Follow","callback_data":"follow"}]]}"""));
        var message = _telegram.World.Messages(1001).Single(one => one.MessageId == sent.Result.GetProperty("message_id").GetInt32());
        var press = _telegram.World.PressAsync(1001, 1001, message.MessageId, message.Button("Follow").CallbackData!, wait);
        return (press, (await _telegram.Updates()).Single().GetProperty("callback_query"));
    }

    Task<Reply> Answer(JsonElement query, params (string, string)[] more) =>
        _telegram.Call("answerCallbackQuery", [("callback_query_id", query.GetProperty("id").GetString()!), .. more]);

    public async ValueTask InitializeAsync() => _telegram = await SandboxDriver.StartAsync();

    public ValueTask DisposeAsync() => _telegram.DisposeAsync();
}
