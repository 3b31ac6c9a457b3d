using System.Text.Json;

namespace Casebell.Sandbox.BotApi;

/// <summary>Reads one InlineKeyboardButton. Of several actions the first in the server's order wins.</summary>
static class InlineButtonParser
{
    static readonly string[] OtherActions =
    [
        "callback_game", "pay", "switch_inline_query", "switch_inline_query_chosen_chat", "switch_inline_query_current_chat",
        "login_url", "web_app", "copy_text", "disabled",
    ];

    internal static InlineButton Parse(JsonElement json)
    {
        try
        {
            return ParseFields(json);
        }
        catch (JsonFieldException error)
        {
            throw Error(error.Message);
        }
    }

    static InlineButton ParseFields(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) throw Error("InlineKeyboardButton must be an Object");
        var text = json.RequiredText("text");
        var icon = json.OptionalText("icon_custom_emoji_id");
        var style = json.OptionalText("style");
        if (style is not (null or "" or "default" or "primary" or "danger" or "success")) throw Error("invalid button style specified");
        var button = Action(json, text);
        return button with { Style = style is "" or "default" ? null : style, IconCustomEmojiId = string.IsNullOrEmpty(icon) ? null : icon };
    }

    static InlineButton Action(JsonElement json, string text)
    {
        foreach (var name in (ReadOnlySpan<string>)["url", "callback_data"])
            if (json.OptionalText(name) is { Length: > 0 } value) return new InlineButton(text, name, value);

        foreach (var name in OtherActions)
        {
            if (!json.TryGetProperty(name, out var value)) continue;
            if (name is "switch_inline_query" or "switch_inline_query_current_chat")
                return new InlineButton(text, name, json.RequiredText(name));
            if (name == "pay")
            {
                if (json.OptionalFlag(name)) return new InlineButton(text, name, "true");
                continue;
            }

            if (value.ValueKind != JsonValueKind.Object) throw new JsonFieldException($"Field \"{name}\" must be of type Object");
            CheckFields(name, value);
            return new InlineButton(text, name, value.GetRawText());
        }

        throw Error("Text buttons are unallowed in the inline keyboard");
    }

    static void CheckFields(string action, JsonElement value)
    {
        if (action is "copy_text") value.RequiredText("text");
        if (action is "login_url" or "web_app") value.RequiredText("url");
        if (action is not "switch_inline_query_chosen_chat") return;
        value.OptionalText("query");
        foreach (var flag in InlineButton.ChosenChats) value.OptionalFlag(flag);
    }

    static RefusalException Error(string what) => RefusalException.BadRequest("can't parse inline keyboard button: " + what);
}
