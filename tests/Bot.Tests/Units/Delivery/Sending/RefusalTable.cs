using Casebell.Delivery.Sending;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Casebell.Tests.Units.Delivery.Sending;

/// <summary>Telegram's texts, word for word, and what the sender makes of each.</summary>
public sealed class RefusalTable
{
    [Theory]
    [InlineData(401, "Unauthorized", "unauthorised")]
    [InlineData(401, "Unauthorized: invalid token specified", "unauthorised")]
    [InlineData(404, "Not Found", "unauthorised")]
    [InlineData(421, "Misdirected Request: unallowed token specified", "unauthorised")]
    [InlineData(400, "Logged out", "unsent")]
    [InlineData(500, "Internal Server Error: restart", "unsent")]
    [InlineData(502, "Bad Gateway", "unsent")]
    [InlineData(429, "Too Many Requests: retry after 5", "wait 5")]
    [InlineData(400, "Bad Request: chat not found", "unreachable: chat not found")]
    [InlineData(400, "Bad Request: private chat not found", "unreachable: chat not found")]
    [InlineData(403, "Forbidden: bot was blocked by the user", "unreachable: blocked")]
    [InlineData(403, "Forbidden: user is deactivated", "unreachable: deactivated")]
    [InlineData(403, "Forbidden: bot can't initiate conversation with a user", "unreachable: never started")]
    [InlineData(403, "Forbidden: the bot can't send messages to the bot", "unreachable: a bot")]
    [InlineData(403, "Forbidden: bot can't send messages to bots", "unreachable: a bot")]
    [InlineData(403, "Forbidden: something new", "unreachable: forbidden")]
    [InlineData(403, "Forbidden: the group chat was deleted", "unreachable: chat deleted")]
    [InlineData(403, "Forbidden: bot was kicked from the group chat", "unreachable: kicked")]
    [InlineData(403, "Forbidden: bot was kicked from the supergroup chat", "unreachable: kicked")]
    [InlineData(403, "Forbidden: bot was kicked from the channel chat", "unreachable: kicked")]
    [InlineData(403, "Forbidden: bot is not a member of the group chat", "unreachable: left")]
    [InlineData(403, "Forbidden: bot is not a member of the supergroup chat", "unreachable: left")]
    [InlineData(403, "Forbidden: bot is not a member of the channel chat", "unreachable: left")]
    [InlineData(400, "Bad Request: not enough rights to send photos to the chat", "unreachable: no right to write")]
    [InlineData(400, "Bad Request: not enough rights to send text messages to the chat", "unreachable: no right to write")]
    [InlineData(400, "Bad Request: need administrator rights in the channel chat", "unreachable: no right to write")]
    [InlineData(400, "Bad Request: have no write access to the chat", "unreachable: no right to write")]
    [InlineData(400, "Bad Request: CHAT_WRITE_FORBIDDEN", "unreachable: no right to write")]
    [InlineData(400, "Bad Request: CHAT_ADMIN_REQUIRED", "unreachable: no right to write")]
    [InlineData(400, "Bad Request: CHAT_RESTRICTED", "unreachable: no right to write")]
    [InlineData(400, "Bad Request: message thread not found", "unreachable: topic gone")]
    [InlineData(400, "Bad Request: TOPIC_DELETED", "unreachable: topic gone")]
    [InlineData(400, "Bad Request: TOPIC_CLOSED", "unreachable: topic closed")]
    [InlineData(400, "Bad Request: query is too old and response timeout expired or query ID is invalid", "expired")]
    [InlineData(400, "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message", "delivered")]
    [InlineData(400, "Bad Request: message text is empty", "failed")]
    [InlineData(400, "Bad Request: message is too long", "failed")]
    [InlineData(400, "Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 0", "failed")]
    [InlineData(400, "Bad Request: BUTTON_DATA_INVALID", "failed")]
    public void Every_refusal_has_its_outcome(int code, string text, string expected) =>
        Word(Refusal.Read(new ApiRequestException(text, code))).ShouldBe(expected);

    [Theory]
    [InlineData("message text is empty", "Empty")]
    [InlineData("text must be non-empty", "Empty")]
    [InlineData("text is too long", "Length")]
    [InlineData("message is too long", "Length")]
    [InlineData("MESSAGE_TOO_LONG", "Length")]
    [InlineData("message caption is too long", "Length")]
    [InlineData("strings must be encoded in UTF-8", "Encoding")]
    [InlineData("text must be encoded in UTF-8", "Encoding")]
    [InlineData("unsupported parse_mode", "Markup")]
    [InlineData("can't parse entities: Unsupported start tag \"inline keyboardist\" at byte offset 0", "Markup")]
    [InlineData("can't parse entities: Can't find end tag corresponding to start tag \"b\"", "Markup")]
    [InlineData("can't parse MessageEntity: Can't find field \"offset\"", "Markup")]
    [InlineData("ENTITIES_TOO_LONG", "Markup")]
    [InlineData("can't parse reply keyboard markup JSON object", "Buttons")]
    [InlineData("object expected as reply markup", "Buttons")]
    [InlineData("reply markup is too long", "Buttons")]
    [InlineData("inline keyboard expected", "Buttons")]
    [InlineData("field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays", "Buttons")]
    [InlineData("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard", "Buttons")]
    [InlineData("can't parse inline keyboard button: Can't find field \"text\"", "Buttons")]
    [InlineData("can't parse inline keyboard button: invalid button style specified", "Buttons")]
    [InlineData("inline keyboard button URL 'http://localhost' is invalid: Wrong HTTP URL", "Buttons")]
    [InlineData("can't use switch_inline_query button in a channel chat, because users will not be able to use the button without knowing bot's username", "Buttons")]
    [InlineData("BUTTON_DATA_INVALID", "Buttons")]
    [InlineData("BUTTON_URL_INVALID", "Buttons")]
    [InlineData("chat not found", null)]
    [InlineData("message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message", null)]
    [InlineData("query is too old and response timeout expired or query ID is invalid", null)]
    [InlineData("TOPIC_CLOSED", null)]
    public void What_was_wrong_with_a_message_of_ours_has_a_word_of_ours(string text, string? fault) =>
        (Refusal.OurFault(new ApiRequestException($"Bad Request: {text}", 400))?.ToString()).ShouldBe(fault);

    [Theory]
    [InlineData("Too Many Requests: retry after 10072", "wait 10072")]
    [InlineData("Too Many Requests: retry after 35 s", "wait 35")]
    [InlineData("Too Many Requests", "wait 5")]
    public void A_pause_without_parameters_is_read_from_the_words(string text, string expected) => Word(Refusal.Read(new ApiRequestException(text, 429))).ShouldBe(expected);

    [Theory]
    [InlineData(35, "wait 35")]
    [InlineData(0, "wait 1")]
    [InlineData(-5, "wait 1")]
    public void A_pause_that_Telegram_asks_for_is_obeyed_and_is_never_none(int seconds, string expected) =>
        Word(Refusal.Read(new ApiRequestException($"Too Many Requests: retry after {seconds}", 429, new ResponseParameters { RetryAfter = seconds }))).ShouldBe(expected);

    [Fact]
    public void Slow_mode_asks_for_a_pause() => Word(Refusal.Read(new ApiRequestException("Bad Request: SLOWMODE_WAIT_17", 400))).ShouldBe("wait 17");

    [Fact]
    public void A_group_that_became_a_supergroup_has_a_new_id() =>
        Refusal.Read(new ApiRequestException("Bad Request: group chat was upgraded to a supergroup chat", 400, new ResponseParameters { MigrateToChatId = -1001234567890 }))
            .ShouldBe(new Outcome.Moved(-1001234567890));

    [Theory]
    [InlineData("Bad Request: message to edit not found", true)]
    [InlineData("Bad Request: message can't be edited", true)]
    [InlineData("Bad Request: there is no text in the message to edit", true)]
    [InlineData("Bad Request: MESSAGE_ID_INVALID", true)]
    [InlineData("Bad Request: message is not modified: specified new message content …", false)]
    [InlineData("Bad Request: chat not found", false)]
    [InlineData("Bad Request: MESSAGE_TOO_LONG", false)]
    public void What_cannot_be_edited_is_said_anew(string text, bool anew) => Refusal.MeansNewMessage(new ApiRequestException(text, 400)).ShouldBe(anew);

    static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Ended ended => ended.Ending.State,
        Outcome.TooFast tooFast => $"wait {tooFast.RetryAfter.TotalSeconds}",
        Outcome.Unsent => "unsent",
        Outcome.Unreachable unreachable => $"unreachable: {unreachable.Reason}",
        Outcome.Unauthorised => "unauthorised",
        _ => outcome.GetType().Name,
    };
}
