using Casebell.Cases.CaseFiles.Yaml;
using Casebell.Spelling;
using Casework;
using Casework.Deadlines;

namespace Casebell.Cases.CaseFiles;

/// <summary>What every part of the reader shares: where problems go, and what the file declares for others to refer to.</summary>
sealed class Reading
{
    // What a person needs of them is in the first few; a file made of mistakes must not take its time.
    const int MostHints = 40;
    const int LongestHinted = 80;
    const int MostCandidates = 1000;

    readonly Problems problems;
    readonly Dictionary<Language, Node> firstUses = [];
    int hints;

    /// <param name="nonWorkingDays">See <see cref="NonWorkingDays"/>.</param>
    public Reading(Problems problems, MapNode file, NonWorkingDays? nonWorkingDays)
    {
        this.problems = problems;
        NonWorkingDays = nonWorkingDays;
        Sources = Ids(file, "sources").Select(id => id.Text).ToHashSet();
        Proceedings = Ids(file, "proceedings").Select(id => id.Text).ToHashSet();
        People = Ids(file, "people").Select(id => id.Text).ToHashSet();
        Happenings = Ids(file, "events").Concat(Ids(file, "scheduled")).Select(id => id.Text).ToHashSet();
    }

    /// <summary>Ids, whether or not the rest of the source is right: one mistake gives one error.</summary>
    public IReadOnlySet<string> Sources { get; }

    /// <inheritdoc cref="Sources"/>
    public IReadOnlySet<string> Proceedings { get; }

    /// <inheritdoc cref="Sources"/>
    public IReadOnlySet<string> People { get; }

    /// <summary>Ids of what happened and of what is expected.</summary>
    public IReadOnlySet<string> Happenings { get; }

    /// <summary>The operator's list; null where there is none.</summary>
    public NonWorkingDays? NonWorkingDays { get; }

    /// <summary>The first text of the file in each language that it has texts in.</summary>
    public IReadOnlyDictionary<Language, Node> FirstUses => firstUses;

    public void Problem(Node node, string text) => problems.Add(node.At, text);

    public void Uses(Language language, Node text) => firstUses.TryAdd(language, text);

    /// <summary>" Did you mean …?" or nothing.</summary>
    public string Hint(string word, IEnumerable<string> candidates) =>
        word.Length > LongestHinted || ++hints > MostHints ? "" : Nearest.Hint(word, candidates.Where(candidate => candidate.Length <= LongestHinted).Take(MostCandidates));

    /// <summary>The ids that the things under this key declare, where they stand.</summary>
    public static IEnumerable<TextNode> Ids(MapNode file, string key) =>
        file.Find(key) is ListNode list
            ? list.Items.OfType<MapNode>().Select(thing => thing.Find("id")).OfType<TextNode>().Where(id => id.Text.Length > 0)
            : [];
}
