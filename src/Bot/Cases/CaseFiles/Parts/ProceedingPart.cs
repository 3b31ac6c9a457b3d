using Casebell.Cases.CaseFiles.Yaml;
using Casework.Cases;

namespace Casebell.Cases.CaseFiles.Parts;

static class ProceedingPart
{
    public static Proceeding Read(Fields fields) => new(
        fields.Id(),
        fields.Word<ProceedingKind>("kind"),
        fields.Visibility(),
        fields.OptionalLocalized("authority", Lengths.Line),
        fields.ProceedingId("parent"),
        fields.List("numbers", node => PlainText.Read(node, fields.Reading, Lengths.Label)),
        fields.Citations());

    public static void Write(Proceeding proceeding, YamlWriter file)
    {
        file.Text("id", proceeding.Id);
        file.Word("kind", proceeding.Kind);
        file.Word("visibility", proceeding.Visibility);
        file.Localized("authority", proceeding.Authority);
        file.Text("parent", proceeding.Parent);
        file.Texts("numbers", proceeding.Numbers);
        file.Citations(proceeding.Sources);
    }

    /// <summary>A chain of instances has a first one.</summary>
    public static void CheckChain(IReadOnlyList<Proceeding> proceedings, Reading reading, MapNode file)
    {
        var parents = new Dictionary<string, string?>();
        foreach (var proceeding in proceedings)
            parents.TryAdd(proceeding.Id, proceeding.Parent);
        foreach (var id in Reading.Ids(file, "proceedings").Where(id => IsItsOwnAncestor(id.Text, parents)))
            reading.Problem(id, $"The proceeding {PlainText.Quote(id.Text)} comes before itself: its parents lead back to it.");
    }

    static bool IsItsOwnAncestor(string id, Dictionary<string, string?> parents)
    {
        var ancestor = parents.GetValueOrDefault(id);
        for (var steps = 0; ancestor is not null && ancestor != id && steps < parents.Count; steps++)
            ancestor = parents.GetValueOrDefault(ancestor);
        return ancestor == id;
    }
}
