using Casebell.Cases.Listing;
using Casework.Cases;

namespace Casebell.Subscriptions;

/// <summary>All by which a case may be followed, apart from the people in it.</summary>
/// <param name="Countries">ISO 3166-1 alpha-2, upper case.</param>
/// <param name="Articles">As <see cref="ArticleNumber.ToString"/> writes them; a part's article is there too.</param>
/// <param name="Tags">As <see cref="TagValue.Of"/> writes them.</param>
public sealed record CaseAspects(CaseSlug Slug, IReadOnlyList<string> Countries, IReadOnlyList<string> Articles, IReadOnlyList<string> Tags)
{
    /// <param name="shown">Public views of the case, such as before and after a change: who followed it by what it no longer has is told too.</param>
    public static CaseAspects Of(CaseSlug slug, params IReadOnlyList<Case> shown) => new(
        slug,
        [.. shown.Select(one => one.Country).Distinct()],
        [.. shown.SelectMany(one => one.Charges).SelectMany(charge => ArticleNumber.In(charge.Article)).SelectMany(article => new[] { article.Whole, article }).Select(article => article.ToString()).Distinct()],
        [.. shown.SelectMany(one => one.Tags).Select(TagValue.Of).Distinct()]);
}
