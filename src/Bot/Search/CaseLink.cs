using Casebell.Cases;
using Casebell.Cases.Card;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casework.Cases;

namespace Casebell.Search;

/// <summary><c>/start case_slug</c>: shows the case's card.</summary>
sealed class CaseLink(CaseTable cases) : IStartLink
{
    const string LinkPrefix = "case";

    public string Prefix => LinkPrefix;

    public static string Payload(CaseSlug slug) => $"{LinkPrefix}_{slug}";

    public IReadOnlyList<Reply> Answer(Asked asked) =>
        CaseSlug.TryParse(asked.Words) is { } slug && cases.FindPublic(asked.Session, slug) is not null
            ? [new Reply.Say(CardTemplate.Of(slug))]
            // The same for a case that there is not and for one that the public may not know of.
            : [new Reply.Say(new Saying(SearchTexts.LinkGone))];
}
