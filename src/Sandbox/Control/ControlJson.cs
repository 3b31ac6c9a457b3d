using System.Buffers;
using System.Text.Json;

namespace Casebell.Sandbox.Control;

/// <summary>Writes chats, people and messages for the chat page.</summary>
static class ControlJson
{
    internal static ReadOnlyMemory<byte> Bytes(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Wire.Options)) write(json);
        return buffer.WrittenMemory;
    }

    internal static void WriteChats(Utf8JsonWriter json, World world)
    {
        json.WriteStartObject();
        json.WriteStartArray("people"u8);
        foreach (var person in world.People) WritePerson(json, person);
        json.WriteEndArray();
        json.WriteStartArray("chats"u8);
        foreach (var chat in world.Chats) WriteChat(json, chat, world);
        json.WriteEndArray();
        json.WritePropertyName("bot"u8);
        json.WriteStartObject();
        json.WriteNumber("id"u8, world.Bot.Id);
        json.WriteString("first_name"u8, world.Bot.FirstName);
        json.WriteString("username"u8, world.Bot.Username);
        json.WriteBoolean("supports_inline_queries"u8, world.Bot.SupportsInlineQueries);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    internal static void WriteMessages(Utf8JsonWriter json, IReadOnlyList<SandboxMessage> messages, World world)
    {
        json.WriteStartArray();
        foreach (var message in messages) WriteMessage(json, message, world);
        json.WriteEndArray();
    }

    internal static void WriteMessage(Utf8JsonWriter json, SandboxMessage message, World world)
    {
        json.WriteStartObject();
        json.WriteNumber("message_id"u8, message.MessageId);
        json.WriteStartObject("from"u8);
        json.WriteNumber("id"u8, message.From);
        json.WriteString("first_name"u8, message.FromBot ? world.Bot.FirstName : world.FindPerson(message.From)?.FirstName ?? "");
        json.WriteBoolean("is_bot"u8, message.FromBot);
        json.WriteEndObject();
        json.WriteNumber("date"u8, message.Date.ToUnixTimeSeconds());
        if (message.EditDate is { } edited) json.WriteNumber("edit_date"u8, edited.ToUnixTimeSeconds());
        if (message.ViaBot)
        {
            json.WritePropertyName("via_bot"u8);
            json.WriteBot(world.Bot);
        }

        if (message.InlineMessageId is { } inline) json.WriteString("inline_message_id"u8, inline);
        if (message.ReplyTo is { } replied) json.WriteNumber("reply_to"u8, replied);
        if (message.Document is { } document)
        {
            json.WritePropertyName("document"u8);
            json.WriteDocument(document);
        }

        json.WriteString("text"u8, message.Text);
        json.WritePropertyName("entities"u8);
        json.WriteEntities(message.Entities, world.FindPerson);
        if (message.Keyboard is { } keyboard)
        {
            json.WritePropertyName("reply_markup"u8);
            json.WriteKeyboard(keyboard);
        }

        if (message.Service is { } service)
        {
            json.WritePropertyName("service"u8);
            json.WriteRawValue(service, skipInputValidation: true);
        }

        if (message.Silent) json.WriteBoolean("silent"u8, true);
        json.WriteBoolean("deleted"u8, message.Deleted);
        json.WriteEndObject();
    }

    static void WritePerson(Utf8JsonWriter json, Person person)
    {
        json.WriteStartObject();
        json.WriteNumber("id"u8, person.Id);
        json.WriteString("first_name"u8, person.FirstName);
        json.WriteString("language_code"u8, person.LanguageCode);
        json.WriteString("zone"u8, person.Zone);
        json.WriteString("about"u8, person.About);
        json.WriteEndObject();
    }

    static void WriteChat(Utf8JsonWriter json, SandboxChat chat, World world)
    {
        json.WriteStartObject();
        json.WriteNumber("id"u8, chat.Id);
        json.WriteString("type"u8, chat.Kind.Word());
        if (chat.Kind == ChatKind.Private)
        {
            json.WriteString("first_name"u8, chat.Title);
            json.WriteNumber("person"u8, chat.Person);
            json.WriteBoolean("started"u8, chat.Started);
            json.WriteBoolean("blocked"u8, chat.Blocked);
        }
        else
        {
            json.WriteString("title"u8, chat.Title);
            json.WriteStartArray("members"u8);
            foreach (var (id, status) in world.Members(chat.Id))
                if (status is not (MemberStatus.Left or MemberStatus.Kicked)) json.WriteNumberValue(id);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
