using System.Globalization;
using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Telegram.Bot.Exceptions;

namespace Casebell.Delivery.Sending;

/// <summary>Reads what Telegram says back. Its texts are the only thing that tells one 400 or 403 from another.</summary>
static class Refusal
{
    const string SlowModePrefix = "SLOWMODE_WAIT_";
    const string RetryPrefix = "retry after ";

    static readonly string[] NoRight =
    [
        "not enough rights", "need administrator rights", "have no write access", "have no rights", "CHAT_WRITE_FORBIDDEN", "CHAT_ADMIN_REQUIRED", "CHAT_RESTRICTED",
        "CHAT_SEND_",
    ];

    /// <summary>In this order: what Telegram says of markup and of buttons quotes the message, which may have any words in it.</summary>
    static readonly (string Words, FaultOfOurs Fault)[] Faults =
    [
        ("can't parse entities", FaultOfOurs.Markup),
        ("can't parse MessageEntity", FaultOfOurs.Markup),
        ("inline keyboard", FaultOfOurs.Buttons),
        ("reply keyboard markup", FaultOfOurs.Buttons),
        ("expected as reply markup", FaultOfOurs.Buttons),
        ("reply markup is too long", FaultOfOurs.Buttons),
        ("REPLY_MARKUP_", FaultOfOurs.Buttons),
        ("inline_keyboard", FaultOfOurs.Buttons),
        ("switch_inline_query", FaultOfOurs.Buttons),
        ("BUTTON_", FaultOfOurs.Buttons),
        ("unsupported parse_mode", FaultOfOurs.Markup),
        ("ENTITIES_TOO_LONG", FaultOfOurs.Markup),
        ("entities too long", FaultOfOurs.Markup),
        ("ENTITY_", FaultOfOurs.Markup),
        ("text is empty", FaultOfOurs.Empty),
        ("must be non-empty", FaultOfOurs.Empty),
        ("MESSAGE_EMPTY", FaultOfOurs.Empty),
        ("message is too long", FaultOfOurs.Length),
        ("text is too long", FaultOfOurs.Length),
        ("caption is too long", FaultOfOurs.Length),
        ("MESSAGE_TOO_LONG", FaultOfOurs.Length),
        ("must be encoded in UTF-8", FaultOfOurs.Encoding),
    ];

    public static Outcome Read(ApiRequestException refusal) => refusal switch
    {
        { Parameters.RetryAfter: { } seconds } => Wait(seconds),
        { ErrorCode: 400 } when Number(refusal.Message, SlowModePrefix) is { } seconds => Wait(seconds),
        { ErrorCode: 429 } => Wait(Number(refusal.Message, RetryPrefix) ?? 5),
        { Parameters.MigrateToChatId: { } newId } => new Outcome.Moved(newId),
        { ErrorCode: 401 or 404 or 421 } => new Outcome.Unauthorised(),
        { ErrorCode: 400 } when Says(refusal, "logged out") => new Outcome.Unsent("the bot is logged out of this server"),
        { ErrorCode: >= 500 or 408 or 409 } => new Outcome.Unsent($"Telegram answered {refusal.ErrorCode}"),
        { ErrorCode: 400 or 403 } when NoRight.Any(words => Says(refusal, words)) => new Outcome.Unreachable(PauseReason.NoRight),
        { ErrorCode: 403 } => new Outcome.Unreachable(Forbidden(refusal)),
        { ErrorCode: 400 } when Gone(refusal) is { } reason => new Outcome.Unreachable(reason),
        { ErrorCode: 400 } when Says(refusal, "query is too old") || Says(refusal, "QUERY_ID_INVALID") => new Outcome.Ended(Ending.Expired("the button press is too old")),
        { ErrorCode: 400 } when IsNotModified(refusal) => new Outcome.Ended(Ending.Delivered),
        _ => new Outcome.Ended(Ending.Failed($"Telegram refused it with {refusal.ErrorCode}")),
    };

    /// <summary>What was wrong with a message as we made it; null where it was refused for another reason.</summary>
    public static FaultOfOurs? OurFault(ApiRequestException refusal)
    {
        if (refusal.ErrorCode != 400)
            return null;
        foreach (var (words, fault) in Faults)
        {
            if (Says(refusal, words))
                return fault;
        }

        return null;
    }

    /// <summary>The message shows already what it was to show.</summary>
    public static bool IsNotModified(ApiRequestException refusal) => refusal.ErrorCode == 400 && (Says(refusal, "message is not modified") || Says(refusal, "MESSAGE_NOT_MODIFIED"));

    /// <summary>The message to edit is gone or cannot be edited: what it was to show needs a new message.</summary>
    public static bool MeansNewMessage(ApiRequestException refusal) =>
        refusal.ErrorCode == 400
        && (Says(refusal, "message to edit not found") || Says(refusal, "message can't be edited") || Says(refusal, "there is no text in the message") || Says(refusal, "MESSAGE_ID_INVALID")
            || Says(refusal, "MESSAGE_EDIT_TIME_EXPIRED") || Says(refusal, "MESSAGE_AUTHOR_REQUIRED"));

    /// <summary>The chat takes words and no files, or not one as large: it is no reason to stop writing there.</summary>
    public static bool MeansNoDocuments(ApiRequestException refusal) =>
        refusal.ErrorCode == 413
        || (refusal.ErrorCode is 400 or 403 && (Says(refusal, "rights to send documents") || Says(refusal, "CHAT_SEND_DOCS_FORBIDDEN") || Says(refusal, "file is too big")));

    static Outcome.TooFast Wait(int seconds) => new(TimeSpan.FromSeconds(Math.Max(1, seconds)));

    static string Forbidden(ApiRequestException refusal) => refusal switch
    {
        _ when Says(refusal, "blocked") => PauseReason.Blocked,
        _ when Says(refusal, "deactivated") => PauseReason.Deactivated,
        _ when Says(refusal, "kicked") => PauseReason.Kicked,
        _ when Says(refusal, "not a member") => PauseReason.Left,
        _ when Says(refusal, "deleted") => PauseReason.Deleted,
        _ when Says(refusal, "initiate conversation") => PauseReason.NeverStarted,
        _ when Says(refusal, "to the bot") || Says(refusal, "to bots") => PauseReason.ABot,
        _ => PauseReason.Forbidden,
    };

    static string? Gone(ApiRequestException refusal) => refusal switch
    {
        _ when Says(refusal, "chat not found") || Says(refusal, "PEER_ID_INVALID") => PauseReason.NotFound,
        _ when Says(refusal, "USER_IS_BLOCKED") => PauseReason.Blocked,
        _ when Says(refusal, "USER_DEACTIVATED") => PauseReason.Deactivated,
        _ when Says(refusal, "group chat was deactivated") => PauseReason.Deleted,
        _ when Says(refusal, "CHANNEL_PRIVATE") => PauseReason.Left,
        _ when Says(refusal, "message thread not found") || Says(refusal, "TOPIC_DELETED") || Says(refusal, "TOPIC_ID_INVALID") => PauseReason.TopicGone,
        _ when Says(refusal, "TOPIC_CLOSED") => PauseReason.TopicClosed,
        _ => null,
    };

    /// <summary>The number after these words, in seconds: "SLOWMODE_WAIT_17".</summary>
    static int? Number(string message, string prefix)
    {
        var at = message.IndexOf(prefix, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var digits = message.AsSpan(at + prefix.Length);
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(end < 0 ? digits : digits[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;
    }

    static bool Says(ApiRequestException refusal, string words) => refusal.Message.Contains(words, StringComparison.OrdinalIgnoreCase);
}
