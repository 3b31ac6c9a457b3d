using System.Globalization;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework.Cases;
using Casework.Names;

namespace Casebell.Search;

/// <summary>What every command that takes a case's name does with it: open the one that is meant, offer several, or say that there is none.</summary>
sealed class Finding(CaseFinder finder)
{
    const int LongestEcho = 64;

    /// <param name="action">Prefix of the buttons under an offer; the case's slug follows it.</param>
    /// <param name="opened">What to reply where exactly one case is meant.</param>
    /// <param name="likely">Asked where several may be meant: those among them are.</param>
    public IReadOnlyList<Reply> Find(
        Asked asked, string query, string action, Func<CaseSlug, IReadOnlyList<Reply>> opened, Func<IReadOnlyList<CaseSlug>>? likely = null) =>
        finder.Find(asked.Session, query) switch
        {
            OneCase one => opened(one.Slug),
            SeveralCases several => Likely(several.Slugs, likely) switch
            {
                [var one] when several.Slugs.Count > 1 => opened(one),
                var left => [Offer(OfferTemplate.Several, query, action, left)],
            },
            NoCase none when Usable.AsName(query) => [Offer(OfferTemplate.None, query, action, Likely(none.Nearest, likely))],
            NoCase => [new Reply.Say(new Saying(SearchTexts.Unusable))],
            var other => throw new InvalidOperationException($"No such answer: {other.GetType().Name}."),
        };

    static IReadOnlyList<CaseSlug> Likely(IReadOnlyList<CaseSlug> slugs, Func<IReadOnlyList<CaseSlug>>? likely) =>
        likely is not null && slugs.Intersect(likely()).ToList() is { Count: > 0 } left ? left : slugs;

    static Reply.Say Offer(string kind, string query, string action, IReadOnlyList<CaseSlug> slugs) =>
        new(new Saying(
            OfferTemplate.TemplateName,
            ("kind", kind), ("query", Echo(query)), ("action", action), ("slugs", string.Join(',', slugs.Take(OfferTemplate.MostOffered))),
            ("count", slugs.Count.ToString(CultureInfo.InvariantCulture))));

    /// <summary>As much of the query as shows the reader which one is meant, on one line.</summary>
    static string Echo(string query) => Shortened.To(LongestEcho, string.Join(' ', query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
