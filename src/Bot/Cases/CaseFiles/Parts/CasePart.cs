using Casebell.Cases.CaseFiles.Yaml;
using Casework.Cases;

namespace Casebell.Cases.CaseFiles.Parts;

/// <summary>The top of the file: the case, and under it the lists of all the rest.</summary>
static class CasePart
{
    /// <summary>What a card has room for, in characters (Unicode scalar values).</summary>
    public const int LongestSummary = 280;

    static readonly string[] Lists = ["sources", "people", "proceedings", "events", "scheduled", "charges", "restrictions", "assessments"];

    public static Case Read(Fields fields)
    {
        var read = new Case(
            fields.Slug("case"),
            fields.Country("country"),
            fields.Zone("zone"),
            fields.Visibility(),
            fields.LocalizedWithEnglish("title"),
            fields.LocalizedWithEnglish("summary"),
            fields.Citations("summarised"),
            fields.Things("sources", SourcePart.Read),
            fields.Things("people", PartyPart.Read),
            fields.Things("proceedings", ProceedingPart.Read),
            fields.Things("events", EventPart.Read),
            fields.Things("scheduled", ScheduledPart.Read),
            fields.Things("charges", ChargePart.Read),
            fields.Things("restrictions", RestrictionPart.Read),
            fields.Things("assessments", AssessmentPart.Read),
            fields.List("tags", node => Tag(node, fields.Reading)),
            fields.Slugs("related"));
        CheckSummary(fields, read.Summary);
        CheckIds(fields);
        ProceedingPart.CheckChain(read.Proceedings, fields.Reading, fields.Map);
        return read;
    }

    public static void Write(Case @case, YamlWriter file)
    {
        file.Text("case", @case.Slug.Value);
        file.Text("country", @case.Country);
        file.Text("zone", @case.Zone);
        file.Word("visibility", @case.Visibility);
        file.BlankLine();
        file.Localized("title", @case.Title);
        file.Localized("summary", @case.Summary);
        file.Citations(@case.Summarised, "summarised");
        Write("sources", @case.Sources, SourcePart.Write, file);
        Write("people", @case.Parties, PartyPart.Write, file);
        Write("proceedings", @case.Proceedings, ProceedingPart.Write, file);
        Write("events", @case.Events, EventPart.Write, file);
        Write("scheduled", @case.Scheduled, ScheduledPart.Write, file);
        Write("charges", @case.Charges, ChargePart.Write, file);
        Write("restrictions", @case.Restrictions, RestrictionPart.Write, file);
        Write("assessments", @case.Assessments, AssessmentPart.Write, file);
        if (@case.Tags.Count + @case.Related.Count > 0)
            file.BlankLine();
        file.Words("tags", @case.Tags);
        file.Words("related", [.. @case.Related.Select(related => related.Value)]);
    }

    static void Write<T>(string key, IReadOnlyList<T> things, Action<T, YamlWriter> write, YamlWriter file)
        where T : class
    {
        if (things.Count > 0)
            file.BlankLine();
        file.List(key, things, thing =>
        {
            if (!ReferenceEquals(thing, things[0]))
                file.BlankLine();
            file.Item(() => file.Nested(() => write(thing, file)));
        });
    }

    static string? Tag(Node node, Reading reading)
    {
        var tag = PlainText.Read(node, reading);
        if (tag is not null && !tag.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_'))
            reading.Problem(node, $"Not a tag: {PlainText.Quote(tag)}. Use one word of letters, digits, '-' and '_', without '#'.");
        return tag;
    }

    static void CheckSummary(Fields fields, Localized summary)
    {
        foreach (var (language, text) in summary.Texts)
            if (text.EnumerateRunes().Count() is > LongestSummary and var length)
                fields.Reading.Problem(
                    ((MapNode)fields.Map.Find("summary")!).Find(language.Code)!, $"The summary has {length} characters; a card has room for {LongestSummary}.");
    }

    /// <summary>One id means one thing in the whole case, so that a change can name what changed by its id.</summary>
    static void CheckIds(Fields fields)
    {
        var first = new Dictionary<string, TextNode>();
        foreach (var id in Lists.SelectMany(list => Reading.Ids(fields.Map, list)).OrderBy(id => id.At.Line).ThenBy(id => id.At.Column))
            if (!first.TryAdd(id.Text, id))
                fields.Reading.Problem(id, $"The id {PlainText.Quote(id.Text)} is taken: another thing has it on line {first[id.Text].At.Line}.");
    }
}
