using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Casebell.Tests.Cases.CaseFiles;

/// <summary>Holds a file against the parts of JSON Schema that the schema of case files uses; a part that it does not know is an error.</summary>
sealed class SchemaCheck(JsonObject schema)
{
    public List<string> Problems { get; } = [];

    public static IReadOnlyList<string> Of(JsonObject schema, JsonNode file)
    {
        var check = new SchemaCheck(schema);
        check.Check(schema, file, "");
        return check.Problems;
    }

    void Check(JsonObject rule, JsonNode value, string at)
    {
        foreach (var (word, wanted) in rule)
            if (!Holds(word, wanted!, rule, value, at))
                Problems.Add($"{at}: {word} {wanted!.ToJsonString()}");
    }

    bool Holds(string word, JsonNode wanted, JsonObject rule, JsonNode value, string at)
    {
        switch (word)
        {
            case "$schema" or "$defs" or "title" or "description" or "default":
                return true;
            case "$ref":
                Check(schema["$defs"]![$"{wanted}".Split('/')[^1]]!.AsObject(), value, at);
                return true;
            case "type":
                return (wanted as JsonArray ?? [wanted.DeepClone()]).Any(type => IsOf($"{type}", value));
            case "enum":
                return wanted.AsArray().Any(allowed => $"{allowed}" == $"{value}");
            case "pattern":
                return Regex.IsMatch($"{value}", $"{wanted}", RegexOptions.None, TimeSpan.FromSeconds(1));
            case "minLength" or "minItems" or "minProperties":
                return Size(value) >= (int)wanted;
            case "maxLength" or "maxItems":
                return Size(value) <= (int)wanted;
            case "uniqueItems":
                return value.AsArray().Select(item => item!.ToJsonString()).Distinct().Count() == value.AsArray().Count;
            case "anyOf":
                return wanted.AsArray().Any(one => Alone(one!.AsObject(), value));
            case "required":
                return wanted.AsArray().All(key => value.AsObject().ContainsKey($"{key}"));
            case "items":
                foreach (var (item, index) in value.AsArray().Select((item, index) => (item!, index)))
                    Check(wanted.AsObject(), item, $"{at}/{index}");
                return true;
            case "properties":
                foreach (var (key, part) in value as JsonObject ?? [])
                    if (wanted[key] is JsonObject rules)
                        Check(rules, part!, $"{at}/{key}");
                return true;
            case "additionalProperties":
                return value is not JsonObject map || map.All(entry => rule["properties"]![entry.Key] is not null);
            default:
                return false;
        }
    }

    bool Alone(JsonObject rule, JsonNode value)
    {
        var check = new SchemaCheck(schema);
        check.Check(rule, value, "");
        return check.Problems.Count == 0;
    }

    static bool IsOf(string type, JsonNode value) =>
        type switch
        {
            "object" => value is JsonObject,
            "array" => value is JsonArray,
            "string" => value is JsonValue,
            "integer" => int.TryParse($"{value}", out _),
            "boolean" => $"{value}" is "true" or "false",
            _ => false,
        };

    static int Size(JsonNode value) =>
        value switch { JsonArray list => list.Count, JsonObject map => map.Count, _ => $"{value}".EnumerateRunes().Count() };
}
