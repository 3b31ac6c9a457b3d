using Telegram.Bot.Tests.Server;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Tests;

public sealed class ReceivingUpdates : ClientTest
{
    [Fact]
    public async Task A_poll_says_what_it_wants()
    {
        Api.Answers("[]");

        var updates = await Bot.GetUpdates(
            offset: -1, limit: 100, timeout: 30, allowedUpdates: [UpdateType.Message, UpdateType.MyChatMember]);

        updates.ShouldBeEmpty();
        Api.Only.Method.ShouldBe("getUpdates");
        Api.Only.ShouldHaveJson("""
            {"offset":-1,"limit":100,"timeout":30,"allowed_updates":["message","my_chat_member"]}
            """);
    }

    [Fact]
    public async Task A_message_is_read_with_its_sender_chat_and_entities()
    {
        var update = await Receive($$"""
            {"update_id":1,"message":{"message_id":11,"from":{{Samples.Person}},"chat":{{Samples.Chat}},"date":1669852800,
             "text":"/case x","entities":[{"type":"bot_command","offset":0,"length":5},{"type":"entity_of_tomorrow","offset":6,"length":1}],
             "member_of_tomorrow":{"a":[1,2]} } }
            """);

        update.Id.ShouldBe(1);
        update.Type.ShouldBe(UpdateType.Message);
        var message = update.Message.ShouldNotBeNull();
        message.Text.ShouldBe("/case x");
        message.From.ShouldNotBeNull().Id.ShouldBe(7);
        message.Entities.ShouldNotBeNull().Select(e => e.Type).ShouldBe([MessageEntityType.BotCommand, default]);
        message.EditDate.ShouldBeNull();
    }

    [Theory]
    [InlineData("edited_message", UpdateType.EditedMessage)]
    [InlineData("channel_post", UpdateType.ChannelPost)]
    [InlineData("edited_channel_post", UpdateType.EditedChannelPost)]
    public async Task Edits_and_posts_are_told_apart(string member, UpdateType type)
    {
        var update = await Receive($$"""{"update_id":1,"{{member}}":{{Samples.Message}} }""");

        update.Type.ShouldBe(type);
        update.Message.ShouldBeNull();
    }

    [Fact]
    public async Task A_pressed_button_brings_its_data_and_message()
    {
        var update = await Receive($$"""
            {"update_id":2,"callback_query":{"id":"990","from":{{Samples.Person}},"message":{{Samples.Message}},
             "chat_instance":"c","data":"follow:1"} }
            """);

        update.Type.ShouldBe(UpdateType.CallbackQuery);
        var query = update.CallbackQuery.ShouldNotBeNull();
        query.Id.ShouldBe("990");
        query.Data.ShouldBe("follow:1");
        query.Message.ShouldNotBeNull().Id.ShouldBe(11);
        query.InlineMessageId.ShouldBeNull();
    }

    [Fact]
    public async Task A_button_under_too_old_a_message_brings_a_message_without_a_date()
    {
        var update = await Receive($$"""
            {"update_id":2,"callback_query":{"id":"990","from":{{Samples.Person}},"chat_instance":"c","data":"x",
             "message":{"chat":{{Samples.Chat}},"message_id":11,"date":0} } }
            """);

        update.CallbackQuery!.Message!.Date.ShouldBe(default);
    }

    [Fact]
    public async Task A_button_under_an_inline_message_brings_that_messages_id_and_no_message()
    {
        var update = await Receive($$"""
            {"update_id":2,"callback_query":{"id":"990","from":{{Samples.Person}},"inline_message_id":"m","chat_instance":"c","data":"x"} }
            """);

        update.CallbackQuery!.InlineMessageId.ShouldBe("m");
        update.CallbackQuery.Message.ShouldBeNull();
    }

    [Fact]
    public async Task A_message_posted_through_a_bot_names_the_bot()
    {
        var update = await Receive($$"""
            {"update_id":1,"message":{"message_id":11,"from":{{Samples.Person}},"chat":{{Samples.Chat}},"date":1669852800,"text":"x",
             "via_bot":{"id":42,"is_bot":true,"first_name":"Bot","username":"case_bot"} } }
            """);

        update.Message!.ViaBot.ShouldNotBeNull().Username.ShouldBe("case_bot");
        update.Message.From!.IsBot.ShouldBeFalse();
    }

    [Fact]
    public async Task A_blocked_bot_learns_of_it()
    {
        var update = await Receive($$"""
            {"update_id":3,"my_chat_member":{"chat":{{Samples.Chat}},"from":{{Samples.Person}},"date":1669852800,
             "old_chat_member":{"status":"member","user":{{Samples.Person}} },
             "new_chat_member":{"until_date":0,"user":{{Samples.Person}},"status":"kicked"} } }
            """);

        update.Type.ShouldBe(UpdateType.MyChatMember);
        var change = update.MyChatMember.ShouldNotBeNull();
        change.OldChatMember.Status.ShouldBe(ChatMemberStatus.Member);
        change.NewChatMember.ShouldBeOfType<ChatMemberBanned>();
        change.Date.ShouldBe(new DateTime(2022, 12, 1, 0, 0, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_says_where_it_is_now()
    {
        var update = await Receive("""
            {"update_id":4,"message":{"message_id":1,"chat":{"id":-5,"type":"group","title":"g"},"date":1669852800,"migrate_to_chat_id":-1005} }
            """);

        update.Message!.MigrateToChatId.ShouldBe(-1005);
        update.Message.Text.ShouldBeNull();
    }

    [Fact]
    public async Task An_inline_query_and_the_result_chosen_are_read()
    {
        var query = await Receive($$"""
            {"update_id":5,"inline_query":{"id":"q","from":{{Samples.Person}},"query":"name","offset":"","chat_type":"sender"} }
            """);
        var chosen = await Receive($$"""
            {"update_id":6,"chosen_inline_result":{"result_id":"r","from":{{Samples.Person}},"query":"name","inline_message_id":"m"} }
            """);

        query.Type.ShouldBe(UpdateType.InlineQuery);
        query.InlineQuery!.Query.ShouldBe("name");
        query.InlineQuery.ChatType.ShouldBe(ChatType.Sender);
        chosen.Type.ShouldBe(UpdateType.ChosenInlineResult);
        chosen.ChosenInlineResult!.InlineMessageId.ShouldBe("m");
    }

    [Fact]
    public async Task An_update_of_tomorrow_is_of_unknown_kind_and_still_has_its_number()
    {
        var update = await Receive("""{"update_id":7,"kind_of_tomorrow":{"id":"x"} }""");

        update.Id.ShouldBe(7);
        update.Type.ShouldBe(UpdateType.Unknown);
    }

    [Fact]
    public async Task The_webhook_is_set_asked_about_and_deleted()
    {
        await Bot.SetWebhook(
            url: "https://example.org/hook", allowedUpdates: [UpdateType.CallbackQuery], secretToken: "s3cret");
        Api.Answers("""{"url":"https://example.org/hook","has_custom_certificate":false,"pending_update_count":3,"allowed_updates":["callback_query"]}""");
        var info = await Bot.GetWebhookInfo();
        await Bot.DeleteWebhook();

        info.PendingUpdateCount.ShouldBe(3);
        info.AllowedUpdates.ShouldBe([UpdateType.CallbackQuery]);
        Api.All.Select(r => r.Method).ShouldBe(["setWebhook", "getWebhookInfo", "deleteWebhook"]);
        Api.All[0].ShouldHaveJson("""
            {"url":"https://example.org/hook","allowed_updates":["callback_query"],"secret_token":"s3cret"}
            """);
        Api.All[2].ShouldHaveJson("{}");
    }

    async Task<Update> Receive(string json)
    {
        Api.Answers($"[{json}]");
        return (await Bot.GetUpdates()).ShouldHaveSingleItem();
    }
}
