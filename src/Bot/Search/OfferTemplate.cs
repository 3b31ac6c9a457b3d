using System.Globalization;
using Casebell.Cases;
using Casebell.Cases.Listing;
using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;

namespace Casebell.Search;

/// <summary>Several cases to choose from, with what tells them apart, or the nearest ones, marked as such, where none is meant.</summary>
sealed class OfferTemplate(CaseTable cases, Distinctions distinctions, TextCatalogue texts) : ITemplate
{
    public const string TemplateName = "search.offer";
    public const string Several = "several";
    public const string None = "none";
    public const int MostOffered = 10;

    const int LongestTitle = 100;
    const int LongestButton = 60;

    public string Name => TemplateName;

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        var asked = saying["slugs"].Split(',', StringSplitOptions.RemoveEmptyEntries);
        var offered = asked.Select(slug => cases.FindPublic(occasion.Session, CaseSlug.Parse(slug))).OfType<Case>().ToList();
        var isSeveral = saying["kind"] == Several;
        var count = int.TryParse(saying.Values.GetValueOrDefault("count"), NumberStyles.None, CultureInfo.InvariantCulture, out var all) ? all : asked.Length;
        var more = isSeveral ? count - asked.Length : 0;
        var list = more > 0 ? ListMeant(saying["query"], offered) : null;
        Voice voice = new(texts, language);
        List<Html> lines = [.. offered.Select((found, at) => Line(at + 1, found, voice, language))];
        List<IReadOnlyList<Button>> rows = [.. offered.Select((found, at) => (IReadOnlyList<Button>)[new Button(Label(at + 1, found, language), $"{saying["action"]}:{found.Slug}")])];
        if (list is not null)
            rows.Add([new Button(texts.Plain(language, "button.all-listed", ("count", count)), CasesButton.Data(0, list))]);
        return new Content(
            Html.Join(
                "\n\n",
                Title(isSeveral, offered.Count, saying["query"], language),
                Html.Join("\n", lines),
                More(more, list, offered.Count, count, language),
                voice.Line(),
                isSeveral ? Html.Empty : texts[language, "search.missing"]),
            rows);
    }

    Html Title(bool isSeveral, int offered, string query, Language language) => (isSeveral, offered) switch
    {
        (_, 0) => texts[language, "search.none", ("query", query)],
        (false, _) => texts[language, "search.nearest", ("query", query)],
        (true, 1) => texts[language, "search.one", ("query", query)],
        _ => texts[language, "search.several", ("query", query)],
    };

    Html Line(int number, Case found, Voice voice, Language language) =>
        texts[language, "search.line", ("number", number), ("title", Shortened.ToWords(LongestTitle, voice.Say(found.Title))), ("marks", distinctions.Of(found, voice, language))];

    static string Label(int number, Case found, Language language) => Shortened.To(LongestButton, string.Create(CultureInfo.InvariantCulture, $"{number}. {found.Title.In(language).Text}"));

    Html More(int more, ListFilter? list, int shown, int count, Language language) =>
        list is not null ? texts[language, "search.shown", ("shown", shown), ("count", count)]
        : more > 0 ? texts[language, "search.more", ("n", more)]
        : Html.Empty;

    /// <summary>The list of all cases with the tag, or of the article, that a reader typed; null where it was neither.</summary>
    static ListFilter? ListMeant(string query, IReadOnlyList<Case> offered) =>
        ArticleNumber.Typed(query) is { } article ? ListFilter.None.With(MarkKind.Article, article.ToString())
        : query.StartsWith('#') && offered.SelectMany(found => found.Tags).FirstOrDefault(tag => Letters(tag) == Letters(query)) is { } meant ? ListFilter.None.With(MarkKind.Tag, TagValue.Of(meant))
        : null;

    static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));
}
