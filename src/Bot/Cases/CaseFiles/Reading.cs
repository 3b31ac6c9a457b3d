using Casebell.Cases.CaseFiles.Yaml;

namespace Casebell.Cases.CaseFiles;

/// <summary>What every part of the reader shares: where problems go, and what the file declares for others to refer to.</summary>
sealed class Reading
{
    readonly Problems problems;

    public Reading(Problems problems, MapNode file)
    {
        this.problems = problems;
        Sources = Ids(file, "sources").Select(id => id.Text).ToHashSet();
        Proceedings = Ids(file, "proceedings").Select(id => id.Text).ToHashSet();
        People = Ids(file, "people").Select(id => id.Text).ToHashSet();
    }

    /// <summary>Ids, whether or not the rest of the source is right: one mistake gives one error.</summary>
    public IReadOnlySet<string> Sources { get; }

    /// <inheritdoc cref="Sources"/>
    public IReadOnlySet<string> Proceedings { get; }

    /// <inheritdoc cref="Sources"/>
    public IReadOnlySet<string> People { get; }

    public void Problem(Node node, string text) => problems.Add(node.At, text);

    /// <summary>The ids that the things under this key declare, where they stand.</summary>
    public static IEnumerable<TextNode> Ids(MapNode file, string key) =>
        file.Find(key) is ListNode list
            ? list.Items.OfType<MapNode>().Select(thing => thing.Find("id")).OfType<TextNode>().Where(id => id.Text.Length > 0)
            : [];
}
