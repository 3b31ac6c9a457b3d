using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.BotApi;

public sealed class KeyboardTests(SharedSandbox shared) : IClassFixture<SharedSandbox>
{
    const string Button = "can't parse inline keyboard button: ";

    readonly SandboxDriver _telegram = shared.Driver;

    [Theory]
    [InlineData("{", "can't parse reply keyboard markup JSON object")]
    [InlineData("[]", "object expected as reply markup")]
    [InlineData("""{"inline_keyboard":{}}""", "field \"inline_keyboard\" must be of type Array")]
    [InlineData("""{"inline_keyboard":[{"text":"a"}]}""", "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays")]
    [InlineData("""{"inline_keyboard":[["a"]]}""", Button + "InlineKeyboardButton must be an Object")]
    [InlineData("""{"inline_keyboard":[[{"callback_data":"a"}]]}""", Button + "Can't find field \"text\"")]
    [InlineData("""{"inline_keyboard":[[{"text":null,"callback_data":"a"}]]}""", Button + "Field \"text\" must be of type String")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","url":null,"callback_data":"a"}]]}""", Button + "Field \"url\" must be of type String")]
    [InlineData("""{"inline_keyboard":[[{"text":"a"}]]}""", Button + "Text buttons are unallowed in the inline keyboard")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","callback_data":""}]]}""", Button + "Text buttons are unallowed in the inline keyboard")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","pay":false}]]}""", Button + "Text buttons are unallowed in the inline keyboard")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","callback_data":"a","style":"loud"}]]}""", Button + "invalid button style specified")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","web_app":"x"}]]}""", Button + "Field \"web_app\" must be of type Object")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","copy_text":{}}]]}""", Button + "Can't find field \"text\"")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","copy_text":"c"}]]}""", Button + "Field \"copy_text\" must be of type Object")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","copy_text":{"text":""}}]]}""", "BUTTON_COPY_TEXT_INVALID")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","switch_inline_query":null}]]}""", Button + "Field \"switch_inline_query\" must be of type String")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","switch_inline_query_chosen_chat":"q"}]]}""", Button + "Field \"switch_inline_query_chosen_chat\" must be of type Object")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","switch_inline_query_chosen_chat":{"allow_group_chats":1}}]]}""", Button + "Field \"allow_group_chats\" must be of type Boolean")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","switch_inline_query_chosen_chat":{"query":"q"}}]]}""", "at least one chat type must be allowed")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","url":"http://localhost"}]]}""", "inline keyboard button URL 'http://localhost' is invalid: Wrong HTTP URL")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","url":"ftp://t.org"}]]}""", "inline keyboard button URL 'ftp://t.org' is invalid: Unsupported URL protocol")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","url":"https://"}]]}""", "inline keyboard button URL 'https://' is invalid: URL host is empty")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","url":"https://t.org:99999"}]]}""", "inline keyboard button URL 'https://t.org:99999' is invalid: Wrong port number specified in the URL")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","url":"https://a b.org"}]]}""", "inline keyboard button URL 'https://a b.org' is invalid: Disallowed character in URL host")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","url":"tg://a.b"}]]}""", "inline keyboard button URL 'tg://a.b' is invalid: Unallowed characters in URL host")]
    [InlineData("""{"keyboard":null}""", "field \"keyboard\" must be of type Array")]
    [InlineData("""{"remove_keyboard":"true"}""", "field \"remove_keyboard\" must be of type Boolean")]
    public async Task A_bad_keyboard_is_refused(string markup, string description) => (await Send(markup)).ShouldRefuse(400, "Bad Request: " + description);

    [Theory]
    [InlineData("""{"inline_keyboard":[]}""")]
    [InlineData("""{"inline_keyboard":[[]]}""")]
    [InlineData("""{"inline_keyboard":[[{"text":"","callback_data":"a"}]]}""")]
    [InlineData("{}")]
    [InlineData("""{"keyboard":[["a",{"text":"b"}]]}""")]
    [InlineData("""{"force_reply":true}""")]
    public async Task What_holds_no_inline_button_shows_no_keyboard(string markup) => (await Send(markup)).Result.TryGetProperty("reply_markup", out _).ShouldBeFalse();

    [Theory]
    [InlineData("""{"text":"a","callback_data":"x","url":"T.org"}""", """{"text":"a","url":"http://t.org/"}""")]
    [InlineData("""{"text":5,"callback_data":7}""", """{"text":"5","callback_data":"7"}""")]
    [InlineData("""{"text":"a","copy_text":{"text":"c"},"style":"primary"}""", """{"text":"a","style":"primary","copy_text":{"text":"c"}}""")]
    [InlineData("""{"text":"a","switch_inline_query":""}""", """{"text":"a","switch_inline_query":""}""")]
    [InlineData("""{"text":"a","switch_inline_query_current_chat":"q"}""", """{"text":"a","switch_inline_query_current_chat":"q"}""")]
    [InlineData("""{"text":"a","switch_inline_query_chosen_chat":{"query":"q","allow_group_chats":true}}""", """{"text":"a","switch_inline_query_chosen_chat":{"query":"q","allow_group_chats":true}}""")]
    [InlineData("""{"text":"a","callback_data":"x","style":"default"}""", """{"text":"a","callback_data":"x"}""")]
    public async Task A_good_button_comes_back_as_Telegram_keeps_it(string given, string kept) =>
        (await Send($$"""{"inline_keyboard":[[{{given}}]]}""")).Result.GetProperty("reply_markup").GetRawText().ShouldBe($$"""{"inline_keyboard":[[{{kept}}]]}""");

    [Fact]
    public async Task Callback_data_holds_64_bytes_of_utf8()
    {
        (await Send(WithData(new string('ж', 32)))).Status.ShouldBe(200);
        (await Send(WithData(new string('ж', 32) + "x"))).ShouldRefuse(400, "Bad Request: BUTTON_DATA_INVALID");
    }

    [Fact]
    public async Task A_text_to_copy_holds_256_characters() =>
        (await Send($$$"""{"inline_keyboard":[[{"text":"a","copy_text":{"text":"{{{new string('x', 257)}}}"}}]]}""")).ShouldRefuse(400, "Bad Request: BUTTON_COPY_TEXT_INVALID");

    [Fact]
    public async Task A_row_keeps_twelve_buttons_and_a_keyboard_takes_a_hundred()
    {
        (await Send(Rows(1, 13))).Result.GetProperty("reply_markup").GetProperty("inline_keyboard")[0].GetArrayLength().ShouldBe(12);
        (await Send(Rows(10, 10))).Status.ShouldBe(200);
        (await Send(Rows(10, 11))).ShouldRefuse(400, "Bad Request: reply markup is too long");
    }

    [Theory]
    [InlineData("switch_inline_query", "\"q\"", "switch_inline_query")]
    [InlineData("switch_inline_query_current_chat", "\"q\"", "switch_inline_query_current_chat")]
    [InlineData("switch_inline_query_chosen_chat", "{\"allow_user_chats\":true}", "switch_inline_query")]
    public async Task A_channel_takes_no_button_that_needs_the_bots_name(string action, string value, string named)
    {
        var channel = _telegram.World.AddGroup("News", [], ChatKind.Channel);
        _telegram.World.SetBot(channel.Id, SandboxDriver.Alia, MemberStatus.Administrator);
        (await _telegram.Call("sendMessage", ("chat_id", $"{channel.Id}"), ("text", "x"), ("reply_markup", $$"""{"inline_keyboard":[[{"text":"a","{{action}}":{{value}}}]]}""")))
            .ShouldRefuse(400, $"Bad Request: can't use {named} button in a channel chat, because users will not be able to use the button without knowing bot's username");
    }

    [Fact]
    public void What_a_button_copies_or_asks_can_be_read()
    {
        new InlineButton("Cite", "copy_text", """{"text":"a citation"}""").CopyText.ShouldBe("a citation");
        new InlineButton("Share", "switch_inline_query_chosen_chat", """{"query":"case","allow_group_chats":true}""").InlineQuery.ShouldBe("case");
        new InlineButton("Share", "switch_inline_query", "").InlineQuery.ShouldBe("");
        new InlineButton("More", "callback_data", "x").InlineQuery.ShouldBeNull();
    }

    Task<Reply> Send(string markup) => _telegram.Call("sendMessage", ("chat_id", "1001"), ("text", "x"), ("reply_markup", markup));

    static string WithData(string data) => $$"""{"inline_keyboard":[[{"text":"a","callback_data":"{{data}}"}]]}""";

    static string Rows(int rows, int columns)
    {
        var row = $"[{string.Join(",", Enumerable.Repeat("""{"text":"a","callback_data":"b"}""", columns))}]";
        return $$"""{"inline_keyboard":[{{string.Join(",", Enumerable.Repeat(row, rows))}}]}""";
    }
}
