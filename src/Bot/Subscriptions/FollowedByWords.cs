using Casebell.Chat.Commands;
using Casebell.Search;
using Casework.Cases;
using Casework.Names;

namespace Casebell.Subscriptions;

/// <summary>Finds, among a chat's own followings, the one that words mean.</summary>
sealed class FollowedByWords(FollowWords words, CaseFinder finder, Following following, FollowingTable followings)
{
    /// <returns>Null where none of them is meant, or more than one.</returns>
    public Followed? Find(Asked asked, string typed) => words.Read(asked.Session, typed) switch
    {
        FollowMeaning.Mark mark => Of(asked, mark.Target),
        FollowMeaning.Person person => Of(asked, following.Person(person.Words)),
        FollowMeaning.Name { IsCase: true } name => OfCase(asked, name.Words),
        FollowMeaning.Name name => OfCase(asked, name.Words) ?? Of(asked, following.Person(name.Words)),
        FollowMeaning.Either either => OfCase(asked, either.Words) ?? Of(asked, either.Target),
        _ => null,
    };

    Followed? OfCase(Asked asked, string name)
    {
        IReadOnlyList<CaseSlug> meant = finder.Find(asked.Session, name) switch
        {
            OneCase one => [one.Slug],
            SeveralCases several => [.. several.Slugs.Intersect(FollowingTable.Cases(asked.Session, asked.Chat.Id))],
            _ => [],
        };
        return meant is [var slug] ? Of(asked, FollowTarget.Case(slug)) : null;
    }

    Followed? Of(Asked asked, FollowTarget target) => followings.Find(asked.Session, asked.Chat.Id, target);
}
