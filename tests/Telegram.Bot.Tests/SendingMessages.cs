using Telegram.Bot.Requests;
using Telegram.Bot.Tests.Server;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Tests;

public sealed class SendingMessages : ClientTest
{
    [Fact]
    public async Task A_message_of_chat_and_text_sends_nothing_else()
    {
        Api.Answers(Samples.Message);

        await Bot.SendMessage(chatId: -100123456789012, text: "Привет, \"мир\" & <мир> 👋");

        Api.Only.HttpMethod.ShouldBe("POST");
        Api.Only.Path.ShouldBe($"/bot{BotApi.Token}/sendMessage");
        Api.Only.ContentType.ShouldNotBeNull().ShouldStartWith("application/json");
        Api.Only.ShouldHaveJson("""{"chat_id":-100123456789012,"text":"Привет, \"мир\" & <мир> 👋"}""");
    }

    [Fact]
    public async Task A_channel_is_named_as_text()
    {
        Api.Answers(Samples.Message);

        await Bot.SendMessage(chatId: "@channel", text: "x");

        Api.Only.ShouldHaveJson("""{"chat_id":"@channel","text":"x"}""");
    }

    [Fact]
    public async Task Every_option_of_a_message_is_sent_under_its_name()
    {
        Api.Answers(Samples.Message);

        await Bot.SendMessage(
            chatId: 7,
            text: "bold",
            replyParameters: new ReplyParameters { MessageId = 5, AllowSendingWithoutReply = true },
            linkPreviewOptions: new LinkPreviewOptions { IsDisabled = true },
            messageThreadId: 3,
            entities: [new MessageEntity { Type = MessageEntityType.TextLink, Offset = 0, Length = 4, Url = "https://e.org" }],
            disableNotification: true,
            protectContent: true);

        Api.Only.ShouldHaveJson("""
            {"chat_id":7,"text":"bold","message_thread_id":3,
             "reply_parameters":{"message_id":5,"allow_sending_without_reply":true},
             "link_preview_options":{"is_disabled":true},
             "entities":[{"type":"text_link","offset":0,"length":4,"url":"https://e.org"}],
             "disable_notification":true,"protect_content":true}
            """);
    }

    // The API reads the name without case, and the package writes "Html".
    [Theory]
    [InlineData(ParseMode.Html, "HTML")]
    [InlineData(ParseMode.MarkdownV2, "MarkdownV2")]
    public async Task The_parse_mode_goes_by_its_name(ParseMode mode, string name)
    {
        Api.Answers(Samples.Message);

        await Bot.SendMessage(chatId: 7, text: "<b>x</b>", parseMode: mode);

        Api.Only.Json["parse_mode"]!.GetValue<string>().ShouldBe(name, StringCompareShould.IgnoreCase);
    }

    [Fact]
    public async Task The_message_sent_comes_back()
    {
        Api.Answers(Samples.Message);

        var message = await Bot.SendMessage(chatId: 7, text: "hello");

        message.Id.ShouldBe(11);
        message.MessageId.ShouldBe(11);
        message.Date.ShouldBe(new DateTime(2022, 12, 1, 0, 0, 0, DateTimeKind.Utc));
        message.Date.Kind.ShouldBe(DateTimeKind.Utc);
        message.Chat.Type.ShouldBe(ChatType.Private);
        message.From.ShouldBeNull();
    }

    [Fact]
    public async Task A_message_is_edited_in_its_chat()
    {
        Api.Answers(Samples.Message);

        await Bot.EditMessageText(chatId: 7, messageId: 11, text: "new");

        Api.Only.Method.ShouldBe("editMessageText");
        Api.Only.ShouldHaveJson("""{"chat_id":7,"message_id":11,"text":"new"}""");
    }

    [Fact]
    public async Task An_inline_message_is_edited_by_its_own_id()
    {
        await Bot.EditMessageText(inlineMessageId: "abc", text: "new");

        Api.Only.Method.ShouldBe("editMessageText");
        Api.Only.ShouldHaveJson("""{"inline_message_id":"abc","text":"new"}""");
    }

    [Fact]
    public async Task A_message_is_deleted()
    {
        await Bot.DeleteMessage(chatId: 7, messageId: 11);

        Api.Only.Method.ShouldBe("deleteMessage");
        Api.Only.ShouldHaveJson("""{"chat_id":7,"message_id":11}""");
    }

    [Fact]
    public async Task Several_messages_are_deleted_at_once()
    {
        await Bot.DeleteMessages(chatId: 7, messageIds: [11, 12]);

        Api.Only.Method.ShouldBe("deleteMessages");
        Api.Only.ShouldHaveJson("""{"chat_id":7,"message_ids":[11,12]}""");
    }

    [Fact]
    public async Task A_request_that_answers_a_webhook_names_its_method()
    {
        var request = new SendMessageRequest { ChatId = 7, Text = "x", IsWebhookResponse = true };

        using var content = request.ToHttpContent();

        var sent = await content.ShouldNotBeNull().ReadAsStringAsync();
        new Received("POST", "/", null, sent, null).ShouldHaveJson("""{"method":"sendMessage","chat_id":7,"text":"x"}""");
    }
}
