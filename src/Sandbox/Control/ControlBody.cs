using System.Text.Json;

namespace Casebell.Sandbox.Control;

/// <summary>The JSON object in the body of a control request.</summary>
sealed class ControlBody
{
    ControlBody(JsonElement json) => Json = json;

    internal JsonElement Json { get; }

    internal static async Task<ControlBody> ReadAsync(HttpContext context)
    {
        try
        {
            var json = await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body, cancellationToken: context.RequestAborted);
            return json.ValueKind is JsonValueKind.Object or JsonValueKind.Array
                ? new ControlBody(json)
                : throw ControlException.Bad("The body is not a JSON object; send one.");
        }
        catch (JsonException)
        {
            throw ControlException.Bad("The body is not JSON; send a JSON object.");
        }
    }

    internal string Text(string name) => OptionalText(name) ?? throw Missing(name, "a text");

    internal string? OptionalText(string name) => Field(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.String ? BotApi.JsonFields.Text(value) : throw Missing(name, "a text");

    internal long Integer(string name) => OptionalInteger(name) ?? throw Missing(name, "a whole number");

    internal long? OptionalInteger(string name) => Field(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : throw Missing(name, "a whole number");

    internal bool Flag(string name) => OptionalFlag(name) ?? throw Missing(name, "true or false");

    internal bool? OptionalFlag(string name) => Field(name)?.ValueKind switch
    {
        null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Missing(name, "true or false"),
    };

    internal IReadOnlyList<string> Texts(string name) => Field(name) is not { } value ? []
        : value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String)
            ? [.. value.EnumerateArray().Select(one => BotApi.JsonFields.Text(one))] : throw Missing(name, "a list of texts");

    JsonElement? Field(string name) =>
        Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    static ControlException Missing(string name, string kind) => ControlException.Bad($"The body's \"{name}\" is not {kind}; send {{\"{name}\": …}}.");
}
