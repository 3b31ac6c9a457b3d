using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.BotApi;

public sealed class CommandMenuTests : IAsyncLifetime
{
    SandboxDriver _telegram = null!;

    [Fact]
    public async Task The_narrowest_scope_wins_and_in_it_the_readers_language()
    {
        await Set("everyone");
        await Set("private", scope: """{"type":"all_private_chats"}""");
        await Set("private_ru", scope: """{"type":"all_private_chats"}""", language: "ru");
        await Set("groups", scope: """{"type":"all_group_chats"}""");
        await Set("administrators", scope: """{"type":"all_chat_administrators"}""");
        await Set("hers", scope: """{"type":"chat","chat_id":1003}""");

        (await Shown(1001, 1001)).ShouldBe("private_ru");
        (await Shown(1002, 1002)).ShouldBe("private");
        (await Shown(1003, 1003)).ShouldBe("hers");
        (await Shown(1001, _telegram.Group)).ShouldBe("groups");
        (await Shown(1004, _telegram.Group)).ShouldBe("administrators");
        await _telegram.Call("deleteMyCommands", ("scope", """{"type":"all_group_chats"}"""));
        (await Shown(1001, _telegram.Group)).ShouldBe("everyone");
    }

    [Fact]
    public async Task What_was_set_can_be_asked_for_and_an_empty_list_clears_it()
    {
        await Set("case", language: "kk");
        (await Get("kk")).ShouldBe("""[{"command":"case","description":"D"}]""");
        (await Get("")).ShouldBe("[]");
        (await _telegram.Call("setMyCommands", ("commands", "[]"), ("language_code", "kk"))).Result.GetBoolean().ShouldBeTrue();
        (await Get("kk")).ShouldBe("[]");
    }

    [Theory]
    [InlineData("{", "can't parse commands JSON object")]
    [InlineData("{}", "expected an Array of BotCommand")]
    [InlineData("[5]", "can't parse BotCommand: expected an Object")]
    [InlineData("""[{"command":"a"}]""", "can't parse BotCommand: Can't find field \"description\"")]
    [InlineData("""[{"command":" / ","description":"d"}]""", "command must be non-empty")]
    [InlineData("""[{"command":"a234567890123456789012345678901234","description":"d"}]""", "command length must not exceed 32")]
    [InlineData("""[{"command":"a","description":" "}]""", "command description must be non-empty")]
    [InlineData("""[{"command":"Case","description":"d"}]""", "BOT_COMMAND_INVALID")]
    [InlineData("""[{"command":"іс","description":"d"}]""", "BOT_COMMAND_INVALID")]
    public async Task Bad_commands_are_refused(string commands, string description) =>
        (await _telegram.Call("setMyCommands", ("commands", commands))).ShouldRefuse(400, "Bad Request: " + description);

    [Fact]
    public async Task A_description_holds_256_characters() =>
        (await _telegram.Call("setMyCommands", ("commands", $$"""[{"command":"a","description":"{{new string('ж', 257)}}"}]""")))
            .ShouldRefuse(400, "Bad Request: command description length must not exceed 256");

    [Theory]
    [InlineData("""{"type":"chat_member","chat_id":1001,"user_id":1001}""", "can't use specified scope in private chats")]
    [InlineData("""{"type":"chat","chat_id":7}""", "chat not found")]
    [InlineData("""{"type":"somewhere"}""", "can't parse BotCommandScope: Unsupported type specified")]
    public async Task Bad_scopes_are_refused(string scope, string description) =>
        (await _telegram.Call("getMyCommands", ("scope", scope))).ShouldRefuse(400, "Bad Request: " + description);

    [Fact]
    public async Task Descriptions_are_kept_by_language_and_fall_back_to_the_common_one()
    {
        await _telegram.Call("setMyDescription", ("description", "common"));
        await _telegram.Call("setMyDescription", ("description", "по-русски"), ("language_code", "ru"));
        await _telegram.Call("setMyShortDescription", ("short_description", "short"));
        (await _telegram.Call("getMyDescription", ("language_code", "ru"))).Result.GetProperty("description").GetString().ShouldBe("по-русски");
        (await _telegram.Call("getMyDescription", ("language_code", "kk"))).Result.GetProperty("description").GetString().ShouldBe("common");
        (await _telegram.Call("getMyShortDescription")).Result.GetProperty("short_description").GetString().ShouldBe("short");
        (await _telegram.Call("setMyDescription", ("description", new string('x', 513)))).Status.ShouldBe(400);
        (await _telegram.Call("setMyShortDescription", ("short_description", new string('x', 121)))).Status.ShouldBe(400);
    }

    async Task Set(string command, string scope = "", string language = "") =>
        (await _telegram.Call("setMyCommands", ("commands", $$"""[{"command":"/{{command}}","description":" D "}]"""), ("scope", scope), ("language_code", language)))
            .Result.GetBoolean().ShouldBeTrue();

    async Task<string> Get(string language) => (await _telegram.Call("getMyCommands", ("language_code", language))).Result.GetRawText();

    async Task<string?> Shown(long person, long chat)
    {
        var reply = await _telegram.Get($"/sandbox/commands?person={person}&chat={chat}");
        return reply.Body[0].GetProperty("command").GetString();
    }

    public async ValueTask InitializeAsync() => _telegram = await SandboxDriver.StartAsync();

    public ValueTask DisposeAsync() => _telegram.DisposeAsync();
}
