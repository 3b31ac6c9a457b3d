using Casebell.Cases;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Search;
using Casework.Cases;

namespace Casebell.Subscriptions;

/// <summary><c>/start follow_slug</c>: asks whether to follow the case. A link alone never subscribes anybody.</summary>
sealed class FollowLink(CaseTable cases) : IStartLink
{
    public string Prefix => "follow";

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        if (CaseSlug.TryParse(asked.Words) is not { } slug || cases.FindPublic(asked.Session, slug) is null)
            return [new Reply.Say(new Saying(SearchTexts.LinkGone))];
        return FollowingTable.Follows(asked.Session, asked.Chat.Id, slug)
            ? [new Reply.Say(Following.Say(Following.Result.Already, slug))]
            : [new Reply.Say(FollowQuestionTemplate.Of(slug))];
    }
}
