using System.Globalization;
using Casebell.Cases.Card;
using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;

namespace Casebell.Cases.Listing;

/// <summary>A page of the list of cases: what they are called, where, and where they stand; and what the list can be narrowed by.</summary>
sealed class CasesTemplate(CaseTable cases, MarkLabels labels, CountryNames countries, StandingText standing, TextCatalogue texts) : ITemplate
{
    const string TemplateName = "cases";
    const int PerPage = 7;
    const int LongestButton = 60;
    const int LongestEcho = 64;

    public string Name => TemplateName;

    /// <param name="page">From 0.</param>
    /// <param name="unknown">What a reader typed and nothing is called.</param>
    public static Saying Page(int page, ListFilter filter, string unknown = "") =>
        new(TemplateName, ("page", page.ToString(CultureInfo.InvariantCulture)), ("filter", filter.Write()), ("unknown", Shortened.To(LongestEcho, unknown)));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        var filter = ListFilter.Read(saying["filter"]);
        var count = CaseList.Count(occasion.Session, filter, occasion.Now);
        var pages = Math.Max(1, (count + PerPage - 1) / PerPage);
        var page = int.TryParse(saying["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? Math.Min(wanted, pages - 1) : 0;
        var shown = CaseList.Page(occasion.Session, filter, occasion.Now, page * PerPage, PerPage)
            .Select(slug => cases.FindPublic(occasion.Session, slug)).OfType<Case>().Select(Brief.Of).ToList();
        Voice voice = new(texts, language);
        List<Html> parts =
        [
            saying["unknown"] is { Length: > 0 } unknown ? texts[language, "cases.not-understood", ("words", unknown)] : Html.Empty,
            Html.Join("\n", Title(count, page, pages, language), Narrowed(filter, occasion), Unused(filter, count, occasion)),
            .. shown.Select(@case => Line(@case, voice, occasion)),
            voice.Line(),
        ];
        return new Content(Html.Join("\n\n", parts), Buttons(shown, filter, page, pages, occasion));
    }

    Html Title(int count, int page, int pages, Language language) =>
        count == 0 ? texts[language, "cases.none"]
        : pages == 1 ? texts[language, "cases.title", ("n", count)]
        : texts[language, "cases.title-page", ("n", count), ("page", page + 1), ("pages", pages)];

    Html Narrowed(ListFilter filter, Occasion occasion)
    {
        var active = filter.Active.Select(one => labels.Of(one.Kind, one.Value, occasion)).ToList();
        return active.Count == 0 ? Html.Empty : texts[occasion.Language, "cases.only", ("list", string.Join(" · ", active))];
    }

    /// <summary>A button may be older than the last case that had what it narrows to.</summary>
    Html Unused(ListFilter filter, int count, Occasion occasion)
    {
        if (count > 0)
            return Html.Empty;
        var unused = filter.Active.Where(one => CaseList.Example(occasion.Session, one.Kind, one.Value, occasion.Now) is null)
            .Select(one => labels.Of(one.Kind, one.Value, occasion)).ToList();
        return unused.Count == 0 ? Html.Empty : texts[occasion.Language, "cases.unused", ("list", string.Join(" · ", unused))];
    }

    Html Line(Case @case, Voice voice, Occasion occasion)
    {
        var now = standing.Now(@case, CaseStanding.At(@case, occasion.Now), voice, occasion.Language);
        var where = Html.Text(countries.Of(@case.Country, occasion.Language));
        return Html.Join("\n", Html.Text(voice.Say(@case.Title)).Bold(), Html.Join(". ", where, now));
    }

    List<IReadOnlyList<Button>> Buttons(IReadOnlyList<Case> shown, ListFilter filter, int page, int pages, Occasion occasion)
    {
        var language = occasion.Language;
        List<IReadOnlyList<Button>> rows =
            [.. shown.Select(@case => (IReadOnlyList<Button>)[new Button(Shortened.To(LongestButton, @case.Title.In(language).Text), CardButton.Data(@case.Slug))])];
        if (PageTurns.Of(texts, language, PageTurns.Lists, page, page < pages - 1, turned => CasesButton.Data(turned, filter)) is { Count: > 0 } turns)
            rows.Add(turns);
        rows.AddRange(MarkKinds.All.Select(kind => Narrowing(kind, filter, occasion)).Chunk(2));
        if (filter != ListFilter.None)
            rows.Add([new Button(texts.Plain(language, "button.all-cases"), CasesButton.Data(0, ListFilter.None))]);
        return rows;
    }

    Button Narrowing(MarkKind kind, ListFilter filter, Occasion occasion)
    {
        var label = texts.Plain(occasion.Language, $"cases.by.{kind.Word()}");
        var text = filter[kind] is { } value ? $"{label}: {labels.Of(kind, value, occasion)}" : label;
        return new Button(Shortened.To(LongestButton, text), ValuesButton.Data(kind, 0, filter));
    }
}
