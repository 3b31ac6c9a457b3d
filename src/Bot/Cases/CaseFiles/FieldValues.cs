using Casebell.Cases.CaseFiles.Yaml;
using Casework.Cases;
using Casework.Dates;
using NodaTime;

namespace Casebell.Cases.CaseFiles;

/// <summary>Values of a kind: words of a closed list, dates, zones, names.</summary>
static class FieldValues
{
    extension(Fields fields)
    {
        /// <summary>An id: spelt like a case's slug, so that it fits wherever the slug does.</summary>
        public string Id()
        {
            var id = fields.Text("id");
            if (id.Length > 0 && CaseSlug.TryParse(id) is null)
                fields.Reading.Problem(fields.Map.Find("id")!, $"Not an id: {PlainText.Quote(id)}. Use 1 to {CaseSlug.MaxLength} of a-z, 0-9 and '-', not '-' at either end.");
            return id;
        }

        /// <summary>A word of a closed list; <paramref name="otherwise"/> where the key is left out, which is an error without one.</summary>
        public T Word<T>(string key, T? otherwise = null)
            where T : struct, Enum
        {
            var node = otherwise is null ? fields.Required(key) : fields.Optional(key);
            if (node is null || PlainText.Read(node, fields.Reading) is not { } word)
                return otherwise ?? default;
            if (!Words<T>.TryFind(word, out var value))
                fields.Reading.Problem(node, $"{PlainText.Quote(word)} is not a '{key}'. Allowed: {string.Join(", ", Words<T>.Allowed)}.{fields.Reading.Hint(word, Words<T>.Allowed)}");
            return value;
        }

        public Visibility Visibility() => fields.Word<Visibility>("visibility", Casework.Cases.Visibility.Editors);

        public bool YesOrNo(string key)
        {
            var node = fields.Required(key);
            var word = node is null ? null : PlainText.Read(node, fields.Reading);
            if (word is not (null or "true" or "false"))
                fields.Reading.Problem(node!, $"{PlainText.Quote(word)} is not a '{key}'. Allowed: true, false.");
            return word == "true";
        }

        public Edtf? OptionalDate(string key) => fields.Optional(key) is { } node ? Date(node, fields.Reading) : null;

        public Edtf Date(string key) => fields.Required(key) is { } node ? Date(node, fields.Reading)! : null!;

        /// <summary>The slug of the case itself.</summary>
        public CaseSlug Slug(string key) => fields.Required(key) is { } node ? Slug(node, fields.Reading) ?? default : default;

        public IReadOnlyList<CaseSlug> Slugs(string key) =>
            [.. fields.List(key, node => Slug(node, fields.Reading)?.Value).Select(CaseSlug.Parse)];

        public string Country(string key)
        {
            var code = fields.Text(key);
            if (code.Length > 0 && !Countries.Contains(code))
                fields.Reading.Problem(
                    fields.Map.Find(key)!,
                    $"Not a country: {PlainText.Quote(code)}. Use the two capital letters of ISO 3166-1, such as KZ."
                    + (Countries.Contains(code.ToUpperInvariant()) ? $" Did you mean '{code.ToUpperInvariant()}'?" : ""));
            return code;
        }

        public string Zone(string key) => fields.Required(key) is { } node ? Zone(node, fields.Reading) ?? "" : "";

        public string? OptionalZone(string key) => fields.Optional(key) is { } node ? Zone(node, fields.Reading) : null;

        /// <summary>Ids of people and organisations of this case.</summary>
        public IReadOnlyList<string> People() => fields.List("people", node => Person(node, fields.Reading));

        /// <summary>The id of a proceeding of this case.</summary>
        public string? ProceedingId(string key)
        {
            var id = fields.OptionalText(key);
            if (id is not null && !fields.Reading.Proceedings.Contains(id))
                fields.Reading.Problem(fields.Map.Find(key)!, $"No proceeding has the id {PlainText.Quote(id)}.{fields.Reading.Hint(id, fields.Reading.Proceedings)}");
            return id;
        }
    }

    extension(YamlWriter file)
    {
        /// <summary>A word of a closed list, left out where it is the one that is meant without it.</summary>
        public void Word<T>(string key, T value, T? unless = null)
            where T : struct, Enum
        {
            if (!value.Equals(unless))
                file.Value(key, Words<T>.Of(value));
        }
    }

    static string? Person(Node node, Reading reading)
    {
        var id = PlainText.Read(node, reading);
        if (id is not null && !reading.People.Contains(id))
            reading.Problem(node, $"Nobody has the id {PlainText.Quote(id)}: declare the person or organisation under 'people' at the top of the file.{reading.Hint(id, reading.People)}");
        return id;
    }

    static Edtf? Date(Node node, Reading reading)
    {
        if (node is not TextNode)
        {
            reading.Problem(node, "A set of dates needs quotes: '{2020-06-01,2020-06-05}'.");
            return null;
        }
        if (PlainText.Read(node, reading) is not { } text)
            return null;
        if (Edtf.TryParse(text, out var date, out var problem))
            return date;
        reading.Problem(node, problem);
        return null;
    }

    static CaseSlug? Slug(Node node, Reading reading)
    {
        if (PlainText.Read(node, reading) is not { } text)
            return null;
        var slug = CaseSlug.TryParse(text);
        if (slug is null)
            reading.Problem(node, $"Not a case's name: {PlainText.Quote(text)}. Use 1 to {CaseSlug.MaxLength} of a-z, 0-9 and '-', not '-' at either end.");
        return slug;
    }

    static string? Zone(Node node, Reading reading)
    {
        var zone = PlainText.Read(node, reading);
        var known = DateTimeZoneProviders.Tzdb.Ids;
        if (zone is not null && !known.Contains(zone))
            reading.Problem(node, $"Not a time zone: {PlainText.Quote(zone)}. Use a name such as Asia/Almaty.{reading.Hint(zone, known)}");
        return zone;
    }
}
