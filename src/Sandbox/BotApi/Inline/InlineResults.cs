using System.Text;
using System.Text.Json;

namespace Casebell.Sandbox.BotApi;

/// <summary>Reads the results of answerInlineQuery: the form of all of them first, then what each comes to.</summary>
static class InlineResults
{
    const int Most = 50;
    const int MostIdBytes = 64;

    internal static IReadOnlyList<InlineResultInput> Parse(string text)
    {
        if (text.Length == 0) return [];
        using var json = ParseJson(text);
        var root = json.RootElement;
        if (root.ValueKind == JsonValueKind.Null) return [];
        if (root.ValueKind != JsonValueKind.Array) throw RefusalException.BadRequest("expected an Array of inline query results");
        if (root.GetArrayLength() > Most) throw RefusalException.BadRequest("too many inline query results specified");
        return [.. root.EnumerateArray().Select(InlineResultParser.Parse)];
    }

    /// <summary>What the closed servers check, last of all. Their codes are published, which of several comes first is assumed.</summary>
    internal static void CheckOnServer(IReadOnlyList<InlineResult> results)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var result in results)
        {
            if (result.Id.Length == 0 || Encoding.UTF8.GetByteCount(result.Id) > MostIdBytes) throw RefusalException.BadRequest("RESULT_ID_INVALID");
            if (!ids.Add(result.Id)) throw RefusalException.BadRequest("RESULT_ID_DUPLICATE");
            if (result.Title.Trim().Length == 0) throw RefusalException.BadRequest("ARTICLE_TITLE_EMPTY");
            if (Formatting.FormattedText.CountCodePoints(result.Text) > Methods.SendMessage.MostCodePoints) throw RefusalException.BadRequest("MESSAGE_TOO_LONG");
            new Markup(result.Keyboard, Other: false).CheckOnServer();
        }
    }

    static JsonDocument ParseJson(string text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            // The server says after a colon what its own parser stumbled over; that is not imitated.
            throw RefusalException.BadRequest("can't parse JSON encoded inline query results");
        }
    }
}
