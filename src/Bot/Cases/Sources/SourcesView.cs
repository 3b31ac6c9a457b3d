using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Paging;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;
using Casework.Dates;

namespace Casebell.Cases.Sources;

/// <summary>The documents that a case rests on.</summary>
sealed class SourcesView(TextCatalogue texts) : ICaseView
{
    public string Name => "sources";

    public string Prefix => "src";

    public bool IsMarked => false;

    public bool Has(Case @case, Occasion occasion) => @case.Sources.Count > 0;

    public IEnumerable<Section> Sections(Case @case, Occasion occasion) =>
        [new Section(Html.Empty, [.. @case.Sources.Select((source, index) => (Paragraph)Told(source, index + 1, occasion.Language))])];

    Html Told(Source source, int number, Language language)
    {
        var voice = new Voice(texts, language);
        var title = Html.Text(voice.Say(source.Title));
        var publisher = voice.Say(source.Publisher);
        return texts[
            language, "sources.line",
            ("number", number),
            ("title", (source.Link is { } link ? Html.Link(title, link) : title) + voice.Note()),
            ("publisher", publisher),
            ("date", EdtfWords.Bare(source.Date, language)),
            ("languages", Html.Join(", ", source.Languages.Select(code => texts.Has(language, $"language.name.{code}") ? texts[language, $"language.name.{code}"] : Html.Text(code))))];
    }
}
