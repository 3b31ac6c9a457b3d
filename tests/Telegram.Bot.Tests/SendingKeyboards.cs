using Telegram.Bot.Tests.Server;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot.Tests;

public sealed class SendingKeyboards : ClientTest
{
    static readonly InlineKeyboardButton s_follow = InlineKeyboardButton.WithCallbackData("Follow", "follow:1");
    static readonly InlineKeyboardButton s_source = InlineKeyboardButton.WithUrl("Source", "https://example.org/");

    public static TheoryData<string, ReplyMarkup, string> Keyboards => new()
    {
        { "rows", new InlineKeyboardMarkup(new[] { new[] { s_follow }, [s_source] }), """{"inline_keyboard":[[{"text":"Follow","callback_data":"follow:1"}],[{"text":"Source","url":"https://example.org/"}]]}""" },
        { "one row", new InlineKeyboardMarkup(s_follow, s_source), """{"inline_keyboard":[[{"text":"Follow","callback_data":"follow:1"},{"text":"Source","url":"https://example.org/"}]]}""" },
        { "one button", new InlineKeyboardMarkup(s_follow), """{"inline_keyboard":[[{"text":"Follow","callback_data":"follow:1"}]]}""" },
        { "built up", new InlineKeyboardMarkup().AddButton(s_follow).AddNewRow(s_source), """{"inline_keyboard":[[{"text":"Follow","callback_data":"follow:1"}],[{"text":"Source","url":"https://example.org/"}]]}""" },
        { "a pair of texts", new InlineKeyboardMarkup(("Follow", "follow:1")), """{"inline_keyboard":[[{"text":"Follow","callback_data":"follow:1"}]]}""" },
        { "a pair with a link", new InlineKeyboardMarkup(("Source", "https://example.org/")), """{"inline_keyboard":[[{"text":"Source","url":"https://example.org/"}]]}""" },
        { "inline queries", new InlineKeyboardMarkup(InlineKeyboardButton.WithSwitchInlineQuery("Share", "case"), InlineKeyboardButton.WithSwitchInlineQueryCurrentChat("Find")), """{"inline_keyboard":[[{"text":"Share","switch_inline_query":"case"},{"text":"Find","switch_inline_query_current_chat":""}]]}""" },
        { "a chosen chat", new InlineKeyboardMarkup(InlineKeyboardButton.WithSwitchInlineQueryChosenChat("Share", new SwitchInlineQueryChosenChat { Query = "q", AllowGroupChats = true })), """{"inline_keyboard":[[{"text":"Share","switch_inline_query_chosen_chat":{"query":"q","allow_group_chats":true}}]]}""" },
        { "a text to copy", new InlineKeyboardMarkup(InlineKeyboardButton.WithCopyText("Copy", new CopyTextButton { Text = "1-002" })), """{"inline_keyboard":[[{"text":"Copy","copy_text":{"text":"1-002"}}]]}""" },
        { "no buttons", InlineKeyboardMarkup.Empty(), """{"inline_keyboard":[]}""" },
        { "keyboard taken away", new ReplyKeyboardRemove(), """{"remove_keyboard":true}""" },
        { "an answer asked for", new ForceReplyMarkup { InputFieldPlaceholder = "Name", Selective = true }, """{"force_reply":true,"input_field_placeholder":"Name","selective":true}""" },
    };

    [Theory]
    [MemberData(nameof(Keyboards))]
    public async Task A_keyboard_keeps_its_rows_and_says_only_what_each_button_does(string which, ReplyMarkup keyboard, string json)
    {
        Api.Answers(Samples.Message);

        await Bot.SendMessage(chatId: 7, text: which, replyMarkup: keyboard);

        Api.Only.ShouldHaveJson($$"""{"chat_id":7,"text":"{{which}}","reply_markup":{{json}}}""");
    }

    [Fact]
    public async Task A_message_is_given_another_keyboard()
    {
        Api.Answers(Samples.Message);

        await Bot.EditMessageReplyMarkup(chatId: 7, messageId: 11, replyMarkup: s_follow);

        Api.Only.Method.ShouldBe("editMessageReplyMarkup");
        Api.Only.ShouldHaveJson("""
            {"chat_id":7,"message_id":11,"reply_markup":{"inline_keyboard":[[{"text":"Follow","callback_data":"follow:1"}]]}}
            """);
    }

    [Fact]
    public async Task An_inline_message_loses_its_keyboard()
    {
        await Bot.EditMessageReplyMarkup(inlineMessageId: "abc");

        Api.Only.ShouldHaveJson("""{"inline_message_id":"abc"}""");
    }

    [Fact]
    public async Task A_keyboard_that_comes_back_with_its_message_can_be_read()
    {
        Api.Answers("""
            {"message_id":11,"date":1669852800,"chat":{"id":7,"type":"private"},"text":"x",
             "reply_markup":{"inline_keyboard":[[{"text":"Follow","callback_data":"follow:1"}]]}}
            """);

        var message = await Bot.SendMessage(chatId: 7, text: "x");

        var button = message.ReplyMarkup.ShouldNotBeNull().InlineKeyboard.ShouldHaveSingleItem().ShouldHaveSingleItem();
        button.Text.ShouldBe("Follow");
        button.CallbackData.ShouldBe("follow:1");
        button.Url.ShouldBeNull();
    }

    [Fact]
    public void Rows_that_cannot_grow_say_so()
    {
        var keyboard = new InlineKeyboardMarkup(new[] { new[] { s_follow } });

        Should.Throw<InvalidOperationException>(() => keyboard.AddNewRow(s_source));
    }
}
