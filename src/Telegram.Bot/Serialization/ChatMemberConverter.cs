namespace Telegram.Bot.Serialization;

/// <summary>
/// Chooses the class by <c>status</c>, wherever that stands in the object. The serializer's own polymorphism cannot: the
/// discriminator is a property too.
/// </summary>
sealed class ChatMemberConverter : JsonConverter<ChatMember>
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(ChatMember);

    public override ChatMember? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var ahead = reader;
        using var document = JsonDocument.ParseValue(ref ahead);
        var status = document.RootElement.TryGetProperty("status", out var property) ? property.GetString() : null;
        return (ChatMember?)JsonSerializer.Deserialize(ref reader, TypeOf(status), options);
    }

    public override void Write(Utf8JsonWriter writer, ChatMember value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, value.GetType(), options);

    static Type TypeOf(string? status) => status switch
    {
        "creator" => typeof(ChatMemberOwner),
        "administrator" => typeof(ChatMemberAdministrator),
        "member" => typeof(ChatMemberMember),
        "restricted" => typeof(ChatMemberRestricted),
        "left" => typeof(ChatMemberLeft),
        "kicked" => typeof(ChatMemberBanned),
        _ => throw new JsonException("Unknown status of a chat member"),
    };
}
