using Casebell.Cases;
using Casebell.Cases.Listing;
using Casebell.Search.Names;
using Casebell.Storage;
using Casework.Cases;
using Casework.Names;

namespace Casebell.Search;

/// <summary>Finds the case that a reader means, among the public ones as the session shows them.</summary>
sealed class CaseFinder(LiveNames names, TimeProvider time)
{
    /// <summary>Nobody turns that many pages of one list.</summary>
    const int MostOfAnArticle = 1_000;

    public NameAnswer Find(Session session, string query)
    {
        var told = names.Ask(session, index => index.Find(query));
        var answer = told.IsExact ? told.Answer : Shown(session, told);
        return answer is NoCase && UnderArticle(session, query) is { Count: > 0 } charged ? new SeveralCases(charged) : answer;
    }

    /// <summary>Cases whose names begin like what is being typed.</summary>
    /// <param name="most">How many are wanted.</param>
    public IReadOnlyList<CaseSlug> Beginning(Session session, string query, int most)
    {
        var told = names.Ask(session, index => index.Beginning(query).Take(most).ToList());
        return told.IsExact ? told.Answer : [.. told.Answer.Where(slug => IsShown(session, slug, told.Outdated))];
    }

    /// <summary>The cases with a charge under the article that the query cites, the newest change first: to be offered, for an article is nobody's name.</summary>
    IReadOnlyList<CaseSlug> UnderArticle(Session session, string query) =>
        ArticleNumber.Typed(query) is { } article ? CaseList.Page(session, ListFilter.None.With(MarkKind.Article, article.ToString()), time.Now(), skip: 0, MostOfAnArticle) : [];

    /// <summary>The answer without what the session does not show. Where several were in question the one that is left is offered, not opened.</summary>
    static NameAnswer Shown(Session session, Told<NameAnswer> told) => told.Answer switch
    {
        OneCase one => IsShown(session, one.Slug, told.Outdated) ? one : new NoCase([]),
        SeveralCases several => several.Slugs.Where(slug => IsShown(session, slug, told.Outdated)).ToList() is { Count: > 0 } left ? new SeveralCases(left) : new NoCase([]),
        NoCase none => new NoCase([.. none.Nearest.Where(slug => IsShown(session, slug, told.Outdated))]),
        var other => throw new InvalidOperationException($"No such answer: {other.GetType().Name}."),
    };

    static bool IsShown(Session session, CaseSlug slug, IReadOnlySet<CaseSlug>? outdated) => outdated?.Contains(slug) != true && CaseTable.IsPublic(session, slug);
}
