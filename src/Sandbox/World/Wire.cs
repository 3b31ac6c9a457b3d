using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

#pragma warning disable CS8524 // Only named values exist; a name without an arm stays an error.

namespace Casebell.Sandbox;

/// <summary>Writes the world's things as the Bot API's JSON.</summary>
static class Wire
{
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>A field with its value, to be put inside an object that is written elsewhere.</summary>
    internal static ReadOnlyMemory<byte> Field(string name, Action<Utf8JsonWriter> value)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WritePropertyName(name);
            value(json);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory[1..^1];
    }

    internal static string Object(Action<Utf8JsonWriter> fields)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            fields(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal static void WriteUser(this Utf8JsonWriter json, Person person)
    {
        json.WriteStartObject();
        json.WriteNumber("id"u8, person.Id);
        json.WriteBoolean("is_bot"u8, person.IsBot);
        json.WriteString("first_name"u8, person.Deactivated ? "" : person.FirstName);
        if (person.Username is { } username) json.WriteString("username"u8, username);
        if (person.LanguageCode.Length > 0) json.WriteString("language_code"u8, person.LanguageCode);
        json.WriteEndObject();
    }

    internal static void WriteBot(this Utf8JsonWriter json, BotAccount bot)
    {
        json.WriteStartObject();
        WriteBotFields(json, bot);
        json.WriteEndObject();
    }

    internal static void WriteBotFields(this Utf8JsonWriter json, BotAccount bot)
    {
        json.WriteNumber("id"u8, bot.Id);
        json.WriteBoolean("is_bot"u8, true);
        json.WriteString("first_name"u8, bot.FirstName);
        json.WriteString("username"u8, bot.Username);
    }

    internal static void WriteChat(this Utf8JsonWriter json, SandboxChat chat, Person? person)
    {
        json.WriteStartObject();
        WriteChatFields(json, chat, person);
        json.WriteEndObject();
    }

    internal static void WriteChatFields(this Utf8JsonWriter json, SandboxChat chat, Person? person)
    {
        json.WriteNumber("id"u8, chat.Id);
        if (chat.Kind == ChatKind.Private)
        {
            json.WriteString("first_name"u8, person?.FirstName ?? "");
            if (person?.Username is { } username) json.WriteString("username"u8, username);
        }
        else
        {
            json.WriteString("title"u8, chat.Title);
            if (chat.Username is { } username) json.WriteString("username"u8, username);
            if (chat.IsForum) json.WriteBoolean("is_forum"u8, true);
        }

        json.WriteString("type"u8, chat.Kind.Word());
        if (chat.Kind == ChatKind.Group) json.WriteBoolean("all_members_are_administrators"u8, false);
    }

    internal static string Word(this ChatKind kind) => kind switch
    {
        ChatKind.Private => "private",
        ChatKind.Group => "group",
        ChatKind.Supergroup => "supergroup",
        ChatKind.Channel => "channel",
    };

    internal static void WriteEntities(this Utf8JsonWriter json, IReadOnlyList<TextEntity> entities, Func<long, Person?> person)
    {
        json.WriteStartArray();
        foreach (var entity in entities)
        {
            json.WriteStartObject();
            json.WriteNumber("offset"u8, entity.Offset);
            json.WriteNumber("length"u8, entity.Length);
            json.WriteString("type"u8, entity.Type);
            if (entity.Url is { } url) json.WriteString("url"u8, url);
            if (entity.UserId is { } id && person(id) is { } mentioned)
            {
                json.WritePropertyName("user"u8);
                json.WriteUser(mentioned);
            }

            if (entity.Language is { Length: > 0 } language) json.WriteString("language"u8, language);
            if (entity.CustomEmojiId is { } emoji) json.WriteString("custom_emoji_id"u8, emoji);
            if (entity.UnixTime is { } time)
            {
                json.WriteNumber("unix_time"u8, time);
                if (entity.DateTimeFormat is { Length: > 0 } format) json.WriteString("date_time_format"u8, format);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WriteDocument(this Utf8JsonWriter json, SandboxDocument document)
    {
        json.WriteStartObject();
        json.WriteString("file_name"u8, document.FileName);
        if (document.MediaType is { } type) json.WriteString("mime_type"u8, type);
        json.WriteString("file_id"u8, document.FileId);
        json.WriteString("file_unique_id"u8, document.FileId[^16..]);
        json.WriteNumber("file_size"u8, document.Content.Length);
        json.WriteEndObject();
    }

    internal static void WriteKeyboard(this Utf8JsonWriter json, InlineKeyboard keyboard)
    {
        json.WriteStartObject();
        json.WriteStartArray("inline_keyboard"u8);
        foreach (var row in keyboard.Rows)
        {
            json.WriteStartArray();
            foreach (var button in row) WriteButton(json, button);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteButton(Utf8JsonWriter json, InlineButton button)
    {
        json.WriteStartObject();
        json.WriteString("text"u8, button.Text);
        if (button.IconCustomEmojiId is { } icon) json.WriteString("icon_custom_emoji_id"u8, icon);
        if (button.Style is { } style) json.WriteString("style"u8, style);
        if (button.ValueIsJson)
        {
            json.WritePropertyName(button.Action);
            json.WriteRawValue(button.Value, skipInputValidation: true);
        }
        else json.WriteString(button.Action, button.Value);
        json.WriteEndObject();
    }
}
