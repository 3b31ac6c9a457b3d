using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Paging;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;

namespace Casebell.Cases.Restrictions;

/// <summary>What the judgment ordered, apart from what was imposed later, and what has to be done again and again.</summary>
sealed class RestrictionsView(TextCatalogue texts, FactText facts, ObligationText obligations, IEnumerable<IObligationButtons> buttons) : ICaseView
{
    const string ViewName = "restrictions";

    public string Name => ViewName;

    public string Prefix => "restrict";

    /// <summary>The page on which the list of obligations ends.</summary>
    public static Saying LastPage(CaseSlug slug) => ViewTemplate<RestrictionsView>.PageOf(ViewName, slug, int.MaxValue);

    public bool Has(Case @case, Occasion occasion) => @case.Restrictions.Count + @case.Obligations.Count > 0;

    public IEnumerable<Section> Sections(Case @case, Occasion occasion) =>
    [
        Section("restrictions.sentence", @case, isSentence: true, occasion.Language),
        Section("restrictions.later", @case, isSentence: false, occasion.Language),
        new(
            texts[occasion.Language, "restrictions.obligations"].Bold(),
            [.. @case.Obligations.Select(obligation => new Paragraph(
                Told(@case, obligation, occasion.Language), Button: buttons.Select(one => one.For(@case, obligation, occasion)).FirstOrDefault(button => button is not null)))], IsList: true),
    ];

    Section Section(string heading, Case @case, bool isSentence, Language language) =>
        new(texts[language, heading].Bold(), [.. @case.Restrictions.Where(restriction => restriction.Sentence == isSentence).Select(restriction => (Paragraph)Told(@case, restriction, language))], IsList: true);

    Html Told(Case @case, Restriction restriction, Language language)
    {
        var voice = new Voice(texts, language);
        return facts.Of(texts[language, "list.item", ("item", voice.Say(restriction.Text))], voice, @case, restriction.People, restriction.Sources, language);
    }

    Html Told(Case @case, Obligation obligation, Language language)
    {
        var voice = new Voice(texts, language);
        return facts.Of(texts[language, "list.item", ("item", obligations.Of(obligation, voice, language, int.MaxValue))], voice, @case, obligation.People, obligation.Sources, language);
    }
}
