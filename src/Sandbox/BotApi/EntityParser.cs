using System.Text.Json;
using Casebell.Sandbox.Formatting;

namespace Casebell.Sandbox.BotApi;

/// <summary>Reads explicit entities. A value that is no JSON array is ignored, as the server ignores it.</summary>
static class EntityParser
{
    static readonly string[] Given =
    [
        "bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "blockquote", "expandable_blockquote",
        "text_link", "text_mention", "custom_emoji", "date_time",
    ];

    // These are recognised anew in every text, whatever the request says.
    static readonly string[] Recognised =
        ["mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"];

    internal static List<TextEntity> Parse(string entities)
    {
        if (entities.Length == 0 || !TryParse(entities, out var json)) return [];
        using (json)
        {
            if (json.RootElement.ValueKind != JsonValueKind.Array) return [];
            var parsed = new List<TextEntity>();
            foreach (var element in json.RootElement.EnumerateArray())
                if (One(element) is { } entity) parsed.Add(entity);
            return parsed;
        }
    }

    static bool TryParse(string text, out JsonDocument json)
    {
        try
        {
            json = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            json = null!;
            return false;
        }
    }

    static TextEntity? One(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) throw Error("expected an Object");
        try
        {
            var entity = new TextEntity(json.RequiredText("type"), (int)json.RequiredInteger("offset"), (int)json.RequiredInteger("length"));
            if (Array.IndexOf(Recognised, entity.Type) >= 0) return null;
            return Array.IndexOf(Given, entity.Type) < 0 ? throw Error("Unsupported type specified") : WithDetails(json, entity);
        }
        catch (JsonFieldException error)
        {
            throw Error(error.Message);
        }
    }

    static TextEntity? WithDetails(JsonElement json, TextEntity entity) => entity.Type switch
    {
        "text_link" => Link.TryNormalise(json.RequiredText("url"), out var url, out _) ? entity with { Url = url } : null,
        "text_mention" => json.TryGetProperty("user", out var user) && user.ValueKind == JsonValueKind.Object
            ? entity with { UserId = user.RequiredInteger("id") }
            : throw Error("Can't find field \"user\""),
        "custom_emoji" => entity with { CustomEmojiId = json.RequiredText("custom_emoji_id") },
        "pre" => entity with { Language = json.OptionalText("language") },
        "date_time" => entity with
        {
            UnixTime = (int)json.RequiredInteger("unix_time"),
            DateTimeFormat = TimeFormat.Normalise(json.OptionalText("date_time_format") ?? "") ?? throw Error("Invalid date-time format specified"),
        },
        _ => entity,
    };

    static RefusalException Error(string what) => RefusalException.BadRequest("can't parse MessageEntity: " + what);
}
