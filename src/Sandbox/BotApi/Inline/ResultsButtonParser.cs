using System.Text.Json;
using Casebell.Sandbox.Formatting;

namespace Casebell.Sandbox.BotApi;

/// <summary>Reads the button above inline results: its form before the results are read, its values after.</summary>
static class ResultsButtonParser
{
    const int MostParameterBytes = 64;

    internal static InlineResultsButton? Parse(string text)
    {
        if (text.Length == 0) return null;
        try
        {
            using var json = JsonDocument.Parse(text);
            return ParseFields(json.RootElement);
        }
        catch (JsonException)
        {
            throw RefusalException.BadRequest("can't parse inline query results button JSON object");
        }
        catch (JsonFieldException error)
        {
            throw RefusalException.BadRequest("can't parse inline query results button: " + error.Message);
        }
    }

    static InlineResultsButton ParseFields(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new JsonFieldException("InlineQueryResultsButton must be an Object");
        var text = json.RequiredText("text");
        // Of several the first wins, as among the actions of a keyboard's button.
        if (json.OptionalText("start_parameter") is { } parameter) return new(text, parameter, null);
        if (json.OptionalObject("web_app") is { } app) return new(text, null, app.RequiredText("url"));
        throw new JsonFieldException("InlineQueryResultsButton must have exactly one optional field");
    }

    internal static void Check(InlineResultsButton? button)
    {
        if (button is null) return;
        if (!FormattedText.IsUtf16(button.Text)) throw RefusalException.BadRequest(FormattedText.BadEncoding);
        if (button.StartParameter is { } parameter) CheckParameter(parameter);
        else CheckAddress(button.WebAppUrl!);
    }

    /// <summary>The closed servers' check.</summary>
    internal static void CheckOnServer(InlineResultsButton? button)
    {
        if (button is { Text.Length: 0 }) throw RefusalException.BadRequest("SWITCH_PM_TEXT_EMPTY");
    }

    static void CheckParameter(string parameter)
    {
        if (parameter.Length == 0) throw RefusalException.BadRequest("can't use empty start_parameter");
        if (System.Text.Encoding.UTF8.GetByteCount(parameter) > MostParameterBytes) throw RefusalException.BadRequest("too long start_parameter specified");
        foreach (var unit in parameter)
            if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('-' or '_'))
                throw RefusalException.BadRequest("unallowed characters in start_parameter are used");
    }

    static void CheckAddress(string address)
    {
        if (Link.UserId(address) is not null) throw RefusalException.BadRequest("Link to a user can't be used in the Web App button");
        if (!Link.TryNormalise(address, out var url, out var why)) throw Invalid(address, why);
        if (!url.StartsWith("https://", StringComparison.Ordinal)) throw Invalid(address, "Only HTTPS links are allowed");
    }

    static RefusalException Invalid(string address, string why) =>
        RefusalException.BadRequest($"inline query button Web App URL '{address}' is invalid: {why}");
}
