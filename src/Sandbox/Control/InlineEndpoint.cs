using System.Text.Json;

namespace Casebell.Sandbox.Control;

/// <summary>
/// Inline mode. <c>POST /sandbox/inline {from, query, offset?, chat? | chat_type?}</c> asks the bot as somebody who types
/// <c>@bot query</c>: in a chat, or in one of a kind. <c>POST /sandbox/inline/choose {from, chat, query_id, result_id}</c>
/// posts a result of that answer and gives the message.
/// </summary>
sealed class InlineEndpoint(World world)
{
    static readonly TimeSpan AnswerWait = TimeSpan.FromSeconds(10);

    internal async Task<Action<Utf8JsonWriter>> AskAsync(ControlBody body)
    {
        var type = body.OptionalInteger("chat") is { } chat ? TypeOf(world.Chat(chat)) : body.OptionalText("chat_type") ?? "sender";
        var answer = await world.InlineAsync(body.Integer("from"), body.Text("query"), AnswerWait, body.OptionalText("offset") ?? "", type);
        return json => Write(json, answer);
    }

    internal Action<Utf8JsonWriter> Choose(ControlBody body)
    {
        var message = world.ChooseInline(body.Integer("from"), body.Integer("chat"), body.Text("query_id"), body.Text("result_id"));
        return json => ControlJson.WriteMessage(json, message, world);
    }

    /// <summary>Every private chat here is one with the bot itself.</summary>
    static string TypeOf(SandboxChat chat) => chat.Kind == ChatKind.Private ? "sender" : chat.Kind.Word();

    void Write(Utf8JsonWriter json, InlineAnswer? answer)
    {
        json.WriteStartObject();
        json.WriteBoolean("answered"u8, answer is not null);
        if (answer is not null)
        {
            json.WriteString("query_id"u8, answer.QueryId);
            json.WriteBoolean("cached"u8, answer.Cached);
            json.WriteStartArray("results"u8);
            foreach (var result in answer.Results) Write(json, result);
            json.WriteEndArray();
            json.WriteNumber("cache_time"u8, answer.CacheTime);
            json.WriteBoolean("is_personal"u8, answer.IsPersonal);
            json.WriteString("next_offset"u8, answer.NextOffset);
            if (answer.Button is { } button) Write(json, button);
        }

        json.WriteEndObject();
    }

    void Write(Utf8JsonWriter json, InlineResult result)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, result.Id);
        json.WriteString("type"u8, "article"u8);
        json.WriteString("title"u8, result.Title);
        if (result.Description is { } description) json.WriteString("description"u8, description);
        if (result.Url is { } url) json.WriteString("url"u8, url);
        if (result.ThumbnailUrl is { } thumbnail) json.WriteString("thumbnail_url"u8, thumbnail);
        json.WriteString("text"u8, result.Text);
        json.WritePropertyName("entities"u8);
        json.WriteEntities(result.Entities, world.FindPerson);
        if (result.Keyboard is { } keyboard)
        {
            json.WritePropertyName("reply_markup"u8);
            json.WriteKeyboard(keyboard);
        }

        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, InlineResultsButton button)
    {
        json.WriteStartObject("button"u8);
        json.WriteString("text"u8, button.Text);
        if (button.StartParameter is { } parameter) json.WriteString("start_parameter"u8, parameter);
        if (button.WebAppUrl is { } address) json.WriteString("web_app"u8, address);
        json.WriteEndObject();
    }
}
