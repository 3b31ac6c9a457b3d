using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;

namespace Casebell.Cases.Listing;

/// <summary>What a value that narrows the list is called.</summary>
sealed class MarkLabels(CaseTable cases, CountryNames countries, TextCatalogue texts)
{
    /// <summary>Plain text, as for a button.</summary>
    public string Of(MarkKind kind, string value, Occasion occasion) => kind switch
    {
        MarkKind.Country => countries.Of(value, occasion.Language),
        MarkKind.Article => ArticleNumber.Parse(value) is { } article ? Article(article, occasion.Language) : value,
        MarkKind.State => State(value, occasion.Language),
        MarkKind.Tag => $"#{Tag(value, occasion)}",
        _ => throw new InvalidOperationException($"No such kind: {kind}."),
    };

    /// <summary>Where a case stands: by the stage that it pends in, or in words of its own.</summary>
    public string State(string state, Language language) => texts.Plain(language, state switch
    {
        CaseState.AwaitedPassed => "state.awaited-passed",
        CaseState.NothingPending => "state.nothing-pending",
        _ => $"stage.{state}",
    });

    public string Article(ArticleNumber article, Language language) =>
        article.Part is { } part
            ? texts.Plain(language, "cases.article-part", ("number", article.Number), ("part", part))
            : texts.Plain(language, "cases.article", ("number", article.Number));

    /// <summary>A long tag is known by a short stand-in; a case that has it tells what it is.</summary>
    string Tag(string value, Occasion occasion)
    {
        if (value[0] != TagValue.Shortened || CaseList.Example(occasion.Session, MarkKind.Tag, value, occasion.Now) is not { } slug)
            return value;
        return cases.FindPublic(occasion.Session, slug)?.Tags.FirstOrDefault(tag => TagValue.Of(tag) == value) ?? value;
    }
}
