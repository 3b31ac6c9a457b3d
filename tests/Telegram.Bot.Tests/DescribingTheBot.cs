using Telegram.Bot.Tests.Server;
using Telegram.Bot.Types;

namespace Telegram.Bot.Tests;

public sealed class DescribingTheBot : ClientTest
{
    public static TheoryData<BotCommandScope, string> Scopes => new()
    {
        { BotCommandScope.Default(), """{"type":"default"}""" },
        { BotCommandScope.AllPrivateChats(), """{"type":"all_private_chats"}""" },
        { BotCommandScope.AllGroupChats(), """{"type":"all_group_chats"}""" },
        { BotCommandScope.AllChatAdministrators(), """{"type":"all_chat_administrators"}""" },
        { BotCommandScope.Chat(-5), """{"type":"chat","chat_id":-5}""" },
        { BotCommandScope.ChatAdministrators("@channel"), """{"type":"chat_administrators","chat_id":"@channel"}""" },
        { BotCommandScope.ChatMember(-5, 7), """{"type":"chat_member","chat_id":-5,"user_id":7}""" },
    };

    [Theory]
    [MemberData(nameof(Scopes))]
    public async Task Commands_are_set_for_a_scope_and_language(BotCommandScope scope, string json)
    {
        await Bot.SetMyCommands(
            commands: [new BotCommand("case", "A case"), new BotCommand { Command = "help", Description = "Help" }],
            scope: scope,
            languageCode: "kk");

        Api.Only.Method.ShouldBe("setMyCommands");
        Api.Only.ShouldHaveJson($$"""
            {"commands":[{"command":"case","description":"A case"},{"command":"help","description":"Help"}],
             "scope":{{json}},"language_code":"kk"}
            """);
    }

    [Fact]
    public async Task Commands_for_everybody_need_neither()
    {
        await Bot.SetMyCommands(commands: []);

        Api.Only.ShouldHaveJson("""{"commands":[]}""");
    }

    [Fact]
    public async Task Commands_are_read_back_and_taken_away()
    {
        Api.Answers("""[{"command":"case","description":"A case"}]""");

        var commands = await Bot.GetMyCommands(languageCode: "ru");
        await Bot.DeleteMyCommands(scope: BotCommandScope.AllPrivateChats());

        commands.ShouldHaveSingleItem().Description.ShouldBe("A case");
        Api.All.Select(r => r.Method).ShouldBe(["getMyCommands", "deleteMyCommands"]);
        Api.All[0].ShouldHaveJson("""{"language_code":"ru"}""");
        Api.All[1].ShouldHaveJson("""{"scope":{"type":"all_private_chats"}}""");
    }

    [Fact]
    public async Task Both_descriptions_are_set_and_read_in_a_language()
    {
        await Bot.SetMyDescription(description: "Long", languageCode: "ru");
        await Bot.SetMyShortDescription(shortDescription: "Short");
        Api.Answers("""{"description":"Long"}""");
        var description = await Bot.GetMyDescription(languageCode: "ru");
        Api.Answers("""{"short_description":"Short"}""");
        var shortDescription = await Bot.GetMyShortDescription();

        description.Description.ShouldBe("Long");
        shortDescription.ShortDescription.ShouldBe("Short");
        Api.All.Select(r => r.Method).ShouldBe(
            ["setMyDescription", "setMyShortDescription", "getMyDescription", "getMyShortDescription"]);
        Api.All[0].ShouldHaveJson("""{"description":"Long","language_code":"ru"}""");
        Api.All[1].ShouldHaveJson("""{"short_description":"Short"}""");
    }

    [Fact]
    public async Task Who_the_bot_is_needs_no_body()
    {
        Api.Answers("""{"id":4242,"is_bot":true,"first_name":"Bot","username":"a_bot","supports_inline_queries":true}""");

        var me = await Bot.GetMe();

        me.Id.ShouldBe(Bot.BotId);
        me.Username.ShouldBe("a_bot");
        me.SupportsInlineQueries.ShouldBeTrue();
        me.CanReadAllGroupMessages.ShouldBeFalse();
        Api.Only.Body.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_that_is_not_accepted_fails_the_test_of_the_api()
    {
        Api.Answers("""{"id":4242,"is_bot":true,"first_name":"Bot"}""");
        Api.Refuses(401, "Unauthorized");

        (await Bot.TestApi()).ShouldBeTrue();
        (await Bot.TestApi()).ShouldBeFalse();
    }
}
