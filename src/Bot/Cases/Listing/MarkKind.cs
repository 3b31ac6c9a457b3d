namespace Casebell.Cases.Listing;

/// <summary>What the list of cases can be narrowed by.</summary>
public enum MarkKind { Country, Article, State, Tag }

static class MarkKinds
{
    public static IReadOnlyList<MarkKind> All { get; } = [MarkKind.Country, MarkKind.Article, MarkKind.State, MarkKind.Tag];

    /// <summary>As it is stored.</summary>
    public static string Word(this MarkKind kind) => kind switch
    {
        MarkKind.Country => "country",
        MarkKind.Article => "article",
        MarkKind.State => "state",
        MarkKind.Tag => "tag",
        _ => throw new InvalidOperationException($"No such kind: {kind}."),
    };
}
