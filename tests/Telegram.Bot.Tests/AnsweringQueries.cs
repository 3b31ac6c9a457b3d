using Telegram.Bot.Tests.Server;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.InlineQueryResults;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot.Tests;

public sealed class AnsweringQueries : ClientTest
{
    [Fact]
    public async Task A_pressed_button_is_answered_with_or_without_a_toast()
    {
        await Bot.AnswerCallbackQuery(callbackQueryId: "q1");
        await Bot.AnswerCallbackQuery(callbackQueryId: "q2", text: "Followed", showAlert: true, cacheTime: 5);

        Api.All.ShouldAllBe(request => request.Method == "answerCallbackQuery");
        Api.All[0].ShouldHaveJson("""{"callback_query_id":"q1"}""");
        Api.All[1].ShouldHaveJson("""{"callback_query_id":"q2","text":"Followed","show_alert":true,"cache_time":5}""");
    }

    [Fact]
    public async Task An_inline_query_is_answered_with_articles_and_a_button()
    {
        await Bot.AnswerInlineQuery(
            inlineQueryId: "q",
            results:
            [
                new InlineQueryResultArticle("1", "Case", new InputTextMessageContent("text"))
                {
                    Description = "where it stands",
                },
            ],
            cacheTime: 10,
            isPersonal: true,
            nextOffset: "",
            button: new InlineQueryResultsButton("Open") { StartParameter = "case_1" });

        Api.Only.Method.ShouldBe("answerInlineQuery");
        Api.Only.ShouldHaveJson("""
            {"inline_query_id":"q",
             "results":[{"type":"article","id":"1","title":"Case","description":"where it stands",
                         "input_message_content":{"message_text":"text"}}],
             "cache_time":10,"is_personal":true,"next_offset":"",
             "button":{"text":"Open","start_parameter":"case_1"}}
            """);
    }

    [Fact]
    public async Task A_result_becomes_a_formatted_message_with_buttons_of_its_own()
    {
        await Bot.AnswerInlineQuery(
            inlineQueryId: "q",
            results:
            [
                new InlineQueryResultArticle
                {
                    Id = "case_1",
                    Title = "Case",
                    InputMessageContent = new InputTextMessageContent("<b>Case</b>")
                    {
                        ParseMode = ParseMode.Html,
                        LinkPreviewOptions = new LinkPreviewOptions { IsDisabled = true },
                    },
                    ReplyMarkup = InlineKeyboardButton.WithUrl("Open", "https://t.me/bot?start=case_1"),
                },
            ]);

        var result = Api.Only.Json["results"]![0]!;
        var content = result["input_message_content"]!;
        content["message_text"]!.GetValue<string>().ShouldBe("<b>Case</b>");
        content["parse_mode"]!.GetValue<string>().ShouldBe("HTML", StringCompareShould.IgnoreCase);
        content["link_preview_options"]!.ToJsonString().ShouldBe("""{"is_disabled":true}""");
        result["reply_markup"]!.ToJsonString().ShouldBe("""{"inline_keyboard":[[{"text":"Open","url":"https://t.me/bot?start=case_1"}]]}""");
    }

    [Fact]
    public async Task No_result_is_an_empty_list()
    {
        await Bot.AnswerInlineQuery(inlineQueryId: "q", results: []);

        Api.Only.ShouldHaveJson("""{"inline_query_id":"q","results":[]}""");
    }
}
