using System.Text;
using System.Text.Json;
using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.Control;

public sealed class ControlTests : IAsyncLifetime
{
    SandboxDriver _telegram = null!;

    [Fact]
    public async Task Chats_and_people_are_listed_with_numeric_ids()
    {
        var body = (await _telegram.Get("/sandbox/chats")).Body;
        body.GetProperty("people")[0].GetProperty("zone").GetString().ShouldBe("Asia/Almaty");
        body.GetProperty("bot").GetProperty("username").GetString().ShouldBe("casebell_sandbox_bot");
        var chats = body.GetProperty("chats").EnumerateArray().ToList();
        chats.ShouldAllBe(chat => chat.GetProperty("id").ValueKind == JsonValueKind.Number);
        chats.Count(chat => chat.GetProperty("type").GetString() == "private" && chat.GetProperty("started").GetBoolean()).ShouldBe(4);
        chats.Single(chat => chat.GetProperty("type").GetString() == "supergroup").GetProperty("members").GetArrayLength().ShouldBe(4);
    }

    [Fact]
    public async Task A_person_writes_and_the_messages_are_read_back()
    {
        (await Post("chats/1001/messages", """{"from":1001,"text":"/start"}""")).Body.GetProperty("message_id").GetInt32().ShouldBe(1);
        await _telegram.Call("sendMessage", ("chat_id", "1001"), ("text", "hi"), ("disable_notification", "true"));
        var messages = (await _telegram.Get("/sandbox/chats/1001/messages")).Body;
        messages[0].GetProperty("from").GetRawText().ShouldBe("""{"id":1001,"first_name":"Алия","is_bot":false}""");
        messages[1].GetProperty("silent").GetBoolean().ShouldBeTrue();
        messages[1].GetProperty("deleted").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_press_waits_for_the_bots_answer()
    {
        await _telegram.Say("x");
        var press = Post("chats/1001/messages/1/press", """{"from":1001,"data":"d"}""");
        await _telegram.World.WaitUntilAsync(_ => true, TimeSpan.FromSeconds(1));
        JsonElement[] updates = [];
        for (var offset = 1; updates.Length == 0; offset++) updates = [.. await _telegram.Updates(offset, "&timeout=3")];
        await _telegram.Call("answerCallbackQuery", ("callback_query_id", updates[0].GetProperty("callback_query").GetProperty("id").GetString()!), ("text", "ok"));
        (await press).Raw.ShouldBe("""{"answered":true,"text":"ok","show_alert":false}""");
    }

    [Fact]
    public async Task The_clock_is_read_set_and_run_forward()
    {
        (await _telegram.Get("/sandbox/clock")).Raw.ShouldBe("""{"now":"2022-11-15T03:00:00Z","running":false}""");
        (await Post("clock", """{"set":"2022-12-01T09:00:00+06:00"}""")).Raw.ShouldContain("2022-12-01T03:00:00Z");
        (await Post("clock", """{"forward":"P1DT1H"}""")).Raw.ShouldContain("2022-12-02T04:00:00Z");
        _telegram.Clock.GetUtcNow().ShouldBe(new DateTimeOffset(2022, 12, 2, 4, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task The_bot_is_blocked_and_unblocked()
    {
        await Post("people/1001/block", "");
        _telegram.World.Chat(1001).Blocked.ShouldBeTrue();
        await Post("people/1001/unblock", "");
        _telegram.World.Chat(1001).Blocked.ShouldBeFalse();
    }

    [Fact]
    public async Task Faults_and_flood_control_are_switched_over_http()
    {
        await Post("faults", """[{"kind":"too_many_requests","method":"getMe","retry_after":4,"count":1},{"kind":"delay","delay_ms":1}]""");
        (await _telegram.Call("getMe")).ShouldRefuse(429, "Too Many Requests: retry after 4");
        (await _telegram.Get("/sandbox/faults")).Raw.ShouldBe("""[{"kind":"delay","delay_ms":1}]""");
        await _telegram.Http.DeleteAsync(new Uri("/sandbox/faults", UriKind.Relative));
        _telegram.Server.Faults.Waiting.ShouldBeEmpty();
        (await Post("flood", """{"on":true}""")).Raw.ShouldBe("""{"on":true,"strict":false,"refused":0}""");
        _telegram.Server.Flood.On.ShouldBeTrue();
    }

    [Theory]
    [InlineData("chats/1001/messages", "not json", "The body is not JSON; send a JSON object.")]
    [InlineData("chats/1001/messages", "5", "The body is not a JSON object; send one.")]
    [InlineData("chats/1001/messages", """{"from":1001}""", "The body's \"text\" is not a text; send {\"text\": …}.")]
    [InlineData("chats/1001/messages", """{"from":"x","text":"a"}""", "The body's \"from\" is not a whole number; send {\"from\": …}.")]
    [InlineData("chats/1001/messages", """{"from":1002,"text":"a"}""", "That person is not in that chat.")]
    [InlineData("chats/1001/messages", """{"from":1001,"text":" "}""", "The text is empty; write something.")]
    [InlineData("chats/x/messages", """{"from":1001,"text":"a"}""", "An id in the address is not a number; GET /sandbox/chats lists the ids.")]
    [InlineData("chats/1001/messages/9/press", """{"from":1001,"data":"a"}""", "The chat has no such message.")]
    [InlineData("people/77/block", "", "The sandbox has no such person; GET /sandbox/chats lists them.")]
    [InlineData("clock", "{}", "The body says neither \"set\" (an instant, such as 2022-12-01T03:00:00Z) nor \"forward\" (a duration, such as PT1H).")]
    [InlineData("clock", """{"set":"tomorrow"}""", "That is no instant; write one such as 2022-12-01T03:00:00Z or 2022-12-01T09:00:00+06:00.")]
    [InlineData("clock", """{"set":"2022-12-01T03:00:00"}""", "That is no instant; write one such as 2022-12-01T03:00:00Z or 2022-12-01T09:00:00+06:00.")]
    [InlineData("clock", """{"forward":"P1M"}""", "That is no duration; write one such as PT1H, PT30M or P1D.")]
    [InlineData("clock", """{"forward":"P9999999D"}""", "The clock stays within the years 1970 to 2037, as Telegram's dates do; move it less far.")]
    [InlineData("clock", """{"set":"2040-01-01T00:00:00Z"}""", "The clock stays within the years 1970 to 2037, as Telegram's dates do; move it less far.")]
    [InlineData("faults", """{"kind":"delay","delay_ms":1e300}""", "The fault's \"delay_ms\" is not a number, or too large a one.")]
    [InlineData("faults", """{"kind":"rain"}""", "The fault's \"kind\" is none of too_many_requests, server_error, drop_before, drop_after, delay, unauthorized, unreachable.")]
    [InlineData("faults", """{"kind":"delay","count":0}""", "A fault's count is at least 1; leave it out for one without end.")]
    [InlineData("faults", """{"kind":"delay","delay":5}""", "A fault has no field \"delay\"; it has kind, method, chat_id, count, probability, retry_after, delay_ms.")]
    [InlineData("flood", """{"on":1}""", "The body's \"on\" is not true or false; send {\"on\": …}.")]
    [InlineData("flood", """{"on":true,"strict":"very"}""", "The body's \"strict\" is not true or false; send {\"strict\": …}.")]
    [InlineData("people", """{"count":0}""", "The body's \"count\" is not from 1 to 1000000; send {\"count\": …}.")]
    [InlineData("people", """{"count":1,"languages":"en"}""", "The body's \"languages\" is not a list of texts; send {\"languages\": …}.")]
    [InlineData("people/1001/ask", """{"text":"x","wait_ms":0}""", "The body's \"wait_ms\" is not from 1 to 600000; send {\"wait_ms\": …}.")]
    [InlineData("people/77/ask", """{"text":"x"}""", "The sandbox has no such person; GET /sandbox/chats lists them.")]
    public async Task Bad_input_is_told_what_is_wrong(string path, string body, string error)
    {
        var reply = await Post(path, body);
        reply.Status.ShouldBe(400);
        reply.Body.GetProperty("error").GetString().ShouldBe(error);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found_politely()
    {
        (await _telegram.Get("/sandbox/nothing")).Status.ShouldBe(404);
        (await _telegram.Http.GetAsync(new Uri("/page/nothing.js", UriKind.Relative))).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "127.0.0.1.evil.example")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task Pages_from_elsewhere_are_kept_out(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sandbox/people/1001/block");
        request.Headers.TryAddWithoutValidation(header, value);
        (await Reply.Of(await _telegram.Http.SendAsync(request))).Status.ShouldBe(403);
        _telegram.World.Chat(1001).Blocked.ShouldBeFalse();
    }

    [Fact]
    public async Task The_page_itself_is_let_in()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sandbox/people/1001/block");
        request.Headers.TryAddWithoutValidation("Origin", _telegram.Server.Address.GetLeftPart(UriPartial.Authority));
        (await Reply.Of(await _telegram.Http.SendAsync(request))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Events_tell_what_happens_in_order()
    {
        await using var stream = await _telegram.Http.GetStreamAsync(new Uri("/sandbox/events", UriKind.Relative));
        using var reader = new StreamReader(stream);
        (await reader.ReadLineAsync()).ShouldBe(": open");
        var sent = await _telegram.Say("x");
        await _telegram.Call("editMessageText", ("chat_id", "1001"), ("message_id", $"{sent.Result.GetProperty("message_id")}"), ("text", "y"));
        await _telegram.Call("sendChatAction", ("chat_id", "1001"), ("action", "typing"));
        await _telegram.Call("deleteMessage", ("chat_id", "1001"), ("message_id", $"{sent.Result.GetProperty("message_id")}"));
        _telegram.World.Block(1001);
        _telegram.World.Unblock(1001);
        _telegram.Clock.Forward(TimeSpan.FromHours(1));

        var events = new List<JsonElement>();
        while (events.Count < 7)
            if (await reader.ReadLineAsync() is { } line && line.StartsWith("data: ", StringComparison.Ordinal)) events.Add(JsonDocument.Parse(line[6..]).RootElement);
        events.Select(one => one.GetProperty("type").GetString()).ShouldBe(["message", "edited", "typing", "deleted", "blocked", "unblocked", "clock"]);
        events[0].GetProperty("chat_id").GetInt64().ShouldBe(1001);
        events[1].GetProperty("message").GetProperty("text").GetString().ShouldBe("y");
        events[6].GetProperty("now").GetString().ShouldBe("2022-11-15T04:00:00Z");
    }

    async Task<Reply> Post(string path, string body) =>
        await Reply.Of(await _telegram.Http.PostAsync(new Uri("/sandbox/" + path, UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json")));

    public async ValueTask InitializeAsync() => _telegram = await SandboxDriver.StartAsync();

    public ValueTask DisposeAsync() => _telegram.DisposeAsync();
}
