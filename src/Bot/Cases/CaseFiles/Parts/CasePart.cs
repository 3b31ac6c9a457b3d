using System.Text;
using Casebell.Cases.CaseFiles.Yaml;
using Casework;
using Casework.Cases;

namespace Casebell.Cases.CaseFiles.Parts;

/// <summary>The top of the file: the case, and under it the lists of all the rest.</summary>
static class CasePart
{
    /// <summary>The keys that hold lists of things with ids.</summary>
    public static readonly string[] Lists = ["sources", "people", "proceedings", "events", "scheduled", "charges", "restrictions", "obligations", "assessments"];

    public static Case Read(Fields fields)
    {
        var read = new Case(
            fields.Slug("case"),
            fields.Country("country"),
            fields.Zone("zone"),
            fields.Visibility(),
            fields.LocalizedWithEnglish("title", Lengths.Label),
            fields.LocalizedWithEnglish("summary", Lengths.Summary),
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
            fields.Slugs("related"),
            fields.Things("obligations", ObligationPart.Read));
        CheckLanguages(fields);
        CheckRelated(fields, read.Slug);
        CheckIds(fields);
        ProceedingPart.CheckChain(read.Proceedings, fields.Reading, fields.Map);
        HiddenPeople.Check(read, fields);
        return DeadlinePart.Dated(read, fields);
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
        Write("obligations", @case.Obligations, ObligationPart.Write, file);
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
        if (tag is not null && Encoding.UTF8.GetByteCount(tag) > Lengths.TagBytes)
            reading.Problem(node, $"The tag {PlainText.Quote(tag)} is too long: it may take {Lengths.TagBytes} bytes, which is as many Latin or half as many Cyrillic letters.");
        else if (tag is not null && !tag.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_'))
            reading.Problem(node, $"Not a tag: {PlainText.Quote(tag)}. Use one word of letters, digits, '-' and '_', without '#'.");
        return tag;
    }

    /// <summary>A case is listed in each language that anything is said in, so it is called something in that language.</summary>
    static void CheckLanguages(Fields fields)
    {
        if (fields.Map.Find("title") is not MapNode { Entries.Count: > 0 } title)
            return;
        // That English is missing is said already: it is needed whatever the others are.
        foreach (var (language, text) in fields.Reading.FirstUses)
            if (language != Language.English && title.Find(language.Code) is null)
                fields.Reading.Problem(title, $"'title' lacks the language '{language}', in which there is a text on line {text.At.Line}: add '{language}: …'.");
    }

    static void CheckRelated(Fields fields, CaseSlug self)
    {
        if (fields.Map.Find("related") is ListNode related)
            foreach (var itself in related.Items.OfType<TextNode>().Where(slug => slug.Text.Length > 0 && slug.Text == self.Value))
                fields.Reading.Problem(itself, "The case is related to itself: leave it out.");
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
