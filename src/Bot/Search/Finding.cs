using System.Globalization;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework.Cases;
using Casework.Names;

namespace Casebell.Search;

/// <summary>What every command that takes a case's name does with it: open the one that is meant, offer several, or say that there is none.</summary>
public sealed class Finding(CaseFinder finder)
{
    const int MostOffered = 8;
    const int LongestEcho = 64;

    /// <param name="action">Prefix of the buttons under an offer; the case's slug follows it.</param>
    /// <param name="opened">What to reply where exactly one case is meant.</param>
    public IReadOnlyList<Reply> Find(Asked asked, string query, string action, Func<CaseSlug, IReadOnlyList<Reply>> opened) =>
        finder.Find(asked.Session, query) switch
        {
            OneCase one => opened(one.Slug),
            SeveralCases several => [Offer(OfferTemplate.Several, query, action, several.Slugs)],
            NoCase none => [Offer(OfferTemplate.None, query, action, none.Nearest)],
            var other => throw new InvalidOperationException($"No such answer: {other.GetType().Name}."),
        };

    static Reply.Say Offer(string kind, string query, string action, IReadOnlyList<CaseSlug> slugs) =>
        new(new Saying(
            OfferTemplate.TemplateName,
            ("kind", kind), ("query", Echo(query)), ("action", action), ("slugs", string.Join(',', slugs.Take(MostOffered))),
            ("count", slugs.Count.ToString(CultureInfo.InvariantCulture))));

    /// <summary>As much of the query as shows the reader which one is meant, on one line.</summary>
    static string Echo(string query) => Shortened.To(LongestEcho, string.Join(' ', query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
