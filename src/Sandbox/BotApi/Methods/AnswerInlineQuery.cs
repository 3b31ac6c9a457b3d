using System.Text;
using System.Text.Json;

namespace Casebell.Sandbox.BotApi.Methods;

/// <summary>answerInlineQuery: checks ids, counts and the form of each result; the results go on as they came.</summary>
sealed class AnswerInlineQuery : IBotMethod
{
    const int MostResults = 50;

    public string Name => "answerInlineQuery";

    public ValueTask AnswerAsync(Call call)
    {
        var results = Results(call["results"]);
        if (Encoding.UTF8.GetByteCount(call["next_offset"]) > 64) throw RefusalException.BadRequest("NEXT_OFFSET_INVALID");
        var answer = new InlineAnswer(
            results, call.Parameters.Integer("cache_time", missing: 300, least: 0, most: 86_400), call.Parameters.Flag("is_personal"),
            call["next_offset"], call["button"] is { Length: > 0 } button ? button : null);
        if (!call.World.AnswerInline(Parameters.LeadingInteger(call["inline_query_id"]), answer))
            throw RefusalException.BadRequest(AnswerCallbackQuery.TooOld);
        call.Result.WriteBooleanValue(true);
        return ValueTask.CompletedTask;
    }

    static string Results(string text)
    {
        if (text.Length == 0) return "[]";
        using var json = Parse(text);
        if (json.RootElement.ValueKind == JsonValueKind.Null) return "[]";
        if (json.RootElement.ValueKind != JsonValueKind.Array) throw RefusalException.BadRequest("expected an Array of inline query results");
        if (json.RootElement.GetArrayLength() > MostResults) throw RefusalException.BadRequest("too many inline query results specified");
        var ids = new HashSet<string>();
        foreach (var result in json.RootElement.EnumerateArray()) CheckResult(result, ids);
        return json.RootElement.GetRawText();
    }

    static void CheckResult(JsonElement result, HashSet<string> ids)
    {
        try
        {
            if (result.ValueKind != JsonValueKind.Object) throw new JsonFieldException("expected an Object");
            var id = result.RequiredText("id");
            result.RequiredText("type");
            if (Encoding.UTF8.GetByteCount(id) is < 1 or > 64) throw RefusalException.BadRequest("RESULT_ID_INVALID");
            if (!ids.Add(id)) throw RefusalException.BadRequest("RESULT_ID_DUPLICATE");
            if (result.TryGetProperty("reply_markup", out var markup)) MarkupParser.Parse(markup.GetRawText()).CheckOnServer();
        }
        catch (JsonFieldException error)
        {
            throw RefusalException.BadRequest("can't parse inline query result: " + error.Message);
        }
    }

    static JsonDocument Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            throw RefusalException.BadRequest("can't parse JSON encoded inline query results");
        }
    }
}
