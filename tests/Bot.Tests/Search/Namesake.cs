using Casebell.Tests.Cases.Lists;
using Casework;
using Casework.Cases;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Search;

/// <summary>Invented cases of people who bear one surname; a test states only what differs.</summary>
static class Namesake
{
    public static Case Of(
        string slug, string name, string country = "KZ", string? article = null, string? verdict = null, Visibility visibility = Visibility.Public, Visibility named = Visibility.Public) =>
        Invented.Case(
            slug, country, visibility, article: article,
            events: verdict is null ? [] : [Invented.Decision(verdict, EventKind.Verdict)]) with
        {
            Title = Text($"The matter of {name}"),
            Parties = [Person("subject", name, named)],
        };

    public static Party Person(string id, string name, Visibility visibility = Visibility.Public) =>
        new(id, PartyKind.Person, PartyRole.Subject, visibility, [new PartyName(name, null)], null, []);

    public static Localized Text(string text) => new(Language.All.ToDictionary(language => language, _ => text));
}
