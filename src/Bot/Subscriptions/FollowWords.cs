using Casebell.Cases.Listing;
using Casebell.Messages.Wording;
using Casebell.Search;
using Casebell.Storage;
using Casework;
using Casework.Cases;
using Casework.Names;

namespace Casebell.Subscriptions;

/// <summary>Reads what a reader wants to follow: "everything", "Article 405", «Казахстан», "#extremism", "person NAME", or the name of a case, in any of the languages.</summary>
sealed class FollowWords(TypedFilter typed, CaseFinder finder, TextCatalogue texts, TimeProvider time)
{
    const int LongestNumber = 4;
    const int LongestPart = 2;

    readonly Lazy<Dictionary<string, FollowKind>> kindByWord = new(() =>
        Enum.GetValues<FollowKind>().SelectMany(kind => Words(texts, kind).Select(word => (word, kind))).DistinctBy(one => one.word).ToDictionary(one => one.word, one => one.kind));

    /// <param name="words">Not empty.</param>
    public FollowMeaning Read(Session session, string words)
    {
        if (KindOf(words) == FollowKind.All)
            return new FollowMeaning.Mark(FollowTarget.All);
        if (words[0] == '#')
            return Tag(session, words);
        if (ArticleNumber.Typed(words) is { } article && (words.Any(char.IsLetter) || IsLikeAnArticle(article)))
            return !words.Any(char.IsLetter) && finder.Find(session, words) is OneCase ? new FollowMeaning.Name(words) : new FollowMeaning.Mark(FollowTarget.Article(article));
        if (words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && KindOf(words[..space]) is { } kind && kind != FollowKind.All)
            return Said(session, kind, words[(space + 1)..].Trim());
        return Mark(session, words) switch
        {
            null => new FollowMeaning.Name(words),
            { } mark => finder.Find(session, words) switch
            {
                OneCase => new FollowMeaning.Name(words),
                SeveralCases => new FollowMeaning.Either(words, mark),
                _ => new FollowMeaning.Mark(mark),
            },
        };
    }

    FollowMeaning Said(Session session, FollowKind kind, string words) => kind switch
    {
        FollowKind.Case => new FollowMeaning.Name(words) { IsCase = true },
        FollowKind.Person => IsName(words) ? new FollowMeaning.Person(words) : new FollowMeaning.Wrong(SearchTexts.Unusable),
        FollowKind.Article => ArticleNumber.Typed(words) is { } article ? new FollowMeaning.Mark(FollowTarget.Article(article)) : new FollowMeaning.Wrong(FollowingTexts.WrongArticle),
        FollowKind.Country => Mark(session, words) is { Kind: FollowKind.Country } country ? new FollowMeaning.Mark(country) : new FollowMeaning.Wrong(FollowingTexts.WrongCountry),
        FollowKind.Tag => Tag(session, words),
        _ => throw new InvalidOperationException($"No such kind: {kind}."),
    };

    /// <summary>Whether words may be somebody's name.</summary>
    public static bool IsName(string words) => Usable.AsName(words) && words.Any(char.IsLetter) && words[0] != '#' && NameKey.Of(words).Length > 0;

    /// <summary>A bare number may be a court's: those are longer.</summary>
    static bool IsLikeAnArticle(ArticleNumber article) => article.Number.Split('-', '.')[0].Length <= LongestNumber && (article.Part?.Length ?? 0) <= LongestPart;

    FollowMeaning Tag(Session session, string words)
    {
        var tag = words.TrimStart('#');
        return tag.Any(char.IsLetterOrDigit) && Usable.AsName(tag) && Mark(session, $"#{tag}") is { Kind: FollowKind.Tag }
            ? new FollowMeaning.Mark(FollowTarget.Tag(tag))
            : new FollowMeaning.Wrong(FollowingTexts.WrongTag);
    }

    /// <summary>The one country or tag that all the words are; null where they are more, or something else.</summary>
    FollowTarget? Mark(Session session, string words)
    {
        var (filter, unknown) = typed.Read(session, words, time.Now());
        if (unknown.Length > 0 || filter.Active.ToList() is not [var (kind, value)])
            return null;
        return kind switch
        {
            MarkKind.Country => new FollowTarget(FollowKind.Country, value),
            MarkKind.Tag => new FollowTarget(FollowKind.Tag, value),
            _ => null,
        };
    }

    FollowKind? KindOf(string words) => kindByWord.Value.TryGetValue(Plain(words), out var kind) ? kind : null;

    static IEnumerable<string> Words(TextCatalogue texts, FollowKind kind) =>
        texts.Has(Language.English, $"follow.words.{kind.Word()}")
            ? Language.All.SelectMany(language => texts.Plain(language, $"follow.words.{kind.Word()}").Split(',', StringSplitOptions.TrimEntries)).Select(Plain)
            : [];

    static string Plain(string words) => words.ToLowerInvariant().Replace('ё', 'е').Trim(':', '.', ' ');
}

/// <summary>What a reader's words mean.</summary>
abstract record FollowMeaning
{
    FollowMeaning()
    {
    }

    /// <summary>A country, an article, a tag or everything.</summary>
    public sealed record Mark(FollowTarget Target) : FollowMeaning;

    /// <summary>A person in all cases.</summary>
    public sealed record Person(string Words) : FollowMeaning;

    /// <summary>The name of a case, or of nothing yet.</summary>
    public sealed record Name(string Words) : FollowMeaning
    {
        /// <summary>It was said that a case is meant.</summary>
        public bool IsCase { get; init; }
    }

    /// <summary>Several cases answer to the words, and they are a country, an article or a tag too.</summary>
    public sealed record Either(string Words, FollowTarget Target) : FollowMeaning;

    /// <param name="Text">Says what is needed.</param>
    public sealed record Wrong(string Text) : FollowMeaning;
}
