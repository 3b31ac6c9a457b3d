using Casebell.Cases.Card;
using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Paging;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;

namespace Casebell.Cases.Assessments;

/// <summary>What others concluded about the case: whose conclusion it is stands first, and that it is one.</summary>
sealed class AssessmentView(TextCatalogue texts, SourceMarks marks) : ICaseView
{
    public string Name => "assessment";

    public string Prefix => "assess";

    public bool Has(Case @case, Occasion occasion) => @case.Assessments.Count > 0;

    public IEnumerable<Section> Sections(Case @case, Occasion occasion) =>
    [
        new Section(Html.Empty, [texts[occasion.Language, "assessment.not-fact"]]),
        .. @case.Assessments.SelectMany(assessment => Sections(@case, assessment, occasion.Language)),
    ];

    IEnumerable<Section> Sections(Case @case, Assessment assessment, Language language)
    {
        var voice = new Voice(texts, language);
        var by = texts[language, "assessment.by", ("by", voice.Say(assessment.By))].Bold() + voice.Note();
        var text = Said(assessment.Text, language) + marks.WithPlaces(@case, assessment.Sources, language);
        yield return new Section(by, [Html.Join("\n", assessment.Grade is { } grade ? texts[language, "assessment.grade", ("grade", grade)] : Html.Empty, text)]);
        if (assessment.Findings.Count > 0)
            yield return new Section(Html.Join("\n", by, texts[language, "assessment.findings"]), Items(assessment.Findings, language));
        if (assessment.Rights.Count > 0)
            yield return new Section(Html.Join("\n", by, texts[language, "assessment.rights"]), Items(assessment.Rights, language));
    }

    IReadOnlyList<Paragraph> Items(IReadOnlyList<Localized> items, Language language) => [.. items.Select(item => (Paragraph)texts[language, "list.item", ("item", Said(item, language))])];

    Html Said(Localized text, Language language)
    {
        var voice = new Voice(texts, language);
        return Html.Text(voice.Say(text)) + voice.Note();
    }
}
