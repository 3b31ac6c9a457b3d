using Casebell.Cases.Listing;
using Casework.Cases;
using NodaTime;

namespace Casebell.Cases.Derived;

/// <summary>Something that a list can be narrowed by, and from when until when it holds.</summary>
readonly record struct CaseMark(MarkKind Kind, string Value, Instant Since, Instant Until);

/// <summary>All by which a case is found in the list.</summary>
static class CaseMarks
{
    /// <param name="shown">The public view of a case.</param>
    /// <param name="periods">How it stands over all its time.</param>
    public static IEnumerable<CaseMark> Of(Case shown, IReadOnlyList<StandingPeriod> periods)
    {
        var always = new[] { Always(MarkKind.Country, shown.Country) }
            .Concat(Articles(shown).Select(article => Always(MarkKind.Article, article.ToString())))
            .Concat(shown.Tags.Select(tag => Always(MarkKind.Tag, TagValue.Of(tag))));
        var standing = periods.SelectMany(period => CaseState.Of(period.Standing).Select(state => new CaseMark(MarkKind.State, state, period.Since, period.Until)));
        return always.Concat(standing).Distinct();
    }

    /// <summary>A charge under a part of an article is one under the article too.</summary>
    static IEnumerable<ArticleNumber> Articles(Case shown) =>
        shown.Charges.SelectMany(charge => ArticleNumber.In(charge.Article)).SelectMany(article => new[] { article.Whole, article });

    static CaseMark Always(MarkKind kind, string value) => new(kind, value, Instant.MinValue, Instant.MaxValue);
}
