using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.BotApi;

/// <summary>Each request is wrong in two ways; the answer names the one that Telegram looks at first.</summary>
public sealed class OrderOfChecksTests(SharedSandbox shared) : IClassFixture<SharedSandbox>
{
    const string BadMarkup = "[]";
    const string LongData = """{"inline_keyboard":[[{"text":"a","callback_data":"0123456789012345678901234567890123456789012345678901234567890123456789"}]]}""";

    readonly SandboxDriver _telegram = shared.Driver;

    [Fact]
    public async Task An_empty_text_comes_before_everything() =>
        await Refuses("message text is empty", ("link_preview_options", "x"), ("reply_markup", BadMarkup));

    [Fact]
    public async Task Link_preview_options_come_before_the_length_of_the_text() =>
        await Refuses("object expected as link preview options", ("text", new string('x', 40_000)), ("link_preview_options", "[]"));

    [Fact]
    public async Task The_length_in_bytes_comes_before_the_parse_mode() =>
        await Refuses("text is too long", ("text", new string('ж', 16_385)), ("parse_mode", "nonsense"));

    [Fact]
    public async Task The_parse_mode_comes_before_what_is_replied_to() =>
        await Refuses("unsupported parse_mode", ("text", "x"), ("parse_mode", "nonsense"), ("reply_parameters", "[]"));

    [Fact]
    public async Task The_markup_of_the_text_comes_before_what_is_replied_to() =>
        await Refuses("can't parse entities: Unclosed start tag at byte offset 0", ("text", "<b"), ("parse_mode", "HTML"), ("reply_parameters", "[]"));

    [Fact]
    public async Task What_is_replied_to_comes_before_the_keyboard() =>
        await Refuses("can't find field \"message_id\"", ("text", "x"), ("reply_parameters", "{}"), ("reply_markup", BadMarkup));

    [Fact]
    public async Task The_keyboard_comes_before_the_chat() => await Refuses("object expected as reply markup", ("text", "x"), ("reply_markup", BadMarkup));

    [Fact]
    public async Task The_chat_comes_before_the_message_that_is_replied_to() =>
        await Refuses("chat not found", ("chat_id", "7"), ("text", "x"), ("reply_parameters", """{"message_id":99}"""));

    [Fact]
    public async Task The_message_that_is_replied_to_comes_before_the_length() =>
        await Refuses("message to be replied not found", ("chat_id", "1001"), ("text", new string('x', 4097)), ("reply_parameters", """{"message_id":99}"""));

    [Fact]
    public async Task The_chat_comes_before_the_length_of_the_text() => await Refuses("chat not found", ("chat_id", "7"), ("text", new string('x', 4097)));

    [Fact]
    public async Task The_length_comes_before_the_addresses_of_buttons() =>
        await Refuses("message is too long", ("chat_id", "1001"), ("text", new string('x', 4097)),
            ("reply_markup", """{"inline_keyboard":[[{"text":"a","url":"http://localhost"}]]}"""));

    [Fact]
    public async Task The_length_of_callback_data_comes_last_of_all() =>
        await Refuses("text must be non-empty", ("chat_id", "1001"), ("text", "   "), ("reply_markup", LongData));

    async Task Refuses(string description, params (string, string)[] parameters) =>
        (await _telegram.Call("sendMessage", parameters)).ShouldRefuse(400, "Bad Request: " + description);
}
