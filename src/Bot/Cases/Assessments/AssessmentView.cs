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
        .. @case.Assessments.Select(assessment => Section(@case, assessment, occasion.Language)),
    ];

    Section Section(Case @case, Assessment assessment, Language language)
    {
        var voice = new Voice(texts, language);
        var by = texts[language, "assessment.by", ("by", voice.Say(assessment.By))].Bold() + voice.Note();
        var text = Said(assessment.Text, language) + marks.WithPlaces(@case, assessment.Sources, language);
        var grade = assessment.Grade is { } given ? texts[language, "assessment.grade", ("grade", given)] : Html.Empty;
        return new Section(
            by,
            [
                Html.Join("\n", grade, text),
                .. Listed("assessment.findings", assessment.Findings, language),
                .. Listed("assessment.rights", assessment.Rights, language),
            ]);
    }

    IEnumerable<Paragraph> Listed(string heading, IReadOnlyList<Localized> items, Language language) =>
        items.Count == 0
            ? []
            : [Html.Join("\n", [texts[language, heading], .. items.Select(item => texts[language, "list.item", ("item", Said(item, language))])])];

    Html Said(Localized text, Language language)
    {
        var voice = new Voice(texts, language);
        return Html.Text(voice.Say(text)) + voice.Note();
    }
}
