using Casebell.Sandbox.Formatting;

namespace Casebell.Sandbox.BotApi.Methods;

/// <summary>answerCallbackQuery: once a query, while it is young.</summary>
sealed class AnswerCallbackQuery : IBotMethod
{
    internal const string TooOld = "query is too old and response timeout expired or query ID is invalid";

    public string Name => "answerCallbackQuery";

    public ValueTask AnswerAsync(Call call)
    {
        var text = call["text"];
        if (FormattedText.CountCodePoints(text) > 200) throw RefusalException.BadRequest("MESSAGE_TOO_LONG");
        var answer = new CallbackAnswer(
            text.Length > 0 ? text : null, call.Parameters.Flag("show_alert"), call["url"] is { Length: > 0 } url ? url : null);
        if (!call.World.AnswerCallback(Parameters.LeadingInteger(call["callback_query_id"]), answer)) throw RefusalException.BadRequest(TooOld);
        call.Result.WriteBooleanValue(true);
        return ValueTask.CompletedTask;
    }
}
