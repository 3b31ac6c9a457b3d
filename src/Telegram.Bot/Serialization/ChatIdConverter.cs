namespace Telegram.Bot.Serialization;

/// <summary>A chat by number, or by "@name".</summary>
sealed class ChatIdConverter : JsonConverter<ChatId>
{
    public override ChatId? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Number => new(reader.GetInt64()),
            JsonTokenType.String => new(reader.GetString()!),
            _ => null,
        };

    public override void Write(Utf8JsonWriter writer, ChatId value, JsonSerializerOptions options)
    {
        if (value.Username is { } name)
            writer.WriteStringValue(name);
        else if (value.Identifier is { } id)
            writer.WriteNumberValue(id);
        else
            throw new JsonException("Chat ID value is incorrect");
    }
}
