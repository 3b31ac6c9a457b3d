using Casebell.Cases.Views;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;
using NodaTime;

namespace Casebell.Cases.Card;

/// <summary>The words of a case's card, for whoever shows one: where it stands first, what comes next last.</summary>
/// <remarks>Made from the public view of a case (<see cref="CaseTable.FindPublic"/>) only.</remarks>
public sealed class CardText(TextCatalogue texts, StandingText standing, SourceMarks marks)
{
    /// <summary>Characters after parsing that a card has at most, whatever the case.</summary>
    public const int Longest = 900;

    public Html Of(Case @case, Language language, Instant at)
    {
        var now = CaseStanding.At(@case, at);
        foreach (var size in CardSize.All)
            if (Of(@case, now, language, size, leftOut: 0) is var card && Extent.Of(card).Characters <= Longest)
                return card;
        // Even the smallest is too long: what the buttons open goes, line by line, and the card says that there is more.
        return Enumerable.Range(1, MostLeftOut).Select(leftOut => Of(@case, now, language, CardSize.All[^1], leftOut)).First(card => Extent.Of(card).Characters <= Longest);
    }

    const int MostLeftOut = 5;

    Html Of(Case @case, CaseStanding now, Language language, CardSize size, int leftOut)
    {
        var voice = new Voice(texts, language);
        var state = standing.Now(@case, now, voice, language, size);
        var title = Html.Text(Shortened.ToWords(size.Title, voice.Say(@case.Title))).Bold();
        Html[] opened =
        [
            Html.Text(Shortened.ToWords(size.Summary, voice.Say(@case.Summary))) + SourceMarks.Of(@case, @case.Summarised),
            Listed("card.sentence", [.. @case.Restrictions.Where(restriction => restriction.Sentence)], @case, voice, language, size),
            Listed("card.restrictions", [.. @case.Restrictions.Where(restriction => !restriction.Sentence)], @case, voice, language, size),
            Assessed(@case, voice, language, size),
            marks.Legend(@case, language, size.Legend),
        ];
        var shown = opened[..^leftOut].ToList();
        var next = standing.Next(@case, now, voice, language, size);
        return Html.Join(
            "\n\n",
            Html.Join("\n", state, title),
            shown.FirstOrDefault(),
            Html.Join("\n", shown.Skip(1).Take(3)),
            Html.Join("\n", [.. shown.Skip(4), leftOut > 0 ? texts[language, "card.more"] : Html.Empty, voice.Line()]),
            next);
    }

    Html Listed(string key, List<Restriction> restrictions, Case @case, Voice voice, Language language, CardSize size)
    {
        if (restrictions.Count == 0)
            return Html.Empty;
        var shown = restrictions.Take(size.Items).Select(restriction => Html.Text(Shortened.ToWords(size.Item, voice.Say(restriction.Text)))).ToList();
        return texts[
            language, key,
            ("list", FewOf.And(texts, language, shown, restrictions.Count - shown.Count) + SourceMarks.Of(@case, restrictions.SelectMany(restriction => restriction.Sources)))];
    }

    Html Assessed(Case @case, Voice voice, Language language, CardSize size)
    {
        if (@case.Assessments.Count == 0)
            return Html.Empty;
        var assessment = @case.Assessments[0];
        var by = Html.Text(Shortened.ToWords(size.By, voice.Say(assessment.By))) + SourceMarks.Of(@case, assessment.Sources);
        var first = assessment.Grade is { } grade
            ? texts[language, "card.graded", ("grade", Shortened.ToWords(size.By, grade)), ("by", by)]
            : texts[language, "card.assessed", ("text", Shortened.ToWords(size.By, voice.Say(assessment.Text))), ("by", by)];
        return FewOf.And(texts, language, [first], @case.Assessments.Count - 1);
    }
}
