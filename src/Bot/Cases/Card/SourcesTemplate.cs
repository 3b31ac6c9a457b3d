using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework.Cases;
using Casework.Dates;

namespace Casebell.Cases.Card;

/// <summary>The documents that a case rests on.</summary>
sealed class SourcesTemplate(CaseTable cases, TextCatalogue texts) : ITemplate
{
    public const string TemplateName = "case.sources";

    public string Name => TemplateName;

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        if (CaseSlug.TryParse(saying["slug"]) is not { } slug || cases.FindPublic(occasion.Session, slug) is not { } @case)
            return new Content(texts[language, CaseTexts.Gone]);
        var lines = @case.Sources.Select(source => Line(@case, source, occasion));
        return new Content(
            Html.Join("\n\n", [texts[language, "sources.title", ("title", @case.Title.In(language).Text)], .. lines]),
            [[new Button(texts.Plain(language, "button.back-to-case"), CardButton.Data(@case.Slug))]]);
    }

    Html Line(Case @case, Source source, Occasion occasion)
    {
        var language = occasion.Language;
        var title = Html.Text(source.Title.In(language).Text);
        var languages = source.Languages.Select(code => texts.Has(language, $"language.name.{code}") ? texts[language, $"language.name.{code}"] : Html.Text(code));
        return texts[
            language, "sources.line",
            ("number", SourceMarks.Number(@case, source.Id)),
            ("title", source.Link is { } link ? Html.Link(title, link) : title),
            ("publisher", source.Publisher.In(language).Text),
            ("date", EdtfWords.Bare(source.Date, language)),
            ("languages", Html.Join(", ", languages))];
    }
}
