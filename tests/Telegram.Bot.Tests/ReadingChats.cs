using Telegram.Bot.Exceptions;
using Telegram.Bot.Tests.Server;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Tests;

public sealed class ReadingChats : ClientTest
{
    public static TheoryData<string, Type, ChatMemberStatus> Standings => new()
    {
        { "creator", typeof(ChatMemberOwner), ChatMemberStatus.Creator },
        { "administrator", typeof(ChatMemberAdministrator), ChatMemberStatus.Administrator },
        { "member", typeof(ChatMemberMember), ChatMemberStatus.Member },
        { "restricted", typeof(ChatMemberRestricted), ChatMemberStatus.Restricted },
        { "left", typeof(ChatMemberLeft), ChatMemberStatus.Left },
        { "kicked", typeof(ChatMemberBanned), ChatMemberStatus.Kicked },
    };

    [Theory]
    [MemberData(nameof(Standings))]
    public async Task A_member_is_of_the_class_of_its_status(string name, Type type, ChatMemberStatus status)
    {
        Api.Answers($$"""{"user":{{Samples.Person}},"status":"{{name}}"}""");

        var member = await Bot.GetChatMember(chatId: -5, userId: 7);

        member.ShouldBeOfType(type);
        member.Status.ShouldBe(status);
        member.User.LanguageCode.ShouldBe("kk");
        Api.Only.ShouldHaveJson("""{"chat_id":-5,"user_id":7}""");
    }

    [Fact]
    public async Task A_ban_without_an_end_has_none()
    {
        Api.Answers($$"""{"status":"kicked","until_date":0,"user":{{Samples.Person}}}""");
        Api.Answers($$"""{"status":"kicked","until_date":1669852800,"user":{{Samples.Person}}}""");

        var forever = await Bot.GetChatMember(chatId: -5, userId: 7);
        var until = await Bot.GetChatMember(chatId: -5, userId: 7);

        forever.ShouldBeOfType<ChatMemberBanned>().UntilDate.ShouldBeNull();
        until.ShouldBeOfType<ChatMemberBanned>().UntilDate
            .ShouldBe(new DateTime(2022, 12, 1, 0, 0, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task Administrators_come_with_their_rights()
    {
        Api.Answers($$"""
            [{"status":"administrator","user":{{Samples.Person}},"is_anonymous":true,"can_pin_messages":true,"can_of_tomorrow":true},
             {"status":"creator","user":{{Samples.Person}},"is_anonymous":false,"custom_title":"Editor"}]
            """);

        var administrators = await Bot.GetChatAdministrators(chatId: -5);

        var administrator = administrators[0].ShouldBeOfType<ChatMemberAdministrator>();
        administrator.IsAnonymous.ShouldBeTrue();
        administrator.CanPinMessages.ShouldBeTrue();
        administrator.CanPostMessages.ShouldBeFalse();
        administrators[1].ShouldBeOfType<ChatMemberOwner>().CustomTitle.ShouldBe("Editor");
    }

    [Fact]
    public async Task A_status_of_tomorrow_is_no_usable_answer()
    {
        Api.Answers($$"""{"status":"hologram","user":{{Samples.Person}}}""");

        await Should.ThrowAsync<RequestException>(() => Bot.GetChatMember(chatId: -5, userId: 7));
    }

    [Fact]
    public async Task A_chat_tells_more_of_itself_than_a_message_does()
    {
        Api.Answers("""
            {"id":-1005,"type":"supergroup","title":"Watchers","is_forum":true,"description":"About","linked_chat_id":-1006,
             "accent_color_id":1,"max_reaction_count":11,"accepted_gift_types":{}}
            """);

        var chat = await Bot.GetChat(chatId: "@watchers");

        chat.Id.ShouldBe(-1005);
        chat.Type.ShouldBe(ChatType.Supergroup);
        chat.Title.ShouldBe("Watchers");
        chat.IsForum.ShouldBeTrue();
        chat.Description.ShouldBe("About");
        chat.LinkedChatId.ShouldBe(-1006);
    }

    [Fact]
    public async Task The_bot_seems_to_be_writing()
    {
        await Bot.SendChatAction(chatId: 7, action: ChatAction.UploadDocument, messageThreadId: 3);

        Api.Only.Method.ShouldBe("sendChatAction");
        Api.Only.ShouldHaveJson("""{"chat_id":7,"action":"upload_document","message_thread_id":3}""");
    }
}
