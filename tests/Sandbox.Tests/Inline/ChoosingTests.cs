using System.Text;
using System.Text.Json;
using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.Inline;

public sealed class ChoosingTests : InlineDriver
{
    const string Keyboard = """
        ,"reply_markup":{"inline_keyboard":[[{"text":"More","callback_data":"more"},{"text":"Open","url":"https://t.me/bot?start=case_1"}]]}
        """;

    static readonly TimeSpan Wait = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task A_chosen_result_is_posted_as_the_persons_message_via_the_bot()
    {
        var answer = await Answered($"[{Article("\"message_text\":\"<b>Case</b>\",\"parse_mode\":\"HTML\"", more: Keyboard)}]");
        var posted = Telegram.World.ChooseInline(Emma, Telegram.Group, answer.QueryId, "1");

        var message = await Next("message");
        message.GetProperty("from").GetProperty("id").GetInt64().ShouldBe(Emma);
        message.GetProperty("chat").GetProperty("id").GetInt64().ShouldBe(Telegram.Group);
        message.GetProperty("via_bot").GetProperty("username").GetString().ShouldBe("casebell_sandbox_bot");
        message.GetProperty("text").GetString().ShouldBe("Case");
        message.GetProperty("entities")[0].GetProperty("type").GetString().ShouldBe("bold");
        message.GetProperty("reply_markup").GetProperty("inline_keyboard")[0].GetArrayLength().ShouldBe(2);
        posted.InlineMessageId.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_press_under_it_names_the_inline_message_and_no_chat()
    {
        var message = await Posted();
        var press = Telegram.World.PressAsync(1001, Telegram.Group, message.MessageId, "more", Wait);
        var query = await Next("callback_query");
        query.GetProperty("inline_message_id").GetString().ShouldBe(message.InlineMessageId);
        query.TryGetProperty("message", out _).ShouldBeFalse();
        query.GetProperty("data").GetString().ShouldBe("more");

        await Telegram.Call("answerCallbackQuery", ("callback_query_id", query.GetProperty("id").GetString()!));
        (await press).ShouldNotBeNull().Text.ShouldBeNull();
    }

    [Fact]
    public async Task The_bot_edits_it_by_its_inline_id_even_where_it_is_no_member()
    {
        var message = await Posted();
        Telegram.World.RemoveBot(Telegram.Group, 1004);
        (await Edit(message, "new")).Result.GetBoolean().ShouldBeTrue();
        (await Edit(message, "new")).Description.ShouldStartWith("Bad Request: message is not modified");
        Telegram.World.Messages(Telegram.Group).Single().Text.ShouldBe("new");
        (await Telegram.Call("editMessageText", ("inline_message_id", "abc"), ("text", "x"))).ShouldRefuse(400, "Bad Request: MESSAGE_ID_INVALID");
    }

    [Fact]
    public async Task It_is_not_the_bots_to_edit_by_chat_and_number()
    {
        var message = await Posted();
        (await Telegram.Call("editMessageText", ("chat_id", $"{message.ChatId}"), ("message_id", $"{message.MessageId}"), ("text", "x")))
            .ShouldRefuse(400, "Bad Request: message can't be edited");
    }

    [Fact]
    public async Task A_result_without_a_keyboard_becomes_a_message_that_the_bot_cannot_reach()
    {
        var answer = await Answered($"[{Article()}]");
        var message = Telegram.World.ChooseInline(Emma, Emma, answer.QueryId, "1");
        message.InlineMessageId.ShouldBeNull();
        (await Next("message")).TryGetProperty("via_bot", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task The_choice_is_told_to_a_bot_that_asked_for_it_and_to_no_other()
    {
        var message = await Posted();
        await NothingIsNew();

        Telegram.World.ChangeBot(bot => bot with { InlineFeedback = true });
        Telegram.World.RemoveBot(Telegram.Group, 1004);
        await Next("my_chat_member");
        var answer = (await Telegram.World.InlineAsync(Emma, "case", TimeSpan.Zero)).ShouldNotBeNull();
        var second = Telegram.World.ChooseInline(Emma, Telegram.Group, answer.QueryId, "1");
        var chosen = await Next("chosen_inline_result");
        chosen.GetProperty("result_id").GetString().ShouldBe("1");
        chosen.GetProperty("query").GetString().ShouldBe("case");
        chosen.GetProperty("inline_message_id").GetString().ShouldBe(second.InlineMessageId);
        second.InlineMessageId.ShouldNotBe(message.InlineMessageId);
    }

    [Fact]
    public async Task Only_what_one_was_given_can_be_chosen_and_only_where_one_is()
    {
        var answer = await Answered($"[{Article()}]");
        Should.Throw<ArgumentException>(() => Telegram.World.ChooseInline(1001, 1001, answer.QueryId, "1"));
        Should.Throw<ArgumentException>(() => Telegram.World.ChooseInline(Emma, 1001, answer.QueryId, "1"));
        Should.Throw<ArgumentException>(() => Telegram.World.ChooseInline(Emma, Emma, answer.QueryId, "2"));
        Should.Throw<ArgumentException>(() => Telegram.World.ChooseInline(Emma, Emma, "5", "1"));
        Telegram.World.Messages(Emma).ShouldBeEmpty();
    }

    [Fact]
    public async Task Over_http_one_asks_sees_the_results_and_posts_one()
    {
        var asked = Post("inline", $$"""{"from":{{Emma}},"query":"case","chat":{{Telegram.Group}}}""");
        var query = (await Waited()).GetProperty("inline_query");
        query.GetProperty("chat_type").GetString().ShouldBe("supergroup");
        await Answer(query, $"[{Article("\"message_text\":\"<i>x</i>\",\"parse_mode\":\"HTML\"", more: ",\"description\":\"D\"" + Keyboard)}]",
            ("cache_time", "60"), ("is_personal", "true"), ("button", """{"text":"More","start_parameter":"help"}"""));

        var answer = (await asked).Body;
        var id = answer.GetProperty("query_id").GetString()!;
        answer.GetRawText().ShouldBe($$$"""
            {"answered":true,"query_id":"{{{id}}}","cached":false,"results":[{"id":"1","type":"article","title":"T","description":"D","text":"x","entities":[{"offset":0,"length":1,"type":"italic"}],"reply_markup":{"inline_keyboard":[[{"text":"More","callback_data":"more"},{"text":"Open","url":"https://t.me/bot?start=case_1"}]]}}],"cache_time":60,"is_personal":true,"next_offset":"","button":{"text":"More","start_parameter":"help"}}
            """);

        var posted = (await Post("inline/choose", $$"""{"from":{{Emma}},"chat":{{Telegram.Group}},"query_id":"{{id}}","result_id":"1"}""")).Body;
        posted.GetProperty("via_bot").GetProperty("id").GetInt64().ShouldBe(Telegram.World.Bot.Id);
        posted.GetProperty("inline_message_id").ValueKind.ShouldBe(JsonValueKind.String);
        var messages = (await Telegram.Get($"/sandbox/chats/{Telegram.Group}/messages")).Body;
        messages[0].GetRawText().ShouldBe(posted.GetRawText());
    }

    [Theory]
    [InlineData("inline", """{"from":1003}""", "The body's \"query\" is not a text; send {\"query\": …}.")]
    [InlineData("inline", """{"from":1003,"query":"","chat_type":"forum"}""", "The chat type is none of sender, private, group, supergroup, channel.")]
    [InlineData("inline", """{"from":77,"query":""}""", "The sandbox has no such person; GET /sandbox/chats lists them.")]
    [InlineData("inline/choose", """{"from":1003,"chat":1003,"query_id":"5","result_id":"1"}""", "That person was given no such answer; ask with POST /sandbox/inline first.")]
    public async Task Bad_input_is_told_what_is_wrong(string path, string body, string error)
    {
        var reply = await Post(path, body);
        reply.Status.ShouldBe(400);
        reply.Body.GetProperty("error").GetString().ShouldBe(error);
    }

    /// <summary>The next update; the poll waits for it, because a request is still on its way.</summary>
    async Task<JsonElement> Waited() => (await Telegram.Updates(more: "&timeout=20")).ShouldHaveSingleItem();

    async Task<SandboxMessage> Posted()
    {
        var answer = await Answered($"[{Article(more: Keyboard)}]");
        var message = Telegram.World.ChooseInline(Emma, Telegram.Group, answer.QueryId, "1");
        await Next("message");
        return message;
    }

    Task<Reply> Edit(SandboxMessage message, string text) =>
        Telegram.Call("editMessageText", ("inline_message_id", message.InlineMessageId!), ("text", text));

    async Task<Reply> Post(string path, string body) =>
        await Reply.Of(await Telegram.Http.PostAsync(new Uri("/sandbox/" + path, UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json")));
}
