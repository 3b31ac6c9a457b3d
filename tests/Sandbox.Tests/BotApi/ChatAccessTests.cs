using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.BotApi;

public sealed class ChatAccessTests : IAsyncLifetime
{
    SandboxDriver _telegram = null!;

    World World => _telegram.World;

    [Fact]
    public async Task A_person_who_never_wrote_cannot_be_written_to_and_one_who_did_can()
    {
        (await Send(SandboxDriver.Alia)).ShouldRefuse(403, "Forbidden: bot can't initiate conversation with a user");
        World.Say(SandboxDriver.Alia, SandboxDriver.Alia, "/start");
        (await Send(SandboxDriver.Alia)).Text.ShouldBe("x");
    }

    [Fact]
    public async Task Whoever_blocked_the_bot_gets_nothing_until_they_unblock_it()
    {
        var (_, id) = (World.Say(SandboxDriver.Alia, SandboxDriver.Alia, "/start"), (await Send(SandboxDriver.Alia)).Result.GetProperty("message_id").GetInt32());
        World.Block(SandboxDriver.Alia);
        (await Send(SandboxDriver.Alia)).ShouldRefuse(403, "Forbidden: bot was blocked by the user");
        (await _telegram.Call("editMessageText", ("chat_id", "1001"), ("message_id", $"{id}"), ("text", "y"))).ShouldRefuse(403, "Forbidden: bot was blocked by the user");
        (await _telegram.Call("sendChatAction", ("chat_id", "1001"), ("action", "typing"))).ShouldRefuse(403, "Forbidden: bot was blocked by the user");
        World.Unblock(SandboxDriver.Alia);
        (await Send(SandboxDriver.Alia)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_deleted_account_is_said_to_be_so()
    {
        World.Say(SandboxDriver.Alia, SandboxDriver.Alia, "/start");
        World.Deactivate(SandboxDriver.Alia);
        (await Send(SandboxDriver.Alia)).ShouldRefuse(403, "Forbidden: user is deactivated");
        (await _telegram.Call("getChat", ("chat_id", "1001"))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Another_bot_cannot_be_written_to()
    {
        var bot = World.AddPerson("Other", started: true);
        World.ChangePerson(bot.Id, one => one with { IsBot = true });
        (await Send(bot.Id)).ShouldRefuse(403, "Forbidden: the bot can't send messages to the bot");
    }

    [Theory]
    [InlineData(ChatKind.Group, "group")]
    [InlineData(ChatKind.Supergroup, "supergroup")]
    [InlineData(ChatKind.Channel, "channel")]
    public async Task Out_of_a_group_the_bot_is_told_how_it_went(ChatKind kind, string word)
    {
        var chat = World.AddGroup("G", [1001, 1004], kind).Id;
        World.KickBot(chat, by: 1004);
        (await Send(chat)).ShouldRefuse(403, $"Forbidden: bot was kicked from the {word} chat");
        World.RemoveBot(chat, by: 1004);
        (await Send(chat)).ShouldRefuse(403, $"Forbidden: bot is not a member of the {word} chat");
        (await _telegram.Call("getChat", ("chat_id", $"{chat}"))).ShouldRefuse(403, $"Forbidden: bot is not a member of the {word} chat");
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_says_its_new_id()
    {
        var old = World.AddGroup("G", [1001], ChatKind.Group).Id;
        (await Send(old)).Status.ShouldBe(200);
        var fresh = World.Migrate(old, by: 1001).Id;
        var reply = await Send(old);
        reply.ShouldRefuse(400, "Bad Request: group chat was upgraded to a supergroup chat");
        reply.Body.GetProperty("parameters").GetRawText().ShouldBe($$"""{"migrate_to_chat_id":{{fresh}}}""");
        (await Send(fresh)).Status.ShouldBe(200);
        (await _telegram.Updates()).Select(update => update.GetProperty("message")).Select(message =>
            message.TryGetProperty("migrate_to_chat_id", out var to) ? to.GetInt64() : message.GetProperty("migrate_from_chat_id").GetInt64()).ShouldBe([fresh, old]);
    }

    [Fact]
    public async Task A_deleted_group_a_muted_bot_and_a_channel_of_others_refuse_messages()
    {
        var deleted = World.AddGroup("G", [1001], ChatKind.Group).Id;
        World.DeleteGroup(deleted);
        (await Send(deleted)).ShouldRefuse(403, "Forbidden: the group chat was deleted");
        World.MuteBot(_telegram.Group, by: 1004);
        (await Send(_telegram.Group)).ShouldRefuse(400, "Bad Request: not enough rights to send text messages to the chat");
        World.MuteBot(_telegram.Group, by: 1004, muted: false);
        (await Send(_telegram.Group)).Status.ShouldBe(200);
        (await Send(World.AddGroup("C", [1001], ChatKind.Channel).Id)).ShouldRefuse(400, "Bad Request: need administrator rights in the channel chat");
    }

    [Fact]
    public async Task An_administrator_of_a_channel_posts_there_while_it_has_the_right()
    {
        var channel = World.AddGroup("C", [1001], ChatKind.Channel).Id;
        World.SetBot(channel, by: 1001, MemberStatus.Administrator);
        (await Send(channel)).Status.ShouldBe(200);
        (await Member(channel, World.Bot.Id)).Result.GetProperty("can_post_messages").GetBoolean().ShouldBeTrue();
        World.SetBot(channel, by: 1001, MemberStatus.Administrator, muted: true);
        (await Send(channel)).ShouldRefuse(400, "Bad Request: need administrator rights in the channel chat");
        (await Member(channel, World.Bot.Id)).Result.GetProperty("can_post_messages").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Members_are_asked_for_one_by_one_and_administrators_together()
    {
        (await Member(_telegram.Group, 1004)).Result.GetProperty("status").GetString().ShouldBe("creator");
        (await Member(_telegram.Group, 1001)).Result.GetProperty("status").GetString().ShouldBe("member");
        (await Member(_telegram.Group, World.Bot.Id)).Result.GetProperty("status").GetString().ShouldBe("member");
        (await Member(_telegram.Group, World.AddPerson("Outside").Id)).Result.GetProperty("status").GetString().ShouldBe("left");
        (await Member(_telegram.Group, 0)).ShouldRefuse(400, "Bad Request: invalid user_id specified");
        (await Member(_telegram.Group, 77)).ShouldRefuse(400, "Bad Request: user not found");
        var administrators = await _telegram.Call("getChatAdministrators", ("chat_id", $"{_telegram.Group}"));
        administrators.Result.EnumerateArray().Select(one => one.GetProperty("user").GetProperty("id").GetInt64()).ShouldBe([1004]);
        (await _telegram.Call("getChatAdministrators", ("chat_id", "1001"))).ShouldRefuse(400, "Bad Request: there are no administrators in the private chat");
    }

    [Theory]
    [InlineData("", "Bad Request: wrong parameter action in request")]
    [InlineData("dancing", "Bad Request: wrong parameter action in request")]
    [InlineData("typing", "Bad Request: chat not found")]
    public async Task An_action_is_one_of_those_that_exist_in_a_chat_that_does(string action, string description) =>
        (await _telegram.Call("sendChatAction", ("chat_id", "7"), ("action", action))).ShouldRefuse(400, description);

    [Fact]
    public async Task A_reply_shows_what_it_answers_and_may_do_without()
    {
        var question = World.Say(SandboxDriver.Alia, SandboxDriver.Alia, "question").MessageId;
        var reply = await _telegram.Call("sendMessage", ("chat_id", "1001"), ("text", "x"), ("reply_parameters", $$"""{"message_id":{{question}}}"""));
        reply.Result.GetProperty("reply_to_message").GetProperty("text").GetString().ShouldBe("question");
        (await _telegram.Call("sendMessage", ("chat_id", "1001"), ("text", "x"), ("reply_parameters", """{"message_id":99,"allow_sending_without_reply":true}""")))
            .Result.TryGetProperty("reply_to_message", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Message_ids_are_counted_for_each_supergroup_and_for_all_private_chats_together()
    {
        World.Say(1001, 1001, "a").MessageId.ShouldBe(1);
        World.Say(1002, 1002, "b").MessageId.ShouldBe(2);
        World.Say(1001, _telegram.Group, "c").MessageId.ShouldBe(1);
        (await Send(1001)).Result.GetProperty("message_id").GetInt32().ShouldBe(3);
    }

    Task<Reply> Send(long chat) => _telegram.Call("sendMessage", ("chat_id", $"{chat}"), ("text", "x"));

    Task<Reply> Member(long chat, long user) => _telegram.Call("getChatMember", ("chat_id", $"{chat}"), ("user_id", $"{user}"));

    public async ValueTask InitializeAsync() => _telegram = await SandboxDriver.StartAsync(started: false);

    public ValueTask DisposeAsync() => _telegram.DisposeAsync();
}
