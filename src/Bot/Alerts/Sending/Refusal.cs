using Casebell.Alerts.Outbox;
using Telegram.Bot.Exceptions;

namespace Casebell.Alerts.Sending;

/// <summary>Reads what Telegram says back. Its texts are the only thing that tells one 400 or 403 from another.</summary>
static class Refusal
{
    public static Outcome Read(ApiRequestException refusal) => refusal switch
    {
        { Parameters.RetryAfter: { } seconds } => new Outcome.TooFast(TimeSpan.FromSeconds(Math.Max(1, seconds))),
        { ErrorCode: 429 } => new Outcome.TooFast(TimeSpan.FromSeconds(5)),
        { Parameters.MigrateToChatId: { } newId } => new Outcome.Moved(newId),
        { ErrorCode: 401 } => new Outcome.Unauthorised(),
        { ErrorCode: 404 } => new Outcome.Unauthorised(),
        { ErrorCode: >= 500 } => new Outcome.Unsent($"Telegram answered {refusal.ErrorCode}"),
        { ErrorCode: 403 } => new Outcome.Unreachable(Forbidden(refusal.Message)),
        { ErrorCode: 400 } when Says(refusal, "chat not found") => new Outcome.Unreachable("chat not found"),
        { ErrorCode: 400 } when Says(refusal, "not enough rights to send") || Says(refusal, "CHAT_WRITE_FORBIDDEN") || Says(refusal, "have no write access") => new Outcome.Unreachable("no right to write"),
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

    static bool Says(ApiRequestException refusal, string words) => refusal.Message.Contains(words, StringComparison.OrdinalIgnoreCase);
}
