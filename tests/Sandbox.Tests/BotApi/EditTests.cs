using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.BotApi;

public sealed class EditTests(SharedSandbox shared) : IClassFixture<SharedSandbox>
{
    const string Keyboard = """{"inline_keyboard":[[{"text":"a","callback_data":"a"}]]}""";
    const string NotModified = "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

    readonly SandboxDriver _telegram = shared.Driver;

    [Fact]
    public async Task An_edit_changes_the_text_dates_itself_and_takes_the_keyboard_away()
    {
        var id = await Sent(Keyboard);
        _telegram.Clock.Forward(TimeSpan.FromDays(3));
        var edited = await Edit(id, "new");
        edited.Text.ShouldBe("new");
        edited.Result.GetProperty("edit_date").GetInt64().ShouldBe(_telegram.Clock.GetUtcNow().ToUnixTimeSeconds());
        edited.Result.TryGetProperty("reply_markup", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task An_edit_that_changes_nothing_is_refused()
    {
        var id = await Sent(Keyboard);
        (await Edit(id, " old ", Keyboard)).ShouldRefuse(400, NotModified);
        (await Markup(id, Keyboard)).ShouldRefuse(400, NotModified);
        (await Edit(id, "old")).Status.ShouldBe(200);
        (await Markup(id, "")).ShouldRefuse(400, NotModified);
    }

    [Fact]
    public async Task The_keyboard_alone_can_be_put_under_a_message_and_taken_away()
    {
        var id = await Sent();
        (await Markup(id, Keyboard)).Result.TryGetProperty("reply_markup", out _).ShouldBeTrue();
        (await Markup(id, """{"inline_keyboard":[]}""")).Result.TryGetProperty("reply_markup", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_message_of_another_or_with_a_reply_keyboard_cannot_be_edited()
    {
        var others = _telegram.World.Say(SandboxDriver.Alia, SandboxDriver.Alia, "hello").MessageId;
        (await Edit(others, "x")).ShouldRefuse(400, "Bad Request: message can't be edited");
        (await Edit(await Sent("""{"remove_keyboard":true}"""), "x")).ShouldRefuse(400, "Bad Request: message can't be edited");
    }

    [Fact]
    public async Task A_message_that_is_not_there_cannot_be_edited()
    {
        (await Edit(9999, "x")).ShouldRefuse(400, "Bad Request: message to edit not found");
        (await _telegram.Call("editMessageText", ("chat_id", "1001"), ("text", "x"))).ShouldRefuse(400, "Bad Request: message to edit not found");
        (await _telegram.Call("editMessageText", ("text", "x"))).ShouldRefuse(400, "Bad Request: message identifier is not specified");
        (await _telegram.Call("editMessageText", ("inline_message_id", "abc"), ("text", "x"))).ShouldRefuse(400, "Bad Request: MESSAGE_ID_INVALID");
    }

    [Fact]
    public async Task An_edit_that_is_too_long_is_refused_in_other_words_than_a_message()
    {
        (await Edit(await Sent(), new string('x', 4097))).ShouldRefuse(400, "Bad Request: MESSAGE_TOO_LONG");
        (await Edit(await Sent(), "")).ShouldRefuse(400, "Bad Request: message text is empty");
    }

    [Fact]
    public async Task A_message_is_deleted_within_48_hours_and_not_after()
    {
        var young = await Sent();
        _telegram.Clock.Forward(TimeSpan.FromHours(48) - TimeSpan.FromSeconds(1));
        (await Delete(young)).Result.GetBoolean().ShouldBeTrue();
        (await Delete(young)).ShouldRefuse(400, "Bad Request: message to delete not found");
        (await Edit(young, "x")).ShouldRefuse(400, "Bad Request: message to edit not found");
        var old = await Sent();
        _telegram.Clock.Forward(TimeSpan.FromHours(48));
        (await Delete(old)).ShouldRefuse(400, "Bad Request: message can't be deleted for everyone");
    }

    [Fact]
    public async Task In_a_group_the_messages_of_others_are_an_administrators_to_delete()
    {
        await using var telegram = await SandboxDriver.StartAsync();
        var message = telegram.World.Say(SandboxDriver.Alia, telegram.Group, "hello").MessageId;
        var call = () => telegram.Call("deleteMessage", ("chat_id", $"{telegram.Group}"), ("message_id", $"{message}"));
        (await call()).ShouldRefuse(400, "Bad Request: message can't be deleted for everyone");
        telegram.World.SetBot(telegram.Group, 1004, MemberStatus.Administrator);
        (await call()).Result.GetBoolean().ShouldBeTrue();
        telegram.World.Messages(telegram.Group)[0].Deleted.ShouldBeTrue();
    }

    [Fact]
    public async Task A_deletion_says_which_message()
    {
        (await _telegram.Call("deleteMessage", ("message_id", "1"))).ShouldRefuse(400, "Bad Request: chat identifier is not specified");
        (await _telegram.Call("deleteMessage", ("chat_id", "1001"))).ShouldRefuse(400, "Bad Request: message identifier is not specified");
    }

    [Fact]
    public async Task Several_messages_are_deleted_at_once_and_none_where_one_is_too_old()
    {
        var old = await Sent();
        _telegram.Clock.Forward(TimeSpan.FromHours(48));
        var (first, second) = (await Sent(), await Sent());
        var call = (string ids) => _telegram.Call("deleteMessages", ("chat_id", "1001"), ("message_ids", ids));
        (await call($"[{old},{first}]")).ShouldRefuse(400, "Bad Request: message can't be deleted for everyone");
        (await call($"[{first},{second},987654]")).Result.GetBoolean().ShouldBeTrue();
        (await Delete(second)).ShouldRefuse(400, "Bad Request: message to delete not found");
        (await call("no list")).ShouldRefuse(400, "Bad Request: message identifiers are not specified");
        (await call($"[{string.Join(',', Enumerable.Range(1, 101))}]")).ShouldRefuse(400, "Bad Request: too many message identifiers specified");
    }

    async Task<int> Sent(string markup = "") =>
        (await _telegram.Call("sendMessage", ("chat_id", "1001"), ("text", "old"), ("reply_markup", markup))).Result.GetProperty("message_id").GetInt32();

    Task<Reply> Edit(int id, string text, string markup = "") =>
        _telegram.Call("editMessageText", ("chat_id", "1001"), ("message_id", $"{id}"), ("text", text), ("reply_markup", markup));

    Task<Reply> Markup(int id, string markup) =>
        _telegram.Call("editMessageReplyMarkup", ("chat_id", "1001"), ("message_id", $"{id}"), ("reply_markup", markup));

    Task<Reply> Delete(int id) => _telegram.Call("deleteMessage", ("chat_id", "1001"), ("message_id", $"{id}"));
}
