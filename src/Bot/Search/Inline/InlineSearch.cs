using Casebell.Cases;
using Casebell.Cases.Coming;
using Casebell.Chat.Inline;
using Casebell.Messages.Wording;
using Casework.Cases;
using Casework.Names;

namespace Casebell.Search.Inline;

/// <summary>
/// What is offered while somebody types: the one case that is meant, or all that may be, or the nearest, marked as such;
/// before the first letter what is coming up next.
/// </summary>
sealed class InlineSearch(CaseFinder finder, CaseTable cases, ComingEvents coming, InlineCards cards, TextCatalogue texts) : IInlineAnswers
{
    const int PerPage = 50;
    const int MostRead = 2_000;

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

    List<Candidate> Search(InlineAsked asked)
    {
        // A shared card names its case by the slug, which may be somebody's surname too: then that case comes first.
        var named = CaseSlug.TryParse(asked.Words.Trim()) is { } slug && cases.FindPublic(asked.Session, slug) is not null ? [slug] : Array.Empty<CaseSlug>();
        switch (finder.Find(asked.Session, asked.Words))
        {
            case OneCase one:
                return Meant([.. named, one.Slug]);
            case SeveralCases several:
                return Meant([.. named, .. several.Slugs]);
            case NoCase none:
                var begun = Meant([.. named, .. finder.Beginning(asked.Session, asked.Words, asked.Skip + PerPage + 1)]);
                return begun.Count > 0 ? begun : [.. none.Nearest.Select(near => new Candidate(near, IsNear: true, IsOneOfMany: none.Nearest.Count > 1))];
            case var other:
                throw new InvalidOperationException($"No such answer: {other.GetType().Name}.");
        }
    }

    static List<Candidate> Meant(IReadOnlyCollection<CaseSlug> slugs)
    {
        var once = slugs.Distinct().ToList();
        return [.. once.Select(slug => new Candidate(slug, IsOneOfMany: once.Count > 1))];
    }

    /// <summary>Each case once, for the first of what is to come in it.</summary>
    List<Candidate> Coming(InlineAsked asked)
    {
        var wanted = asked.Skip + PerPage + 1;
        // Several events may be one case's: then more of them are read.
        for (var most = wanted; ; most *= 2)
        {
            var read = coming.Next(asked.Session, asked.Now, most);
            List<Candidate> found = [.. read.DistinctBy(next => next.Case.Slug).Select(next => new Candidate(next.Case.Slug, next.Event))];
            if (found.Count >= wanted || read.Count < most || most >= MostRead)
                return found;
        }
    }
}
