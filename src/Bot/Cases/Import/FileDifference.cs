using Casebell.Cases.CaseFiles;
using Casebell.Cases.CaseFiles.Yaml;
using Casework.Cases;

namespace Casebell.Cases.Import;

/// <summary>What differs between two versions of a case, in the words of their case files: every key and every id, the old and the new.</summary>
sealed class FileDifference
{
    readonly List<string> lines = [];

    FileDifference()
    {
    }

    /// <summary>A line each, hidden things and texts included: it is for editors. Empty where the two files would be the same.</summary>
    public static IReadOnlyList<string> Between(Case before, Case after)
    {
        var difference = new FileDifference();
        difference.Compare("", Parse(before), Parse(after));
        return difference.lines;
    }

    static MapNode Parse(Case @case) => (MapNode)new NodeLoader(new Problems(@case.Slug.Value)).Load(CaseFileWriter.Write(@case))!;

    void Compare(string place, Node? before, Node? after)
    {
        switch (before, after)
        {
            case (MapNode then, MapNode now):
                foreach (var key in then.Entries.Concat(now.Entries).Select(entry => entry.Key.Text).Distinct())
                    Compare(place.Length == 0 ? key : $"{place}.{key}", then.Find(key), now.Find(key));
                break;
            case ({ }, null) when AreThings(before):
            case (null, { }) when AreThings(after):
            case ({ }, { }) when AreThings(before) && AreThings(after):
                CompareThings(place, ById(before), ById(after));
                break;
            case (null, { }):
                Tell(place, after, "(none) → ", "");
                break;
            case ({ }, null):
                Tell(place, before, "", " → (none)");
                break;
            case ({ }, { }) when NodeText.Of(before) is var then && NodeText.Of(after) is var now && then != now:
                lines.Add($"{place}: {then} → {now}");
                break;
        }
    }

    void CompareThings(string list, IReadOnlyList<(string Id, MapNode Thing)> before, IReadOnlyList<(string Id, MapNode Thing)> after)
    {
        var then = before.ToDictionary(one => one.Id, one => one.Thing);
        var now = after.ToDictionary(one => one.Id, one => one.Thing);
        foreach (var (id, thing) in after)
            if (then.TryGetValue(id, out var old))
                Compare($"{list} {id}", old, thing);
            else
                TellThing(list, id, "added", thing);
        foreach (var (id, thing) in before.Where(one => !now.ContainsKey(one.Id)))
            TellThing(list, id, "removed", thing);
        if (!before.Select(one => one.Id).Where(now.ContainsKey).SequenceEqual(after.Select(one => one.Id).Where(then.ContainsKey)))
            lines.Add($"{list}: now in the order {string.Join(", ", after.Select(one => one.Id))}");
    }

    void TellThing(string list, string id, string what, MapNode thing)
    {
        lines.Add($"{list} {id}: {what}");
        foreach (var entry in thing.Entries.Where(entry => entry.Key.Text != "id"))
            Tell($"  {entry.Key.Text}", entry.Value, "", "");
    }

    void Tell(string place, Node node, string before, string after)
    {
        if (node is MapNode map)
            foreach (var entry in map.Entries)
                Tell($"{place}.{entry.Key.Text}", entry.Value, before, after);
        else
            lines.Add($"{place}: {before}{NodeText.Of(node)}{after}");
    }

    static bool AreThings(Node node) => node is ListNode { Items: [MapNode first, ..] } && first.Find("id") is not null;

    static IReadOnlyList<(string Id, MapNode Thing)> ById(Node? list) =>
        list is ListNode { Items: var items } ? [.. items.OfType<MapNode>().Select(thing => (((TextNode)thing.Find("id")!).Text, thing))] : [];
}
