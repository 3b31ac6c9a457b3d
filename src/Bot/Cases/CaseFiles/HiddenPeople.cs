using Casebell.Cases.CaseFiles.Parts;
using Casebell.Cases.CaseFiles.Yaml;
using Casework.Cases;
using Casework.Names.Mentions;

namespace Casebell.Cases.CaseFiles;

/// <summary>
/// No public text names somebody whose role is for editors only. Looks at every text that the public view has.
/// Of a case that is itself for editors only the public things are looked at: its title may name whoever it is about, until it is made public.
/// </summary>
static class HiddenPeople
{
    /// <summary>Words and references of the format itself: they name nobody, or what they refer to is looked at where it stands.</summary>
    static readonly HashSet<string> NotTexts =
        ["country", "zone", "visibility", "kind", "role", "date", "claim", "status", "sentence", "languages", "proceeding", "parent", "people", "source", "rule", "confirmed", "every", "from", "until"];

    /// <summary>Lists of sources' ids, in which only the places are texts.</summary>
    static readonly HashSet<string> Citations = ["sources", "summarised"];

    public static void Check(Case read, Fields fields)
    {
        var hidden = read.Parties.Where(party => party.Visibility == Visibility.Editors).ToList();
        if (hidden.Count == 0 || PublicView.Of(AsIfShown(read)) is not { } shown)
            return;
        var mentions = new NameMentions(hidden, shown.Parties);
        var cited = shown.Sources.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var text in Texts(fields.Map, cited, read.Visibility == Visibility.Public))
            foreach (var id in mentions.In(Uri.UnescapeDataString(text.Text)))
                fields.Reading.Problem(text, $"This public text names {PlainText.Quote(id)}, who is for editors only: leave the name out, or make {PlainText.Quote(id)} public.");
    }

    /// <summary>Where the case itself is for editors its summary is too, so a source is not shown for that alone.</summary>
    static Case AsIfShown(Case read) => read.Visibility == Visibility.Public ? read : read with { Visibility = Visibility.Public, Summarised = [] };

    /// <param name="file">The top of the file.</param>
    /// <param name="cited">The sources that something public cites: the others are not shown.</param>
    /// <param name="itself">Whether the case's own texts are public.</param>
    static IEnumerable<TextNode> Texts(MapNode file, HashSet<string> cited, bool itself) =>
        file.Entries.SelectMany(entry => CasePart.Lists.Contains(entry.Key.Text, StringComparer.Ordinal)
            ? (entry.Value as ListNode)?.Items.OfType<MapNode>().Where(thing => IsShown(entry.Key.Text, thing, cited)).SelectMany(Texts) ?? []
            : itself ? Texts(entry) : []);

    static bool IsShown(string list, MapNode thing, HashSet<string> cited) =>
        list == "sources" ? thing.Find("id") is TextNode id && cited.Contains(id.Text) : thing.Find("visibility") is TextNode { Text: "public" };

    static IEnumerable<TextNode> Texts(MapEntry entry) =>
        NotTexts.Contains(entry.Key.Text) ? []
        : Citations.Contains(entry.Key.Text) ? (entry.Value as ListNode)?.Items.OfType<MapNode>().SelectMany(Texts) ?? []
        : Texts(entry.Value);

    static IEnumerable<TextNode> Texts(Node node) =>
        node switch
        {
            TextNode text => [text],
            ListNode list => list.Items.SelectMany(Texts),
            MapNode map => map.Entries.SelectMany(Texts),
            _ => [],
        };
}
