using System.Text.Json;
using Casebell.Sandbox.Formatting;

namespace Casebell.Sandbox.BotApi;

/// <summary>An article whose form was read; what its text and links come to is checked by <see cref="Finished"/>.</summary>
sealed record InlineResultInput(string Id, string Title, TextInput Text, Markup Markup)
{
    internal string? Description { get; init; }

    internal string? Url { get; init; }

    internal string? ThumbnailUrl { get; init; }

    internal InlineResult Finished()
    {
        if (Markup.Other) throw RefusalException.BadRequest("inline keyboard expected");
        var markup = Markup.WithCheckedButtons();
        var text = Text.Finished();
        return new InlineResult(Id, Title, text.Text, text.Entities)
        {
            Description = Description,
            Url = Url,
            ThumbnailUrl = ThumbnailUrl,
            Keyboard = markup.Inline,
        };
    }
}

/// <summary>Reads one InlineQueryResult in the server's order and words. Of the kinds that there are, the sandbox has articles.</summary>
static class InlineResultParser
{
    static readonly string[] OtherTypes =
    [
        "audio", "contact", "document", "game", "gif", "location", "mpeg4_gif", "photo", "sticker", "venue", "video", "voice",
    ];

    internal static InlineResultInput Parse(JsonElement json)
    {
        try
        {
            return ParseFields(json);
        }
        catch (JsonFieldException error)
        {
            throw Error(error.Message);
        }
        catch (RefusalException refused) when (!refused.NotImplementedHere)
        {
            throw Error(refused.Reason);
        }
    }

    static InlineResultInput ParseFields(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new JsonFieldException("Inline query result must be an object");
        var type = json.RequiredText("type").LowerAscii();
        var id = json.RequiredText("id");
        if (Array.IndexOf(OtherTypes, type) >= 0) throw RefusalException.NotImplemented("inline results other than articles");
        var text = Content(json, required: type == "article");
        var markup = json.OptionalObject("reply_markup") is { } keyboard ? MarkupParser.Parse(keyboard) : Markup.None;
        var thumbnail = json.OptionalText("thumbnail_url");
        foreach (var name in (ReadOnlySpan<string>)["thumbnail_width", "thumbnail_height"]) json.OptionalInteger(name);
        if (type != "article") throw new JsonFieldException($"type \"{type}\" is unsupported for the inline query result");
        var url = json.OptionalText("url");
        return new InlineResultInput(id, json.RequiredText("title"), text, markup)
        {
            Description = json.OptionalText("description"),
            Url = url,
            ThumbnailUrl = thumbnail,
        };
    }

    static TextInput Content(JsonElement result, bool required)
    {
        // Without input_message_content the server still takes the fields that stood in the result itself before 2016.
        var content = result.OptionalObject("input_message_content") ?? default;
        if (content.ValueKind != JsonValueKind.Object) return required ? Text(result, result.RequiredText("message_text")) : default;
        var text = content.OptionalText("message_text") ?? "";
        if (text.Length > 0) return Text(content, text);
        foreach (var other in (ReadOnlySpan<string>)["latitude", "phone_number", "payload", "rich_message"])
            if (content.TryGetProperty(other, out _)) throw RefusalException.NotImplemented("inline messages other than text");
        return required ? throw new JsonFieldException("Input message content is not specified") : default;
    }

    static TextInput Text(JsonElement json, string text)
    {
        if (text.Length == 0) throw RefusalException.BadRequest("message text is empty");
        if (json.OptionalObject("link_preview_options") is { } preview) LinkPreview.Check(preview);
        return TextInput.Parse(text, json.OptionalText("parse_mode") ?? "", json.TryGetProperty("entities", out var entities) ? entities.GetRawText() : "");
    }

    static RefusalException Error(string what) => RefusalException.BadRequest("can't parse inline query result: " + what);
}
