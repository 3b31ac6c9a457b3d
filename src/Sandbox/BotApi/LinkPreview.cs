using System.Text.Json;

namespace Casebell.Sandbox.BotApi;

/// <summary>link_preview_options is checked for its form; the sandbox shows no previews.</summary>
static class LinkPreview
{
    internal static void Check(string text)
    {
        if (text.Length == 0) return;
        try
        {
            using var json = JsonDocument.Parse(text);
            Check(json.RootElement);
        }
        catch (JsonException)
        {
            throw RefusalException.BadRequest("can't parse link preview options JSON object");
        }
        catch (JsonFieldException error)
        {
            throw RefusalException.BadRequest(error.Message);
        }
    }

    /// <exception cref="JsonFieldException">A field is of the wrong type.</exception>
    internal static void Check(JsonElement options)
    {
        if (options.ValueKind != JsonValueKind.Object) throw RefusalException.BadRequest("object expected as link preview options");
        foreach (var flag in (ReadOnlySpan<string>)["is_disabled", "prefer_small_media", "prefer_large_media", "show_above_text"])
            options.OptionalFlag(flag);
        options.OptionalText("url");
    }
}
