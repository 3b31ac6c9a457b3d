using System.Text.Json.Nodes;
using Casebell.Cases.CaseFiles;
using Casebell.Cases.Shipped;

namespace Casebell.Tests.Cases.CaseFiles;

/// <summary>The page and the schema say what the reader does: neither more nor less.</summary>
public sealed class DescribingTheFormat
{
    const string Strange = "qqqqqqqqqqqq";

    /// <summary>Each kind of thing: its name in the schema, and the first of it in the example.</summary>
    public static TheoryData<string, string> Things => new()
    {
        { "", "" },
        { "source", "sources/0" },
        { "party", "people/0" },
        { "names", "people/0/names" },
        { "proceeding", "proceedings/1" },
        { "event", "events/0" },
        { "citation", "events/0/sources/0" },
        { "scheduled", "scheduled/0" },
        { "rule", "scheduled/1/rule" },
        { "charge", "charges/0" },
        { "restriction", "restrictions/0" },
        { "obligation", "obligations/0" },
        { "assessment", "assessments/0" },
        { "text", "events/0/text" },
        { "line", "events/0/by" },
        { "label", "charges/0/article" },
    };

    [Fact]
    public void The_pages_example_is_read_without_a_mistake() => CaseFileReader.Read(FormatPage.Example, "example.yaml").Errors.ShouldBeEmpty();

    [Fact]
    public void The_pages_example_and_the_shipped_files_fit_the_schema()
    {
        foreach (var file in ShippedFiles.OfProgram().Names.Select(BundledCase.Text).Append(FormatPage.Example))
            SchemaCheck.Of(FormatPage.Schema, FormatPage.AsJson(file)).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_with_a_mistake_does_not_fit_the_schema()
    {
        var file = FormatPage.AsJson(FormatPage.Example);
        file["events"]![0]!["kind"] = "verdikt";
        file["people"]![0]!.AsObject().Remove("names");
        file["title"]!["de"] = "Titel";
        SchemaCheck.Of(FormatPage.Schema, file).Count.ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Things))]
    public void The_schema_has_the_keys_that_the_reader_knows(string name, string place)
    {
        var file = FormatPage.AsJson(FormatPage.Example);
        At(file, place)[Strange] = "x";
        Allowed(file).ShouldBe(Properties(name).Select(property => property.Key), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Things))]
    public void The_schema_needs_the_keys_that_the_reader_needs(string name, string place)
    {
        var required = (Definition(name)["required"] as JsonArray ?? []).Select(key => $"{key}").ToList();
        foreach (var (key, _) in Properties(name))
        {
            var file = FormatPage.AsJson(FormatPage.Example);
            At(file, place).Remove(key);
            FormatPage.Errors(file).Any(error => error.Problem == $"The key '{key}' is missing." || error.Problem.StartsWith("A fact needs its source", StringComparison.Ordinal))
                .ShouldBe(required.Contains(key), $"{name}.{key}");
        }
    }

    [Theory]
    [MemberData(nameof(Things))]
    public void The_schema_has_the_words_that_the_reader_knows(string name, string place)
    {
        foreach (var (key, property) in Properties(name))
            if (property!["enum"] is JsonArray words)
            {
                var file = FormatPage.AsJson(FormatPage.Example);
                At(file, place)[key] = Strange;
                Allowed(file).ShouldBe(words.Select(word => $"{word}"), ignoreOrder: true);
            }
    }

    [Theory]
    [MemberData(nameof(Things))]
    public void The_schemas_longest_texts_are_the_readers(string name, string place)
    {
        foreach (var (key, property) in Properties(name))
            if (property!["maxLength"] is { } longest && key is not "link")
            {
                var file = FormatPage.AsJson(FormatPage.Example);
                At(file, place)[key] = new string('x', (int)longest);
                FormatPage.Errors(file).ShouldBeEmpty($"{name}.{key}");
                At(file, place)[key] = new string('x', (int)longest + 1);
                FormatPage.Errors(file).ShouldContain(error => error.Problem.Contains("has room for"), $"{name}.{key}");
            }
    }

    [Theory]
    [MemberData(nameof(Things))]
    public void The_page_names_each_key_and_each_word_and_the_example_uses_each_key(string name, string place)
    {
        var used = At(FormatPage.AsJson(FormatPage.Example), place);
        foreach (var (key, property) in Properties(name))
        {
            FormatPage.Text.ShouldContain($"`{key}`");
            foreach (var word in property!["enum"] as JsonArray ?? [])
                FormatPage.Text.ShouldContain($"`{word}`");
            // The example is in two languages, a proceeding's number and its parent never stand together in it, and its first sources need no place.
            // A deadline has what a hearing has not: the second thing that is scheduled is one.
            if (name == "scheduled" && key is "rule" or "basis" or "confirmed")
                At(FormatPage.AsJson(FormatPage.Example), "scheduled/1").ContainsKey(key).ShouldBeTrue(key);
            else if (key is not ("kk" or "ru" or "numbers" or "authority"))
                used.ContainsKey(key).ShouldBeTrue($"{name}.{key}");
        }
    }

    static JsonObject Definition(string name) =>
        name.Length == 0 ? FormatPage.Schema
        : name == "names" ? FormatPage.Schema["$defs"]!["party"]!["properties"]!["names"]!.AsObject()
        : FormatPage.Schema["$defs"]![name]!.AsObject();

    static JsonObject Properties(string name) => Definition(name)["properties"]!.AsObject();

    static JsonObject At(JsonNode file, string place) =>
        place.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(file, (node, step) => node is JsonArray list ? list[int.Parse(step, null)]! : node[step]!).AsObject();

    /// <summary>What the reader says is allowed where something strange stands.</summary>
    static string[] Allowed(JsonNode file)
    {
        var problem = FormatPage.Errors(file).Select(error => error.Problem).First(problem => problem.Contains(Strange, StringComparison.Ordinal));
        return problem[(problem.IndexOf("Allowed: ", StringComparison.Ordinal) + "Allowed: ".Length)..].TrimEnd('.').Split(", ");
    }
}
