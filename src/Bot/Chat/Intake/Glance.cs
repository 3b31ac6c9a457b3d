using System.Text.Json;

namespace Casebell.Chat.Intake;

/// <summary>What is seen of an update before it is read as a whole, which takes far longer: most of a flood ends here.</summary>
static class Glance
{
    /// <returns>Who wrote in a private chat; null where it is anything else, or cannot be told.</returns>
    public static long? Writer(JsonElement update) =>
        Field(update, "message") is { } message && Id(message, "from") is { } person && Id(message, "chat") == person ? person : null;

    static long? Id(JsonElement message, string name) =>
        Field(message, name) is { } whose && Field(whose, "id") is { ValueKind: JsonValueKind.Number } id && id.TryGetInt64(out var number) ? number : null;

    /// <returns>Null where it is no object, or has no such field.</returns>
    public static JsonElement? Field(JsonElement of, string name)
    {
        try
        {
            return of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var field) ? field : null;
        }
        catch (InvalidOperationException)
        {
            // Another field's name is no text, such as half of a pair of surrogates, and could not be compared.
            JsonElement? found = null;
            foreach (var field in of.EnumerateObject().Where(field => IsCalled(field, name)))
                found = field.Value;
            return found;
        }
    }

    static bool IsCalled(JsonProperty field, string name)
    {
        try
        {
            return field.NameEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
