using Casebell.Sandbox.Formatting;

namespace Casebell.Sandbox.BotApi.Methods;

/// <summary>A text of the bot's profile: the method's name, the field's, and how many code points it may have.</summary>
abstract class SetProfileText(BotTexts texts, string method, string field, int most, string tooLong) : IBotMethod
{
    public string Name => method;

    public ValueTask AnswerAsync(Call call)
    {
        var language = CommandParser.Language(call);
        var text = call[field];
        if (FormattedText.CountCodePoints(text) > most) throw RefusalException.BadRequest(tooLong);
        texts.Set(field, language, text);
        call.Result.WriteBooleanValue(true);
        return ValueTask.CompletedTask;
    }
}

abstract class GetProfileText(BotTexts texts, string method, string field) : IBotMethod
{
    public string Name => method;

    public ValueTask AnswerAsync(Call call)
    {
        call.Result.WriteStartObject();
        call.Result.WriteString(field, texts.Get(field, CommandParser.Language(call)));
        call.Result.WriteEndObject();
        return ValueTask.CompletedTask;
    }
}

// What the closed servers say to a text that is too long is not published; the wording follows their other codes.

sealed class SetMyDescription(BotTexts texts)
    : SetProfileText(texts, "setMyDescription", "description", 512, "DESCRIPTION_TOO_LONG");

sealed class GetMyDescription(BotTexts texts) : GetProfileText(texts, "getMyDescription", "description");

sealed class SetMyShortDescription(BotTexts texts)
    : SetProfileText(texts, "setMyShortDescription", "short_description", 120, "SHORT_DESCRIPTION_TOO_LONG");

sealed class GetMyShortDescription(BotTexts texts) : GetProfileText(texts, "getMyShortDescription", "short_description");
