using Casebell.Cases.Card;
using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Paging;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;

namespace Casebell.Cases.People;

/// <summary>Who is in the case, by role, with the other ways in which the name is written.</summary>
sealed class PeopleView(TextCatalogue texts, SourceMarks marks) : ICaseView
{
    const int MostSpellings = 6;

    public string Name => "people";

    public string Prefix => "people";

    public bool Has(Case @case, Occasion occasion) => @case.Parties.Count > 0;

    public IEnumerable<Section> Sections(Case @case, Occasion occasion) =>
        @case.Parties
            .GroupBy(party => party.Role)
            .OrderBy(group => group.Key)
            .Select(group => new Section(Role(group.Key, occasion.Language).Bold(), [.. group.Select(party => (Paragraph)Told(@case, party, occasion.Language))]));

    Html Role(PartyRole role, Language language) => texts[language, $"role.{System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString())}"];

    Html Told(Case @case, Party party, Language language)
    {
        var voice = new Voice(texts, language);
        var name = Html.Text(PartyNames.Shown(party, language)).Bold();
        var others = PartyNames.Others(party, language).ToList();
        var spellings = others.Count == 0
            ? Html.Empty
            : texts[language, "people.spellings", ("names", FewOf.And(texts, language, others.Take(MostSpellings).Select(Html.Text), others.Count - MostSpellings))];
        var marked = marks.WithPlaces(@case, party.Sources, language);
        return party.Description is { } description
            ? Html.Join("\n", name, Html.Text(voice.Say(description)) + voice.Note() + marked, spellings)
            : Html.Join("\n", name + marked, spellings);
    }
}
