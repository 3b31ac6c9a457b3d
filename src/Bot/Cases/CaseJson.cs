using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Casework;
using Casework.Cases;
using Casework.Dates;
using Casework.Deadlines;

namespace Casebell.Cases;

/// <summary>A case as it is stored: JSON that reads back as the same case, revisions included.</summary>
public static class CaseJson
{
    static readonly JsonTypeInfo<Case> Shape = (JsonTypeInfo<Case>)new JsonSerializerOptions(CaseJsonContext.Default.Options)
    {
        // Most of a case is Cyrillic: escaped, it would take three times the room.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        TypeInfoResolver = CaseJsonContext.Default.WithAddedModifier(LeaveOutWhatIsNew),
    }.GetTypeInfo(typeof(Case));

    public static string Write(Case @case) => JsonSerializer.Serialize(@case, Shape);

    /// <exception cref="JsonException">The text is not a case: cut short, or with a key or word that this version does not know.</exception>
    public static Case Read(string text) => JsonSerializer.Deserialize(text, Shape) ?? throw new JsonException("There is no case here.");

    /// <summary>A case without what cases had not always is stored as it always was, so that it counts as the same.</summary>
    static void LeaveOutWhatIsNew(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if ((type.Type, property.Name) == (typeof(ScheduledEvent), "deadline"))
                property.ShouldSerialize = (_, value) => value is not null;
            else if ((type.Type, property.Name) == (typeof(ScheduledEvent), "isPutOff"))
                property.ShouldSerialize = (_, value) => value is true;
            else if ((type.Type, property.Name) == (typeof(Case), "obligations"))
                property.ShouldSerialize = (_, value) => value is IReadOnlyList<Obligation> { Count: > 0 };
    }
}

/// <summary>Strict in both directions, because what is read here is written back.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(SlugJson), typeof(EdtfJson), typeof(LanguageJson), typeof(LocalizedJson), typeof(PeriodJson)])]
[JsonSerializable(typeof(Case))]
sealed partial class CaseJsonContext : JsonSerializerContext;

sealed class SlugJson : JsonConverter<CaseSlug>
{
    public override CaseSlug Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CaseSlug.TryParse(reader.GetString()) ?? throw new JsonException("Not a case's name.");

    public override void Write(Utf8JsonWriter writer, CaseSlug value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

sealed class EdtfJson : JsonConverter<Edtf>
{
    public override Edtf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Edtf.TryParse(reader.GetString(), out var date, out var problem) ? date : throw new JsonException(problem);

    public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

sealed class PeriodJson : JsonConverter<CalendarPeriod>
{
    public override CalendarPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CalendarPeriod.TryParse(reader.GetString(), out var period, out var problem) ? period : throw new JsonException(problem);

    public override void Write(Utf8JsonWriter writer, CalendarPeriod value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

sealed class LanguageJson : JsonConverter<Language>
{
    public override Language Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Known(reader.GetString());

    public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);

    public static Language Known(string? code) =>
        Language.All.Any(language => language.Code == code) ? new(code!) : throw new JsonException("Not a language of the product.");
}

/// <summary>An object with a key a language, in the order of <see cref="Language.All"/>, so that equal texts are equal JSON.</summary>
sealed class LocalizedJson : JsonConverter<Localized>
{
    public override Localized Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("Texts by language belong here.");
        var texts = new Dictionary<Language, string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var language = LanguageJson.Known(reader.GetString());
            reader.Read();
            texts[language] = reader.GetString() ?? throw new JsonException("A text is missing.");
        }
        return new(texts);
    }

    public override void Write(Utf8JsonWriter writer, Localized value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var language in Language.All)
            if (value.Texts.TryGetValue(language, out var text))
                writer.WriteString(language.Code, text);
        writer.WriteEndObject();
    }
}
