using Casebell.Cases.Card;
using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Paging;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;

namespace Casebell.Cases.Charges;

/// <summary>The charges as each document states them. Documents that differ both stand, and the reader is told that they differ.</summary>
sealed class ChargesView(TextCatalogue texts, FactText facts) : ICaseView
{
    public string Name => "charges";

    public string Prefix => "charge";

    public bool Has(Case @case, Occasion occasion) => @case.Charges.Count > 0;

    public IEnumerable<Section> Sections(Case @case, Occasion occasion)
    {
        var language = occasion.Language;
        var bySources = @case.Charges
            .GroupBy(charge => string.Join(' ', charge.Sources.Select(citation => SourceMarks.Number(@case, citation.Source)).Distinct().Order()))
            .ToList();
        if (bySources.Count > 1)
            yield return new Section(Html.Empty, [texts[language, "charges.differ"]]);
        foreach (var charges in bySources)
            yield return new Section(StatedBy(@case, charges.First(), language), [.. charges.Select(charge => (Paragraph)Told(@case, charge, language))]);
    }

    Html StatedBy(Case @case, Charge charge, Language language)
    {
        var voice = new Voice(texts, language);
        var stating = charge.Sources.Select(citation => citation.Source).Distinct()
            .Select(id => @case.Sources[SourceMarks.Number(@case, id) - 1])
            .Select(source => texts[language, "charges.source", ("title", voice.Say(source.Title)), ("publisher", voice.Say(source.Publisher))])
            .ToList();
        return texts[language, "charges.stated-by", ("sources", Html.Join("; ", stating) + voice.Note())].Bold();
    }

    Html Told(Case @case, Charge charge, Language language)
    {
        var voice = new Voice(texts, language);
        var text = texts[language, "charges.line", ("article", voice.Say(charge.Article)), ("text", voice.Say(charge.Text))];
        return facts.Of(text, voice, @case, charge.People, charge.Sources, language);
    }
}
