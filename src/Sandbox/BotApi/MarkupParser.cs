using System.Text.Json;

namespace Casebell.Sandbox.BotApi;

/// <summary>Reads reply_markup with the server's order of checks and its words.</summary>
static class MarkupParser
{
    const int MostInRow = 12;
    const int MostButtons = 300;

    internal static Markup Parse(string text)
    {
        if (text.Length == 0) return Markup.None;
        using var json = ParseJson(text);
        return Parse(json.RootElement);
    }

    internal static Markup Parse(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) throw RefusalException.BadRequest("object expected as reply markup");
        if (root.TryGetProperty("keyboard", out var keyboard)) return ReplyKeyboard(keyboard);
        if (root.TryGetProperty("inline_keyboard", out var inline)) return Inline(inline);
        try
        {
            return Other(root) ? Markup.None with { Other = true } : Markup.None;
        }
        catch (JsonFieldException error)
        {
            throw RefusalException.BadRequest(error.Message);
        }
    }

    static bool Other(JsonElement root) =>
        root.OptionalFlag("remove_keyboard") | root.OptionalFlag("hide_keyboard") | root.OptionalFlag("force_reply");

    static JsonDocument ParseJson(string text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            throw RefusalException.BadRequest("can't parse reply keyboard markup JSON object");
        }
    }

    static Markup Inline(JsonElement rows)
    {
        if (rows.ValueKind != JsonValueKind.Array) throw RefusalException.BadRequest("field \"inline_keyboard\" must be of type Array");
        var kept = new List<IReadOnlyList<InlineButton>>();
        var count = 0;
        foreach (var row in rows.EnumerateArray())
        {
            if (row.ValueKind != JsonValueKind.Array)
                throw RefusalException.BadRequest("field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays");
            var buttons = new List<InlineButton>();
            foreach (var element in row.EnumerateArray())
            {
                var button = InlineButtonParser.Parse(element);
                if (button.Text.Length == 0 && button.IconCustomEmojiId is null) continue;
                if (buttons.Count < MostInRow && count + buttons.Count < MostButtons) buttons.Add(button);
            }

            count += buttons.Count;
            if (buttons.Count > 0) kept.Add(buttons);
        }

        return kept.Count == 0 ? Markup.None : new Markup(new InlineKeyboard(kept), Other: false);
    }

    static Markup ReplyKeyboard(JsonElement rows)
    {
        if (rows.ValueKind != JsonValueKind.Array) throw RefusalException.BadRequest("field \"keyboard\" must be of type Array");
        var buttons = 0;
        foreach (var row in rows.EnumerateArray())
        {
            if (row.ValueKind != JsonValueKind.Array)
                throw RefusalException.BadRequest("field \"keyboard\" of the ReplyKeyboardMarkup must be an Array of Arrays");
            foreach (var button in row.EnumerateArray())
            {
                if (button.ValueKind is not (JsonValueKind.String or JsonValueKind.Object))
                    throw RefusalException.BadRequest("can't parse keyboard button: KeyboardButton must be a String or an Object");
                if (button.ValueKind == JsonValueKind.Object && !button.TryGetProperty("text", out _))
                    throw RefusalException.BadRequest("can't parse keyboard button: Can't find field \"text\"");
                buttons++;
            }
        }

        return buttons == 0 ? Markup.None : Markup.None with { Other = true };
    }
}
