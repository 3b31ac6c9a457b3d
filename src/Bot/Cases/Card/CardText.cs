using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;
using NodaTime;

namespace Casebell.Cases.Card;

/// <summary>The words of a case's card, for whoever shows one: where it stands first, what comes next last.</summary>
/// <remarks>Made from the public view of a case (<see cref="CaseTable.FindPublic"/>) only.</remarks>
public sealed class CardText(TextCatalogue texts, StandingText standing, SourceMarks marks)
{
    public Html Of(Case @case, Language language, Instant at)
    {
        var now = CaseStanding.At(@case, at);
        var (title, _) = @case.Title.In(language);
        return Html.Join(
            "\n\n",
            Html.Join("\n", Html.Text(title).Bold(), standing.Now(@case, now, language)),
            Summary(@case, language),
            Html.Join(
                "\n",
                Listed("card.sentence", @case.Restrictions.Where(restriction => restriction.Sentence), @case, language),
                Listed("card.restrictions", @case.Restrictions.Where(restriction => !restriction.Sentence), @case, language),
                Html.Join("\n", @case.Assessments.Select(assessment => Assessed(assessment, @case, language)))),
            marks.Legend(@case, language),
            standing.Next(@case, now, language));
    }

    Html Summary(Case @case, Language language)
    {
        var (summary, shown) = @case.Summary.In(language);
        var text = Html.Text(summary) + SourceMarks.Of(@case, @case.Summarised);
        return shown == language ? text : text + Html.Text(" ") + texts[language, "case.in-language", ("language", texts[language, $"language.name.{shown.Code}"])];
    }

    Html Listed(string key, IEnumerable<Restriction> restrictions, Case @case, Language language)
    {
        var list = restrictions.ToList();
        if (list.Count == 0)
            return Html.Empty;
        var parts = list.Select(restriction => Html.Text(restriction.Text.In(language).Text));
        return texts[language, key, ("list", Html.Join("; ", parts) + SourceMarks.Of(@case, list.SelectMany(restriction => restriction.Sources)))];
    }

    Html Assessed(Assessment assessment, Case @case, Language language)
    {
        var by = Html.Text(assessment.By.In(language).Text) + SourceMarks.Of(@case, assessment.Sources);
        return assessment.Grade is { } grade
            ? texts[language, "card.graded", ("grade", grade), ("by", by)]
            : texts[language, "card.assessed", ("text", assessment.Text.In(language).Text), ("by", by)];
    }
}
