using System.Globalization;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Subscriptions;
using Casework.Cases;
using Casework.Reminders;

namespace Casebell.Reminders.Choosing;

/// <summary><c>/remind</c>: when this chat is reminded, with buttons; <c>/remind 7d 2h</c> chooses for the chat, <c>/remind name 3d</c> for one case that it follows.</summary>
sealed class RemindCommand(LeadChoosing choosing, FollowedByWords byWords, FollowingTable followings) : ICommand
{
    public string Name => "remind";

    public int Order => 67;

    public bool ChangesChat => true;

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        var typed = OneLine.Of(asked.Words);
        if (typed.Length == 0)
            return Screen(of: null, isSaved: false);
        var whole = RemindWords.Read(typed);
        if (whole is not RemindWords.Refused refused)
            return Choose(asked, of: null, whole);
        // "1 3d" may be the first of what the chat follows; every other number was meant as a length.
        if (refused.Problem is not (LeadProblem.Unclear or LeadProblem.NoUnit))
            return Say(RemindTexts.Refused(refused.Problem));
        return OfOne(asked, typed) ?? Say(RemindTexts.Refused(refused.Problem));
    }

    /// <summary>A name and what is chosen for it, as much of the end as can be meant; or a name alone. Null where no name is there.</summary>
    IReadOnlyList<Reply>? OfOne(Asked asked, string typed)
    {
        LeadProblem? problem = null;
        string? name = null;
        for (var space = typed.IndexOf(' ', StringComparison.Ordinal); space > 0; space = typed.IndexOf(' ', space + 1))
        {
            var choice = RemindWords.Read(typed[(space + 1)..]);
            if (choice is RemindWords.Leads)
                return Named(asked, typed[..space]) is { } of ? Choose(asked, of, choice) : Say(RemindTexts.NotFollowed);
            if (choice is RemindWords.Refused { Problem: not LeadProblem.Unclear and var refused })
                (problem, name) = (problem ?? refused, name ?? typed[..space]);
        }

        if (problem is { } why && Named(asked, name!) is not null)
            return Say(RemindTexts.Refused(why));
        return Named(asked, typed) is { } whole ? Screen(whole, isSaved: false) : null;
    }

    IReadOnlyList<Reply> Choose(Asked asked, FollowingLeads.OfCase? of, RemindWords choice)
    {
        if (choice is RemindWords.Weekly weekly)
            choosing.SetWeekly(asked, weekly.IsOn);
        else if (choice is RemindWords.Leads leads)
            choosing.Set(asked, of, leads.Chosen);
        return Screen(of, isSaved: true);
    }

    FollowingLeads.OfCase? Named(Asked asked, string name)
    {
        var followed = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? followings.Of(asked.Session, asked.Chat.Id, number - 1, 1).SingleOrDefault()
            : byWords.Find(asked, name);
        return followed is { Target: { Kind: FollowKind.Case, Key: var slug } } ? FollowingLeads.Find(asked.Session, asked.Chat.Id, CaseSlug.Parse(slug)) : null;
    }

    static IReadOnlyList<Reply> Screen(FollowingLeads.OfCase? of, bool isSaved) => [new Reply.Say(RemindTemplate.Of(of?.Slug, isSaved))];

    static IReadOnlyList<Reply> Say(string text) => [new Reply.Say(new Saying(text))];
}
