using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework.Cases;

namespace Casebell.Cases.Card;

/// <summary>The summary of a case: where it stands first, what comes next last.</summary>
sealed class CardTemplate(CaseTable cases, TextCatalogue texts, StandingText standing, SourceMarks marks, IEnumerable<ICardButtons> more) : ITemplate
{
    public const string TemplateName = "case.card";

    public string Name => TemplateName;

    public static Saying Of(CaseSlug slug) => new(TemplateName, ("slug", slug.Value));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        if (CaseSlug.TryParse(saying["slug"]) is not { } slug || cases.FindPublic(occasion.Session, slug) is not { } @case)
            return new Content(texts[occasion.Language, CaseTexts.Gone]);
        return new Content(Text(@case, occasion), Buttons(@case, occasion));
    }

    Html Text(Case @case, Occasion occasion)
    {
        var language = occasion.Language;
        var now = CaseStanding.At(@case, occasion.Now);
        var (title, _) = @case.Title.In(language);
        return Html.Join(
            "\n\n",
            Html.Join("\n", Html.Text(title).Bold(), standing.Now(@case, now, language)),
            Summary(@case, occasion),
            Html.Join(
                "\n",
                Listed("card.sentence", @case.Restrictions.Where(restriction => restriction.Sentence), @case, occasion),
                Listed("card.restrictions", @case.Restrictions.Where(restriction => !restriction.Sentence), @case, occasion),
                Html.Join("\n", @case.Assessments.Select(assessment => Assessed(assessment, @case, occasion)))),
            marks.Legend(@case, language),
            standing.Next(@case, now, language));
    }

    Html Summary(Case @case, Occasion occasion)
    {
        var (summary, language) = @case.Summary.In(occasion.Language);
        var text = Html.Text(summary) + SourceMarks.Of(@case, @case.Summarised);
        return language == occasion.Language ? text : text + Html.Text(" ") + texts[occasion.Language, "case.in-language", ("language", texts[occasion.Language, $"language.name.{language.Code}"])];
    }

    Html Listed(string key, IEnumerable<Restriction> restrictions, Case @case, Occasion occasion)
    {
        var list = restrictions.ToList();
        if (list.Count == 0)
            return Html.Empty;
        var parts = list.Select(restriction => Html.Text(restriction.Text.In(occasion.Language).Text));
        return texts[occasion.Language, key, ("list", Html.Join("; ", parts) + SourceMarks.Of(@case, list.SelectMany(restriction => restriction.Sources)))];
    }

    Html Assessed(Assessment assessment, Case @case, Occasion occasion)
    {
        var by = Html.Text(assessment.By.In(occasion.Language).Text) + SourceMarks.Of(@case, assessment.Sources);
        return assessment.Grade is { } grade
            ? texts[occasion.Language, "card.graded", ("grade", grade), ("by", by)]
            : texts[occasion.Language, "card.assessed", ("text", assessment.Text.In(occasion.Language).Text), ("by", by)];
    }

    IReadOnlyList<IReadOnlyList<Button>> Buttons(Case @case, Occasion occasion) =>
    [
        [.. more.SelectMany(buttons => buttons.For(@case, occasion))],
        [
            new Button(texts.Plain(occasion.Language, "button.timeline"), TimelineButton.Data(@case.Slug, 0)),
            new Button(texts.Plain(occasion.Language, "button.sources"), SourcesButton.Data(@case.Slug)),
        ],
    ];
}

/// <summary>Another feature's buttons under the card.</summary>
public interface ICardButtons
{
    IEnumerable<Button> For(Case @case, Occasion occasion);
}
