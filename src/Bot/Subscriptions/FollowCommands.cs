using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Search;

namespace Casebell.Subscriptions;

/// <summary><c>/follow name</c></summary>
sealed class FollowCommand(Finding finding, Following following) : ICommand
{
    public string Name => "follow";

    public int Order => 40;

    public bool ChangesChat => true;

    public IReadOnlyList<Reply> Answer(Asked asked) =>
        asked.Words.Length == 0
            ? [new Reply.Say(new Saying(FollowingTexts.FollowUsage))]
            : finding.Find(asked, asked.Words, FollowButton.ButtonPrefix, slug => [new Reply.Say(Following.Say(following.Begin(asked, slug), slug))]);
}

/// <summary><c>/unfollow name</c>; without a name the list to choose from.</summary>
sealed class UnfollowCommand(Finding finding, Following following) : ICommand
{
    public string Name => "unfollow";

    public int Order => 50;

    public bool ChangesChat => true;

    public IReadOnlyList<Reply> Answer(Asked asked) =>
        asked.Words.Length == 0
            ? [new Reply.Say(ListTemplate.Page(0))]
            : finding.Find(
                asked, asked.Words, UnfollowButton.ButtonPrefix, slug => [new Reply.Say(Following.Say(following.End(asked, slug), slug))],
                likely: () => FollowingTable.Of(asked.Session, asked.Chat.Id, skip: 0, most: int.MaxValue));
}

/// <summary><c>/following</c></summary>
sealed class FollowingCommand : ICommand
{
    public string Name => "following";

    public int Order => 60;

    public bool ChangesChat => false;

    public IReadOnlyList<Reply> Answer(Asked asked) => [new Reply.Say(ListTemplate.Page(0))];
}
