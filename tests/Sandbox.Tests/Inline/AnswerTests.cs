namespace Casebell.Sandbox.Tests.Inline;

public sealed class AnswerTests : InlineDriver
{
    const string Parse = "can't parse inline query result: ";

    [Fact]
    public async Task A_query_is_answered_with_articles_whose_text_is_read()
    {
        var (ask, query) = await Ask();
        query.GetProperty("query").GetString().ShouldBe("case");
        query.GetProperty("chat_type").GetString().ShouldBe("sender");
        query.GetProperty("offset").GetString().ShouldBe("");
        query.GetProperty("from").GetProperty("id").GetInt64().ShouldBe(Emma);

        (await Answer(query, $"[{Article("""
            "message_text":" <b>Case</b> &lt;1","parse_mode":"HTML","link_preview_options":{"is_disabled":true}
            """, more: ""","description":"D","reply_markup":{"inline_keyboard":[[{"text":"Open","url":"T.me/bot?start=case_1"}]]}""")}]",
            ("cache_time", "60"), ("is_personal", "true"), ("next_offset", "50"),
            ("button", """{"text":"More","start_parameter":"help"}"""))).Result.GetBoolean().ShouldBeTrue();

        var answer = (await ask).ShouldNotBeNull();
        var result = answer.Results.ShouldHaveSingleItem();
        (result.Title, result.Description, result.Text).ShouldBe(("T", "D", "Case <1"));
        result.Entities.ShouldBe([new TextEntity("bold", 0, 4)]);
        result.Keyboard!.Buttons.ShouldHaveSingleItem().Url.ShouldBe("http://t.me/bot?start=case_1");
        (answer.CacheTime, answer.IsPersonal, answer.NextOffset).ShouldBe((60, true, "50"));
        answer.Button.ShouldBe(new InlineResultsButton("More", "help", null));
        (await Answer(query, "[]")).ShouldRefuse(400, TooOld);
    }

    [Theory]
    [InlineData("""{"a":1}""", "expected an Array of inline query results")]
    [InlineData("[", "can't parse JSON encoded inline query results")]
    [InlineData("[5]", Parse + "Inline query result must be an object")]
    [InlineData("""[{"id":"1"}]""", Parse + "Can't find field \"type\"")]
    [InlineData("""[{"type":"article"}]""", Parse + "Can't find field \"id\"")]
    [InlineData("""[{"type":"poem","id":"1"}]""", Parse + "type \"poem\" is unsupported for the inline query result")]
    [InlineData("""[{"type":"article","id":"1","title":"T"}]""", Parse + "Can't find field \"message_text\"")]
    [InlineData("""[{"type":"article","id":"1","title":"T","input_message_content":null}]""", Parse + "Field \"input_message_content\" must be of type Object")]
    [InlineData("""[{"type":"article","id":"1","title":"T","message_text":""}]""", Parse + "Message text is empty")]
    [InlineData("""[{"type":"article","id":"1","input_message_content":{"message_text":"x"}}]""", Parse + "Can't find field \"title\"")]
    [InlineData("""[{"type":"article","id":"1","title":" ","input_message_content":{"message_text":"x"}}]""", "ARTICLE_TITLE_EMPTY")]
    public async Task A_result_without_what_it_needs_is_refused(string results, string description) => await Refused(results, description);

    [Theory]
    [InlineData("", "Input message content is not specified")]
    [InlineData("\"message_text\":\"\"", "Input message content is not specified")]
    [InlineData("\"message_text\":null", "Field \"message_text\" must be of type String")]
    [InlineData("\"message_text\":\"<b>x\",\"parse_mode\":\"html\"", "Can't parse entities: Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("\"message_text\":\"x\",\"parse_mode\":\"BBCode\"", "Unsupported parse_mode")]
    [InlineData("\"message_text\":\"x\",\"parse_mode\":null", "Field \"parse_mode\" must be of type String")]
    [InlineData("\"message_text\":\"x\",\"entities\":[{}]", "Can't parse MessageEntity: Can't find field \"type\"")]
    [InlineData("\"message_text\":\"x\",\"link_preview_options\":true", "Field \"link_preview_options\" must be of type Object")]
    [InlineData("\"message_text\":\"x\",\"link_preview_options\":{\"is_disabled\":1}", "Field \"is_disabled\" must be of type Boolean")]
    public async Task A_message_is_read_as_strictly_as_one_that_is_sent(string content, string description) =>
        await Refused($"[{Article(content)}]", Parse + description);

    [Theory]
    [InlineData("null", Parse + "Field \"reply_markup\" must be of type Object")]
    [InlineData("""{"inline_keyboard":[[{"text":"a"}]]}""", Parse + "Can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","url":"http://localhost"}]]}""", "inline keyboard button URL 'http://localhost' is invalid: Wrong HTTP URL")]
    [InlineData("""{"force_reply":true}""", "inline keyboard expected")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","copy_text":{"text":""}}]]}""", "BUTTON_COPY_TEXT_INVALID")]
    public async Task A_keyboard_is_read_as_strictly_as_one_that_is_sent(string markup, string description) =>
        await Refused($"[{Article(more: $",\"reply_markup\":{markup}")}]", description);

    [Fact]
    public async Task A_text_of_nothing_but_markup_and_one_that_is_too_long_are_refused()
    {
        await Refused($"[{Article("\"message_text\":\"<b> </b>\",\"parse_mode\":\"HTML\"")}]", "text must be non-empty");
        await Refused($"[{Article($"\"message_text\":\"{new string('ж', 4097)}\"")}]", "MESSAGE_TOO_LONG");
        (await Answered($"[{Article($"\"message_text\":\"<b>{new string('ж', 4096)}</b>\",\"parse_mode\":\"HTML\"")}]")).Results[0].Text.Length.ShouldBe(4096);
    }

    [Fact]
    public async Task Ids_have_1_to_64_bytes_and_no_twin()
    {
        await Refused($"[{Article(id: "")}]", "RESULT_ID_INVALID");
        await Refused($"[{Article(id: new string('ж', 32) + "x")}]", "RESULT_ID_INVALID");
        await Refused($"[{Article()},{Article()}]", "RESULT_ID_DUPLICATE");
        (await Answered($"[{Article(id: new string('ж', 32))},{Article(id: "2")}]")).Results.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Fifty_results_are_the_most_and_none_are_enough()
    {
        await Refused($"[{string.Join(',', Enumerable.Range(0, 51).Select(i => Article(id: $"{i}")))}]", "too many inline query results specified");
        (await Answered($"[{string.Join(',', Enumerable.Range(0, 50).Select(i => Article(id: $"{i}")))}]", ("cache_time", "0"))).Results.Count.ShouldBe(50);
        (await Answered("null", ("cache_time", "0"))).Results.ShouldBeEmpty();
        (await Answered("")).Results.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_not_said_is_five_minutes_for_everybody_and_no_more_than_a_day()
    {
        var answer = await Answered("[]");
        (answer.CacheTime, answer.IsPersonal, answer.NextOffset, answer.Button).ShouldBe((300, false, "", null));
        var (ask, query) = await Ask("other");
        await Answer(query, "[]", ("cache_time", "999999"));
        (await ask)!.CacheTime.ShouldBe(86_400);
    }

    [Theory]
    [InlineData("{", "can't parse inline query results button JSON object")]
    [InlineData("[]", "can't parse inline query results button: InlineQueryResultsButton must be an Object")]
    [InlineData("""{"start_parameter":"a"}""", "can't parse inline query results button: Can't find field \"text\"")]
    [InlineData("""{"text":"More"}""", "can't parse inline query results button: InlineQueryResultsButton must have exactly one optional field")]
    [InlineData("""{"text":"More","start_parameter":""}""", "can't use empty start_parameter")]
    [InlineData("""{"text":"More","start_parameter":"12345678901234567890123456789012345678901234567890123456789012345"}""", "too long start_parameter specified")]
    [InlineData("""{"text":"More","start_parameter":"a b"}""", "unallowed characters in start_parameter are used")]
    [InlineData("""{"text":"More","web_app":{}}""", "can't parse inline query results button: Can't find field \"url\"")]
    [InlineData("""{"text":"","start_parameter":"a"}""", "SWITCH_PM_TEXT_EMPTY")]
    public async Task A_bad_button_is_refused(string button, string description) => await Refused("[]", description, ("button", button));

    [Fact]
    public async Task The_next_offset_has_at_most_64_bytes() => await Refused("[]", "NEXT_OFFSET_INVALID", ("next_offset", new string('x', 65)));

    [Fact]
    public async Task The_button_is_read_before_the_results_and_judged_after_them()
    {
        await Refused("[5]", "can't parse inline query results button JSON object", ("button", "{"));
        await Refused("[5]", Parse + "Inline query result must be an object", ("button", """{"text":"More","start_parameter":""}"""));
    }

    [Fact]
    public async Task After_30_seconds_a_query_is_gone()
    {
        var (_, query) = await Ask();
        Telegram.Clock.Forward(TimeSpan.FromSeconds(31));
        (await Answer(query, "[]")).ShouldRefuse(400, TooOld);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("5")]
    public async Task An_unknown_query_cannot_be_answered(string id) =>
        (await Telegram.Call("answerInlineQuery", ("inline_query_id", id), ("results", "[]"))).ShouldRefuse(400, TooOld);

    async Task Refused(string results, string description, params (string, string)[] more) =>
        (await Telegram.Call("answerInlineQuery", [("inline_query_id", "1"), ("results", results), .. more])).ShouldRefuse(400, "Bad Request: " + description);
}
