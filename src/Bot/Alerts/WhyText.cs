using Casebell.Cases.Card;
using Casebell.Cases.Listing;
using Casebell.Messages.Wording;
using Casebell.Subscriptions;
using Casework;
using Casework.Cases;

namespace Casebell.Alerts;

/// <summary>Why a chat is told, and what it noted for itself.</summary>
sealed class WhyText(TextCatalogue texts, CountryNames countries)
{
    const int MostReasons = 4;
    const int LongestWords = 80;
    const int LongestNote = 300;

    public Html Of(IReadOnlyList<FollowReason> reasons, Case now, Language language)
    {
        if (reasons.Count == 0)
            return Html.Empty;
        var shown = reasons.Take(MostReasons).Select(reason => Of(reason, now, language));
        var notes = reasons.Select(reason => reason.Note).OfType<string>().Distinct().Select(note => texts[language, "alert.note", ("note", Shortened.ToWords(LongestNote, note))]).Take(2);
        return Html.Join("\n", [.. notes, texts[language, "alert.why", ("list", FewOf.And(texts, language, shown, Math.Max(0, reasons.Count - MostReasons)))]]);
    }

    Html Of(FollowReason reason, Case now, Language language) => reason.Kind switch
    {
        FollowKind.Case => texts[language, "reason.case"],
        FollowKind.Person => texts[language, "reason.person", ("name", Shortened.ToWords(LongestWords, reason.Words ?? ""))],
        FollowKind.Article => texts[language, "reason.article", ("article", Article(reason.Target, language))],
        FollowKind.Country => texts[language, "reason.country", ("country", countries.Of(reason.Target, language))],
        FollowKind.Tag => texts[language, "reason.tag", ("tag", Shortened.ToWords(LongestWords, now.Tags.FirstOrDefault(tag => TagValue.Of(tag) == reason.Target) ?? reason.Words ?? reason.Target))],
        FollowKind.All => texts[language, "reason.all"],
        _ => throw new InvalidOperationException($"No such kind: {reason.Kind}."),
    };

    string Article(string target, Language language) => ArticleNumber.Parse(target) switch
    {
        { Part: { } part } article => texts.Plain(language, "cases.article-part", ("number", article.Number), ("part", part)),
        { } article => texts.Plain(language, "cases.article", ("number", article.Number)),
        null => target,
    };
}
