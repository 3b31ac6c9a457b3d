using Casebell.Cases;
using Casebell.Chat.Inline;
using Casebell.Messages.Wording;
using Casework.Cases;
using Casework.Names;

namespace Casebell.Search.Inline;

/// <summary>
/// What is offered while somebody types: the one case that is meant, or all that may be, or the nearest, marked as such;
/// before the first letter what is coming up next.
/// </summary>
sealed class InlineSearch(CaseFinder finder, CaseTable cases, InlineCards cards, TextCatalogue texts) : IInlineAnswers
{
    const int PerPage = 50;
    const int ReadAtOnce = 200;

    public InlinePage Answer(InlineAsked asked)
    {
        var (candidates, empty) = string.IsNullOrWhiteSpace(asked.Words) ? (Coming(asked), "inline.nothing-coming") : (Search(asked), "inline.none");
        // One more than fits tells whether there is another page.
        var found = candidates.Skip(asked.Skip).Take(PerPage + 1).ToList();
        var isWithoutMatch = asked.Skip == 0 && found.TrueForAll(candidate => candidate.IsNear);
        return new InlinePage(
            [.. found.Take(PerPage).Select(candidate => cards.Of(candidate, asked)).OfType<InlineCard>()],
            found.Count > PerPage ? asked.Skip + PerPage : null,
            isWithoutMatch ? texts.Plain(asked.Language, empty) : null);
    }

    IEnumerable<Candidate> Search(InlineAsked asked)
    {
        // A shared card names its case by the slug, which may be somebody's surname too: then that case comes first.
        var named = CaseSlug.TryParse(asked.Words.Trim()) is { } slug && cases.FindPublic(asked.Session, slug) is not null ? [slug] : Array.Empty<CaseSlug>();
        switch (finder.Find(asked.Session, asked.Words))
        {
            case OneCase one:
                return Meant(named.Append(one.Slug));
            case SeveralCases several:
                return Meant(named.Concat(several.Slugs));
            case NoCase none:
                var begun = Meant(named.Concat(finder.Beginning(asked.Session, asked.Words)));
                return begun.Any() ? begun : none.Nearest.Select(near => new Candidate(near, IsNear: true));
            case var other:
                throw new InvalidOperationException($"No such answer: {other.GetType().Name}.");
        }
    }

    static IEnumerable<Candidate> Meant(IEnumerable<CaseSlug> slugs) => slugs.Distinct().Select(slug => new Candidate(slug));

    /// <summary>Each case once, for the soonest of what is expected in it.</summary>
    IEnumerable<Candidate> Coming(InlineAsked asked)
    {
        HashSet<CaseSlug> seen = [];
        for (var skip = 0; ; skip += ReadAtOnce)
        {
            var read = cases.Upcoming(asked.Session, asked.Now, skip, ReadAtOnce);
            foreach (var (slug, coming) in read)
                if (seen.Add(slug))
                    yield return new Candidate(slug, coming);
            if (read.Count < ReadAtOnce)
                yield break;
        }
    }
}
