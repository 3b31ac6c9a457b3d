using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Casebell.Cases.CaseFiles;
using Casebell.Cases.CaseFiles.Yaml;
using Casebell.Tests.Units.Architecture;

namespace Casebell.Tests.Cases.CaseFiles;

/// <summary>The page and the schema that describe case files, as they stand beside the reader.</summary>
static partial class FormatPage
{
    static readonly string Folder = Path.Combine(SourceTree.Root, "src", "Bot", "Cases", "CaseFiles");

    public static string Text { get; } = File.ReadAllText(Path.Combine(Folder, "FORMAT.md"));

    /// <summary>The page's example: a file that uses every key.</summary>
    public static string Example { get; } = Block().Match(Text).Groups["yaml"].Value;

    public static JsonObject Schema { get; } = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "case.schema.json")))!.AsObject();

    /// <summary>A case file as JSON, in which every value is a text.</summary>
    public static JsonNode AsJson(string file)
    {
        var problems = new Problems("example.yaml");
        var top = new NodeLoader(problems).Load(file);
        problems.InOrder().ShouldBeEmpty();
        return AsJson(top!);
    }

    /// <summary>JSON is YAML too.</summary>
    public static IReadOnlyList<CaseFileError> Errors(JsonNode file) => CaseFileReader.Read(file.ToJsonString(), "example.json").Errors;

    static JsonNode AsJson(Node node) =>
        node switch
        {
            TextNode text => JsonValue.Create(text.Text),
            ListNode list => new JsonArray([.. list.Items.Select(AsJson)]),
            MapNode map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, (JsonNode?)AsJson(entry.Value)))),
            _ => throw new InvalidOperationException("Another kind of node."),
        };

    [GeneratedRegex("```yaml\n(?<yaml>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();
}
