namespace Casebell.Subscriptions;

/// <summary>What a following is of.</summary>
public enum FollowKind { Case, Person, Article, Country, Tag, All }

static class FollowKinds
{
    /// <summary>As it is stored, and as texts are named by it.</summary>
    public static string Word(this FollowKind kind) => kind switch
    {
        FollowKind.Case => "case",
        FollowKind.Person => "person",
        FollowKind.Article => "article",
        FollowKind.Country => "country",
        FollowKind.Tag => "tag",
        FollowKind.All => "all",
        _ => throw new InvalidOperationException($"No such kind: {kind}."),
    };

    /// <summary>Reads what <see cref="Word"/> wrote; null for anything else.</summary>
    public static FollowKind? Read(string word) => Enum.GetValues<FollowKind>().Where(kind => kind.Word() == word).Select(kind => (FollowKind?)kind).FirstOrDefault();
}
