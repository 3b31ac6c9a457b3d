using System.Text;

namespace Casebell.Sandbox.BotApi.Methods;

/// <summary>
/// answerInlineQuery: once a query, while it is young. The order of its checks is the server's: the form of the button
/// and of every result, then the button's values, then each result's keyboard and text, then Telegram itself.
/// </summary>
sealed class AnswerInlineQuery : IBotMethod
{
    const int MostOffsetBytes = 64;

    public string Name => "answerInlineQuery";

    public ValueTask AnswerAsync(Call call)
    {
        var button = ResultsButtonParser.Parse(call["button"]);
        var inputs = InlineResults.Parse(call["results"]);
        ResultsButtonParser.Check(button);
        InlineResult[] results = [.. inputs.Select(input => input.Finished())];

        InlineResults.CheckOnServer(results);
        ResultsButtonParser.CheckOnServer(button);
        if (Encoding.UTF8.GetByteCount(call["next_offset"]) > MostOffsetBytes) throw RefusalException.BadRequest("NEXT_OFFSET_INVALID");
        var answer = new InlineAnswer(
            results, call.Parameters.Integer("cache_time", missing: 300, least: 0, most: 86_400), call.Parameters.Flag("is_personal"), call["next_offset"], button);
        if (!call.World.AnswerInline(Parameters.LeadingInteger(call["inline_query_id"]), answer))
            throw RefusalException.BadRequest(AnswerCallbackQuery.TooOld);
        call.Result.WriteBooleanValue(true);
        return ValueTask.CompletedTask;
    }
}
