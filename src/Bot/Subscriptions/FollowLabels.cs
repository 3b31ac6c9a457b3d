using Casebell.Cases;
using Casebell.Cases.Listing;
using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework.Cases;

namespace Casebell.Subscriptions;

/// <summary>What a following is called.</summary>
sealed class FollowLabels(CaseTable cases, MarkLabels marks, TextCatalogue texts)
{
    /// <summary>Plain text, as for a button. A case that was taken back to the editors is not named.</summary>
    public string Of(FollowTarget target, Voice voice, Occasion occasion) => target.Kind switch
    {
        FollowKind.Case => cases.FindPublic(occasion.Session, CaseSlug.Parse(target.Key)) is { } @case ? voice.Say(@case.Title) : texts.Plain(occasion.Language, "following.not-public"),
        FollowKind.Person => texts.Plain(occasion.Language, "follow.label-person", ("name", target.Words ?? "")),
        FollowKind.Country => marks.Of(MarkKind.Country, target.Key, occasion),
        FollowKind.Article => marks.Of(MarkKind.Article, target.Key, occasion),
        FollowKind.Tag => target.Words is { } tag ? $"#{tag}" : marks.Of(MarkKind.Tag, target.Key, occasion),
        FollowKind.All => texts.Plain(occasion.Language, "follow.label-all"),
        _ => throw new InvalidOperationException($"No such kind: {target.Kind}."),
    };
}
