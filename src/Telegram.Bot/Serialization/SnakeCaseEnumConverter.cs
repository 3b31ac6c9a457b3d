using System.Collections.Frozen;

namespace Telegram.Bot.Serialization;

/// <summary>
/// Enum names as the API spells them: <c>MyChatMember</c> is "my_chat_member". A name that this version does not know
/// reads as 0, so that a newer API does not stop the bot.
/// </summary>
sealed class SnakeCaseEnumConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    static readonly FrozenDictionary<TEnum, string> s_names = Enum.GetValues<TEnum>()
        .ToFrozenDictionary(value => value, value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));

    static readonly FrozenDictionary<string, TEnum> s_values = s_names
        .ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } name && s_values.TryGetValue(name, out var value) ? value : default;

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(s_names.TryGetValue(value, out var name)
            ? name
            : throw new JsonException($"Can't serialize value {value} for enum {typeof(TEnum).Name}"));
}
