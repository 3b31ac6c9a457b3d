using Casebell.Cases.CaseFiles;
using Casebell.Cases.Listing;
using Casework.Cases;

namespace Casebell.Subscriptions;

/// <summary>What may be followed.</summary>
/// <param name="Key">A case's slug, a country's code, an article's number, a tag, nothing for everything; for a person the keyed look-up of the name.</param>
/// <param name="Words">What the key does not tell: a person's name, or a tag that is too long to be a key; null otherwise.</param>
sealed record FollowTarget(FollowKind Kind, string Key, string? Words = null)
{
    const int LongestTag = 64;

    public static FollowTarget All { get; } = new(FollowKind.All, "");

    public static FollowTarget Case(CaseSlug slug) => new(FollowKind.Case, slug.Value);

    public static FollowTarget Article(ArticleNumber article) => new(FollowKind.Article, article.ToString());

    /// <param name="tag">As it was typed, without '#'.</param>
    public static FollowTarget Tag(string tag) => TagValue.Of(tag) is var key && key[0] == TagValue.Shortened ? new(FollowKind.Tag, key, tag) : new(FollowKind.Tag, key);

    /// <summary>Reads a stored one.</summary>
    /// <param name="words">What was sealed beside it; for a tag that is sealed, all of it.</param>
    public static FollowTarget Stored(FollowKind kind, string target, string? words) =>
        kind == FollowKind.Tag && target[0] == FollowSecrets.SealedTag ? Tag(words ?? throw new InvalidOperationException("A sealed tag has no words.")) : new(kind, target, words);

    /// <summary>How the list of cases is narrowed to it; null where it cannot be.</summary>
    public ListFilter? Filter => Kind switch
    {
        FollowKind.All => ListFilter.None,
        FollowKind.Country => ListFilter.None with { Country = Key },
        FollowKind.Article => ListFilter.None with { Article = Key },
        FollowKind.Tag => ListFilter.None with { Tag = Key },
        _ => null,
    };

    /// <summary>Short enough for a button; for all but people.</summary>
    public string Write() => $"{Kind.Word()}:{Key}";

    /// <summary>Reads what <see cref="Write"/> wrote of a country, an article, a tag or everything; null for anything else, for what a button carries may be forged.</summary>
    public static FollowTarget? Read(string data)
    {
        var colon = data.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : (FollowKinds.Read(data[..colon]), data[(colon + 1)..]) switch
        {
            (FollowKind.All, "") => All,
            (FollowKind.Country, var code) when Countries.Contains(code) => new(FollowKind.Country, code),
            (FollowKind.Article, var number) when ArticleNumber.Parse(number) is { } article => Article(article),
            (FollowKind.Tag, var tag) when tag.Length is > 0 and <= LongestTag => new(FollowKind.Tag, tag),
            _ => null,
        };
    }
}
