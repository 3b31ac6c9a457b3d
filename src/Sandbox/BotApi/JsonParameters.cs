using System.Text.Json;

namespace Casebell.Sandbox.BotApi;

/// <summary>
/// A JSON object as parameters: strings are decoded, every other value is kept as its raw JSON, so that null is the
/// text "null". Malformed JSON is no error: what came before the mistake counts.
/// </summary>
static class JsonParameters
{
    internal static void Add(Parameters parameters, ReadOnlySpan<byte> body)
    {
        try
        {
            var json = new Utf8JsonReader(body);
            if (!json.Read()) return;
            if (json.TokenType == JsonTokenType.String) parameters.Add("content", Text(ref json));
            if (json.TokenType != JsonTokenType.StartObject) return;
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var name = Text(ref json);
                if (!json.Read()) return;
                if (json.TokenType == JsonTokenType.String) parameters.Add(name, Text(ref json));
                else
                {
                    var begin = (int)json.TokenStartIndex;
                    json.Skip();
                    parameters.Add(name, FormParameters.Text(body[begin..(int)json.BytesConsumed]));
                }
            }
        }
        catch (JsonException)
        {
            // The server stops here too, and says nothing.
        }
    }

    static string Text(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Not UTF-8, or half a surrogate pair: the mark makes the method refuse the text.
            return "\uDC80";
        }
    }
}
