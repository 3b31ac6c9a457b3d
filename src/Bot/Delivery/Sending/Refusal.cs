using System.Globalization;
using Casebell.Delivery.Outbox;
using Telegram.Bot.Exceptions;

namespace Casebell.Delivery.Sending;

/// <summary>Reads what Telegram says back. Its texts are the only thing that tells one 400 or 403 from another.</summary>
static class Refusal
{
    const string SlowModePrefix = "SLOWMODE_WAIT_";

    static readonly string[] NoRight =
        ["not enough rights to send", "need administrator rights", "have no write access", "CHAT_WRITE_FORBIDDEN", "CHAT_ADMIN_REQUIRED", "CHAT_RESTRICTED"];

    public static Outcome Read(ApiRequestException refusal) => refusal switch
    {
        { Parameters.RetryAfter: { } seconds } => new Outcome.TooFast(TimeSpan.FromSeconds(Math.Max(1, seconds))),
        { ErrorCode: 400 } when SlowMode(refusal.Message) is { } pause => new Outcome.TooFast(pause),
        { ErrorCode: 429 } => new Outcome.TooFast(TimeSpan.FromSeconds(5)),
        { Parameters.MigrateToChatId: { } newId } => new Outcome.Moved(newId),
        { ErrorCode: 401 } => new Outcome.Unauthorised(),
        { ErrorCode: 404 or 421 } => new Outcome.Unauthorised(),
        { ErrorCode: 400 } when Says(refusal, "logged out") => new Outcome.Unsent("the bot is logged out of this server"),
        { ErrorCode: >= 500 } => new Outcome.Unsent($"Telegram answered {refusal.ErrorCode}"),
        { ErrorCode: 403 } => new Outcome.Unreachable(Forbidden(refusal.Message)),
        { ErrorCode: 400 } when Says(refusal, "chat not found") => new Outcome.Unreachable("chat not found"),
        { ErrorCode: 400 } when NoRight.Any(words => Says(refusal, words)) => new Outcome.Unreachable("no right to write"),
        { ErrorCode: 400 } when Says(refusal, "message thread not found") || Says(refusal, "TOPIC_DELETED") => new Outcome.Unreachable("topic gone"),
        { ErrorCode: 400 } when Says(refusal, "TOPIC_CLOSED") => new Outcome.Unreachable("topic closed"),
        { ErrorCode: 400 } when Says(refusal, "query is too old") => new Outcome.Ended(Ending.Expired("the button press is too old")),
        { ErrorCode: 400 } when Says(refusal, "message is not modified") => new Outcome.Ended(Ending.Delivered),
        _ => new Outcome.Ended(Ending.Failed($"Telegram refused it with {refusal.ErrorCode}")),
    };

    /// <summary>The message to edit is gone or cannot be edited: what it was to show needs a new message.</summary>
    public static bool MeansNewMessage(ApiRequestException refusal) =>
        refusal.ErrorCode == 400 && (Says(refusal, "message to edit not found") || Says(refusal, "message can't be edited") || Says(refusal, "there is no text in the message") || Says(refusal, "MESSAGE_ID_INVALID"));

    static string Forbidden(string message) => message switch
    {
        _ when message.Contains("blocked", StringComparison.OrdinalIgnoreCase) => "blocked",
        _ when message.Contains("deactivated", StringComparison.OrdinalIgnoreCase) => "deactivated",
        _ when message.Contains("kicked", StringComparison.OrdinalIgnoreCase) => "kicked",
        _ when message.Contains("not a member", StringComparison.OrdinalIgnoreCase) => "left",
        _ when message.Contains("deleted", StringComparison.OrdinalIgnoreCase) => "chat deleted",
        _ => "forbidden",
    };

    /// <summary>"SLOWMODE_WAIT_17": the number is the seconds.</summary>
    static TimeSpan? SlowMode(string message)
    {
        var at = message.IndexOf(SlowModePrefix, StringComparison.Ordinal);
        return at >= 0 && ushort.TryParse(message.AsSpan(at + SlowModePrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(Math.Max(1, (int)seconds))
            : null;
    }

    static bool Says(ApiRequestException refusal, string words) => refusal.Message.Contains(words, StringComparison.OrdinalIgnoreCase);
}
