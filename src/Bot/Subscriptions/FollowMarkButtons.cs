using System.Text;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Search;

namespace Casebell.Subscriptions;

/// <summary>Follows a country, an article, a tag or everything.</summary>
sealed class FollowMarkButton(Following following) : IButton
{
    const string ButtonPrefix = "fmk";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => true;

    /// <param name="target">Neither a case nor a person.</param>
    public static string Data(FollowTarget target) => $"{ButtonPrefix}:{target.Write()}";

    public IReadOnlyList<Reply> Answer(Asked asked) =>
        FollowTarget.Read(asked.Words) is { } target
            ? [new Reply.Say(Following.Say(following.Begin(asked, target), target))]
            : [new Reply.Toast(new Saying(FollowingTexts.ToastGone))];
}

/// <summary>Follows a name that no case has yet, or has.</summary>
sealed class FollowNameButton(Following following) : IButton
{
    const string ButtonPrefix = "fnm";
    const int LongestName = 60;

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => true;

    /// <returns>Null where the name is too long for a button.</returns>
    public static string? Data(string name) => Encoding.UTF8.GetByteCount(name) is > 0 and <= LongestName ? $"{ButtonPrefix}:{name}" : null;

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        if (!FollowWords.IsName(asked.Words))
            return [new Reply.Toast(new Saying(SearchTexts.Unusable))];
        var target = following.Person(asked.Words);
        return [new Reply.Say(Following.Say(following.Begin(asked, target), target))];
    }
}
