using System.Globalization;
using System.Text.Json;

namespace Casebell.Sandbox.BotApi;

/// <summary>A field that is missing or of the wrong type, in the server's words; the caller says in which object.</summary>
sealed class JsonFieldException(string message) : Exception(message);

/// <summary>
/// Fields of nested objects with the server's types: a number may be a numeric text and a text a number, a null is a
/// type error and not "absent".
/// </summary>
static class JsonFields
{
    internal static bool OptionalFlag(this JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value)) return false;
        return value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : throw new JsonFieldException($"Field \"{name}\" must be of type Boolean");
    }

    internal static string? OptionalText(this JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value)) return null;
        return value.ValueKind switch
        {
            JsonValueKind.String => Text(value),
            JsonValueKind.Number => value.GetRawText(),
            _ => throw new JsonFieldException($"Field \"{name}\" must be of type String"),
        };
    }

    internal static JsonElement? OptionalObject(this JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value)) return null;
        return value.ValueKind == JsonValueKind.Object ? value : throw new JsonFieldException($"Field \"{name}\" must be of type Object");
    }

    internal static string RequiredText(this JsonElement json, string name) => json.OptionalText(name) ?? throw Missing(name);

    internal static long RequiredInteger(this JsonElement json, string name) => json.OptionalInteger(name) ?? throw Missing(name);

    internal static long? OptionalInteger(this JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind is not (JsonValueKind.Number or JsonValueKind.String))
            throw new JsonFieldException($"Field \"{name}\" must be a Number");
        var text = value.ValueKind == JsonValueKind.Number ? value.GetRawText() : value.GetString();
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new JsonFieldException($"Field \"{name}\" must be a valid Number");
    }

    static JsonFieldException Missing(string name) => new($"Can't find field \"{name}\"");

    internal static string Text(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: the mark makes the text refused as not UTF-8.
            return "\uDC80";
        }
    }
}
