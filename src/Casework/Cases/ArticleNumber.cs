using System.Text.RegularExpressions;

namespace Casework.Cases;

/// <summary>
/// An article of a law as a number, the same in whichever language it is cited: "Article 182 part 1", «часть 1 статьи 182» and "182-баптың 1-бөлігі" are all
/// <c>182</c>, part <c>1</c>. Which law it is of, it does not tell.
/// </summary>
/// <param name="Number">As cited, with small letters and hyphens: <c>405</c>, <c>368-1</c>, <c>205.2</c>.</param>
/// <param name="Part">Null where the whole article is meant.</param>
public sealed partial record ArticleNumber(string Number, string? Part)
{
    /// <summary>Longer ones are no article's number.</summary>
    const int LongestPiece = 8;

    /// <summary>As much of a text as is read: a citation is short.</summary>
    const int LongestText = 400;

    /// <summary>The article without its part.</summary>
    public ArticleNumber Whole => this with { Part = null };

    /// <summary>The articles that a text cites, in its order.</summary>
    public static IReadOnlyList<ArticleNumber> In(string text) =>
        [.. Cited().Matches(text.Length > LongestText ? text[..LongestText] : text).Select(Read).OfType<ArticleNumber>().Distinct()];

    /// <summary>The articles that a charge cites; a translation is read where another language has none.</summary>
    public static IReadOnlyList<ArticleNumber> In(Localized article) =>
        Language.All.Where(article.Texts.ContainsKey).Select(language => In(article.Texts[language])).FirstOrDefault(found => found.Count > 0) ?? [];

    /// <summary>
    /// What a reader typed: a citation, or just the numbers, such as "405", "405 2" and "405(2)". The law that it is of may stand beside it, as in
    /// «ст. 405 ч. 2 УК РК». Null where there are other words too.
    /// </summary>
    public static ArticleNumber? Typed(string text)
    {
        if (text.Length > LongestText)
            return null;
        var citation = Law().Replace(text, "").Trim();
        var cited = Cited().Match(citation);
        return cited.Success && cited.Length == citation.Length ? Read(cited)
            : Bare().Match(citation) is { Success: true } bare ? Read(bare)
            : null;
    }

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static ArticleNumber? Parse(string text) => Written().Match(text) is { Success: true } written ? Read(written) : null;

    /// <summary><c>405</c>, or with the part <c>405/2</c>.</summary>
    public override string ToString() => Part is null ? Number : $"{Number}/{Part}";

    static ArticleNumber? Read(Match match)
    {
        var number = Plain(match.Groups["n"].Value);
        var part = match.Groups["p"] is { Success: true, Value: var value } ? Plain(value) : null;
        return number.Length > LongestPiece || part?.Length > LongestPiece ? null : new(number, part);
    }

    static string Plain(string piece) => piece.Replace('–', '-').ToLowerInvariant();

    // Part before article ("часть 2 статьи 405"), article before part ("Article 405(2)", «ст. 405, ч. 2»), and numbers before the words (Kazakh).
    [GeneratedRegex(
        """
          \b(?:part|pt\.?|paragraph|para\.?|част\w+|ч\.)\s*(?<p>\d+(?:[-–.]\d+)*)\s*(?:of\s+)?(?:article|art\.?|стат\w+|ст\.?)\s*(?<n>\d+(?:[-–.]\d+)*)
        | (?:\b(?:articles?|art\.?|стат\w+|ст\.?)|§)\s*(?<n>\d+(?:[-–.]\d+)*)(?:\s*\((?<p>\d+)\)|[\s,]*(?:part|pt\.?|paragraph|para\.?|част\w+|ч\.?)\s*(?<p>\d+(?:[-–.]\d+)*))?
        | \b(?<n>\d+(?:[-–.]\d+)*)[-–\s]?(?:бап|баб)\w*(?:[\s,]+(?<p>\d+(?:[-–.]\d+)*)[-–\s]?бөл\w*)?
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Cited();

    // As laws are called beside a number, before it in Kazakh («ҚР ҚК 405-бабы») and behind it elsewhere, with or without the country's name.
    [GeneratedRegex(
        """
          ^\s*(?:ҚР|КР)\s+(?:ҚК|ҚПК|ӘҚБтК|КК|ЖК)\s+(?=\d)
        | (?<=[\d)\p{L}])[\s,]+(?:of\s+the\s+)?(?:УК|УПК|КК|КПК|КоАП|ЖК|ККУ|Criminal\s+Code|Penal\s+Code|уголовного\s+кодекса)
          (?:\s+(?:of\s+)?(?:РК|РФ|РБ|КР|РУз|РТ|Украины|України|Kazakhstan|Russia|Belarus|Kyrgyzstan|Казахстана|России))?\s*$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Law();

    [GeneratedRegex(@"^\s*(?<n>\d+([-–.]\d+)*)([\s,/]+(?<p>\d+)|\s*\((?<p>\d+)\))?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^(?<n>\d+([-.]\d+)*)(/(?<p>\d+([-.]\d+)*))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();
}
