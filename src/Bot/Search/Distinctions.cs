using System.Globalization;
using Casebell.Cases.Listing;
using Casebell.Cases.Views;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;
using Casework.Dates;

namespace Casebell.Search;

/// <summary>What tells cases of one name apart in one line: country, charge, year.</summary>
sealed class Distinctions(CountryNames countries, MarkLabels labels)
{
    const int MostArticles = 2;
    const int LongestArticle = 40;

    /// <param name="case">As the public may see it.</param>
    /// <param name="voice">Says what has no words of the program's own.</param>
    /// <param name="language">The reader's.</param>
    public string Of(Case @case, Voice voice, Language language) =>
        string.Join(", ", new[] { countries.Of(@case.Country, language) }.Concat(Charges(@case, voice, language)).Append(Year(@case)).OfType<string>());

    IEnumerable<string> Charges(Case @case, Voice voice, Language language)
    {
        var cited = @case.Charges.SelectMany(charge => ArticleNumber.In(charge.Article)).Distinct().ToList();
        // "Article 405" adds nothing to "Article 405 part 2".
        var articles = cited.Where(article => article.Part is not null || !cited.Exists(other => other.Number == article.Number && other.Part is not null)).ToList();
        return articles.Count > 0
            ? articles.Take(MostArticles).Select(article => labels.Article(article, language)).Concat(articles.Count > MostArticles ? ["…"] : [])
            : @case.Charges.Take(1).Select(charge => Shortened.ToWords(LongestArticle, voice.Say(charge.Article)));
    }

    /// <summary>The year of the verdict, else the one in which the case began; null where no date is sure of its year.</summary>
    static string? Year(Case @case) =>
        (@case.Events.Where(happened => happened.Kind == EventKind.Verdict).Select(happened => YearOf(happened.Date)).Min()
            ?? @case.Events.Where(IsCaseBegun).Select(happened => YearOf(happened.Date)).Min())?.ToString(CultureInfo.InvariantCulture);

    static bool IsCaseBegun(CaseEvent happened) => happened.Kind is not (EventKind.Background or EventKind.Conduct or EventKind.Assessment or EventKind.Publication or EventKind.Other);

    static int? YearOf(Edtf? date) =>
        date is { Uncertain: false, Approximate: false, EarliestDay: { } first, LatestDay: { } last } && first.Year == last.Year ? first.Year : null;
}
