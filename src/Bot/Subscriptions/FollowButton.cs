using Casebell.Cases;
using Casebell.Cases.Card;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casework.Cases;

namespace Casebell.Subscriptions;

/// <summary>Follows a case from its card.</summary>
sealed class FollowButton(Following following) : IButton
{
    public const string ButtonPrefix = "fol";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => true;

    public static string Data(CaseSlug slug) => $"{ButtonPrefix}:{slug}";

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        if (CaseSlug.TryParse(asked.Words) is not { } slug)
            return [new Reply.Toast(new Saying(CaseTexts.Gone))];
        return following.Begin(asked, slug) switch
        {
            Following.Result.Begun =>
            [
                new Reply.Toast(new Saying(FollowingTexts.ToastBegun)),
                new Reply.Show(CardTemplate.Of(slug)),
                new Reply.Say(Following.Say(Following.Result.Begun, slug)),
            ],
            Following.Result.Already => [new Reply.Toast(new Saying(FollowingTexts.ToastAlready)), new Reply.Show(CardTemplate.Of(slug))],
            Following.Result.Full => [new Reply.Say(Following.Say(Following.Result.Full, slug))],
            _ => [new Reply.Toast(new Saying(CaseTexts.Gone))],
        };
    }
}

/// <summary>Ends a following.</summary>
sealed class UnfollowButton(Following following) : IButton
{
    public const string ButtonPrefix = "unf";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => true;

    public static string Data(CaseSlug slug) => $"{ButtonPrefix}:{slug}";

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        if (CaseSlug.TryParse(asked.Words) is not { } slug)
            return [new Reply.Toast(new Saying(CaseTexts.Gone))];
        var result = following.End(asked, FollowTarget.Case(slug));
        return
        [
            new Reply.Toast(new Saying(result == Following.Result.Ended ? FollowingTexts.ToastEnded : FollowingTexts.ToastNotFollowed)),
            new Reply.Show(Following.Say(result, slug)),
        ];
    }
}
