namespace Telegram.Bot.Serialization;

/// <summary>Seconds since 1970, UTC. 0 is the default <see cref="DateTime"/>, which is easier to test for than 1970.</summary>
sealed class UnixTimeConverter : JsonConverter<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetInt64() switch
        {
            0 => default,
            > 0 and var seconds => DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime,
            _ => throw new JsonException("A date before 1970 is not possible here"),
        };

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value == default ? 0 : new DateTimeOffset(value.ToUniversalTime()).ToUnixTimeSeconds());
}

/// <summary>The end of a ban or restriction: seconds since 1970, and 0 for "forever", read as null.</summary>
sealed class UntilTimeConverter : JsonConverter<DateTime?>
{
    public override DateTime? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.Number && reader.GetInt64() is > 0 and var seconds
            ? DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime
            : null;

    public override void Write(Utf8JsonWriter writer, DateTime? value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value is { } until && until != default
            ? new DateTimeOffset(until.ToUniversalTime()).ToUnixTimeSeconds()
            : 0);
}
