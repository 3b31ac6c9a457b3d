namespace Telegram.Bot.Serialization;

/// <summary>A file as the API names it in JSON: its id, its address, or a reference to a part of the same request.</summary>
sealed class InputFileConverter : JsonConverter<InputFile>
{
    public override bool CanConvert(Type typeToConvert) => typeof(InputFile).IsAssignableFrom(typeToConvert);

    public override InputFile? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text ? InputFile.FromString(text) : null;

    public override void Write(Utf8JsonWriter writer, InputFile value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value switch
        {
            InputFileId file => file.Id,
            InputFileUrl file => file.Url.ToString(),
            InputFileStream file => Attachments.Add(file),
            _ => throw new JsonException("File Type not supported"),
        });
}
