using Casework;
using Casework.Cases;

namespace Casebell.Cases.Views;

/// <summary>What people and organisations are called.</summary>
static class PartyNames
{
    /// <summary>The name in the reader's language, else the English one, else the first.</summary>
    public static string Shown(Party party, Language language) =>
        (party.Names.FirstOrDefault(name => name.Language == language) ?? party.Names.FirstOrDefault(name => name.Language == Language.English) ?? party.Names[0]).Text;

    /// <summary>Every other spelling, each once.</summary>
    public static IEnumerable<string> Others(Party party, Language language) =>
        party.Names.Select(name => name.Text).Where(text => text != Shown(party, language)).Distinct();

    /// <summary>Names of whom a fact concerns. The only subject of a case goes without saying.</summary>
    public static IReadOnlyList<string> Concerned(Case @case, IReadOnlyList<string> people, Language language)
    {
        var subjects = @case.Parties.Count(party => party.Role == PartyRole.Subject);
        return [.. @case.Parties.Where(party => people.Contains(party.Id) && (party.Role != PartyRole.Subject || subjects > 1)).Select(party => Shown(party, language))];
    }
}
