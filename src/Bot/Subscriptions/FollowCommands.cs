using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Search;

namespace Casebell.Subscriptions;

/// <summary><c>/follow name</c>, or an article, a country, a tag, everything; without words what can be said.</summary>
sealed class FollowCommand(FollowWords words, Finding finding, Following following) : ICommand
{
    public string Name => "follow";

    public int Order => 40;

    public bool ChangesChat => true;

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        if (asked.Words.Length == 0)
            return [new Reply.Say(FollowUsageTemplate.Saying)];
        var typed = OneLine.Of(asked.Words);
        if (typed.Length == 0)
            return [new Reply.Say(new Saying(SearchTexts.Unusable))];
        return words.Read(asked.Session, typed) switch
        {
            FollowMeaning.Mark mark => Begin(asked, mark.Target),
            FollowMeaning.Person person => Begin(asked, following.Person(person.Words)),
            FollowMeaning.Name { IsCase: true } name => Find(asked, name.Words, name: null, mark: null),
            FollowMeaning.Name name => Find(asked, name.Words, FollowWords.IsName(name.Words) ? name.Words : null, mark: null),
            FollowMeaning.Either either => Find(asked, either.Words, name: null, either.Target),
            FollowMeaning.Wrong wrong => [new Reply.Say(new Saying(wrong.Text))],
            var other => throw new InvalidOperationException($"No such meaning: {other.GetType().Name}."),
        };
    }

    IReadOnlyList<Reply> Begin(Asked asked, FollowTarget target) => [new Reply.Say(Following.Say(following.Begin(asked, target), target))];

    IReadOnlyList<Reply> Find(Asked asked, string query, string? name, FollowTarget? mark) =>
        FollowOfferTemplate.Extend(
            finding.Find(asked, query, FollowButton.ButtonPrefix, slug => [new Reply.Say(Following.Say(following.Begin(asked, slug), slug))]), name, mark);
}

/// <summary><c>/unfollow</c> with the same words; without any the list to choose from.</summary>
sealed class UnfollowCommand(FollowWords words, FollowedByWords followed, Finding finding, Following following) : ICommand
{
    public string Name => "unfollow";

    public int Order => 50;

    public bool ChangesChat => true;

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        if (asked.Words.Length == 0)
            return [new Reply.Say(ListTemplate.Page(0))];
        var typed = OneLine.Of(asked.Words);
        if (typed.Length == 0)
            return [new Reply.Say(new Saying(SearchTexts.Unusable))];
        if (followed.Find(asked, typed) is { } one)
            return End(asked, one.Target);
        return words.Read(asked.Session, typed) switch
        {
            FollowMeaning.Mark mark => End(asked, mark.Target),
            FollowMeaning.Person person => End(asked, following.Person(person.Words)),
            FollowMeaning.Name name => Find(asked, name.Words),
            FollowMeaning.Either either => Find(asked, either.Words),
            FollowMeaning.Wrong wrong => [new Reply.Say(new Saying(wrong.Text))],
            var other => throw new InvalidOperationException($"No such meaning: {other.GetType().Name}."),
        };
    }

    IReadOnlyList<Reply> End(Asked asked, FollowTarget target) => [new Reply.Say(Following.Say(following.End(asked, target), target))];

    IReadOnlyList<Reply> Find(Asked asked, string query) =>
        finding.Find(
            asked, query, UnfollowButton.ButtonPrefix, slug => End(asked, FollowTarget.Case(slug)),
            likely: () => FollowingTable.Cases(asked.Session, asked.Chat.Id));
}

/// <summary><c>/following</c></summary>
sealed class FollowingCommand : ICommand
{
    public string Name => "following";

    public int Order => 60;

    public bool ChangesChat => false;

    public IReadOnlyList<Reply> Answer(Asked asked) => [new Reply.Say(ListTemplate.Page(0))];
}
